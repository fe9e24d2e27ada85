package space.roadmap.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.model.Roadmap;

/** Builds real jars of plugins, from source. */
final class TestJar {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<Path> classPath = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private String manifest = "Manifest-Version: 1.0\n";

  /** Adds the source of a class. */
  TestJar source(String className, String text) {
    sources.put(className, text);
    return this;
  }

  /** Adds the source of a format in the package {@code com.example}, which can do nothing yet. */
  TestJar format(String className, String id, String body) {
    String source =
        """
        package com.example;
        import space.roadmap.io.spi.*;
        import java.util.*;
        public class %s implements FormatProvider {
          @Override public Format format() {
            return new Format("%s", "Format %s", List.of(), List.of("%s"));
          }
          %s
        }
        """;
    return source("com.example." + className, source.formatted(className, id, id, id, body));
  }

  /** Adds an entry. */
  TestJar entry(String name, String text) {
    entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds a service file. */
  TestJar serving(Class<?> service, String... lines) {
    return entry("META-INF/services/" + service.getName(), String.join("\n", lines) + "\n");
  }

  /** Adds an attribute of the manifest. */
  TestJar attribute(String name, String value) {
    manifest += name + ": " + value + "\n";
    return this;
  }

  /** Compiles against another jar, which the finished one does not bring. */
  TestJar against(Path jar) {
    classPath.add(jar);
    return this;
  }

  /** Compiles a class and leaves it out of the jar. */
  TestJar without(String className) {
    left.add(className);
    return this;
  }

  /** Builds the jar. */
  Path build(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    if (!sources.isEmpty()) {
      compile(Files.createTempDirectory(file.getParent(), ".classes"));
    }
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      write(zip, "META-INF/MANIFEST.MF", (manifest + "\n").getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        write(zip, entry.getKey(), entry.getValue());
      }
    }
    return file;
  }

  private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private void compile(Path folder) throws IOException {
    List<String> path = new ArrayList<>();
    Stream.of(Roadmap.class, Plugins.class, Nullable.class)
        .forEach(type -> path.add(location(type).toString()));
    classPath.forEach(jar -> path.add(jar.toString()));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    "-cp",
                    String.join(System.getProperty("path.separator"), path)),
                null,
                sources.entrySet().stream().map(one -> file(one.getKey(), one.getValue())).toList())
            .call();
    if (!compiled) {
      throw new IllegalStateException(messages.toString());
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!left.contains(name.replace('/', '.').replaceAll("\\.class$", ""))) {
          entries.put(name, Files.readAllBytes(file));
        }
      }
    }
  }

  private static JavaFileObject file(String className, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + className.replace('.', '/') + ".java"),
        JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
