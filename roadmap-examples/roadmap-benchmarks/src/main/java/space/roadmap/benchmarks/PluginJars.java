package space.roadmap.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import space.roadmap.io.spi.FormatProvider;

/** Jars of plugins that bring one format each, compiled for a run. */
final class PluginJars {
  private static final String SOURCE =
      """
      package com.example.p%1$d;
      import java.util.List;
      import space.roadmap.io.spi.*;
      public final class Plugin implements FormatProvider {
        @Override public Format format() {
          return new Format("p%1$d", "Plugin %1$d", List.of(), List.of("p%1$d"));
        }
      }
      """;

  private final int count;
  private Path root = Path.of("");

  PluginJars(int count) {
    this.count = count;
  }

  /** Returns the folder with the jars and nothing else. */
  Path folder() {
    return root.resolve("plugins");
  }

  List<URL> build() throws IOException {
    root = Files.createTempDirectory("roadmap-plugins");
    Path classes = Files.createDirectory(root.resolve("classes"));
    Files.createDirectory(folder());
    compile(classes);
    List<URL> jars = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String type = "com/example/p" + i + "/Plugin.class";
      Path jar = folder().resolve("p" + i + ".jar");
      try (OutputStream stream = Files.newOutputStream(jar);
          ZipOutputStream zip = new ZipOutputStream(stream)) {
        zip.putNextEntry(new ZipEntry(type));
        zip.write(Files.readAllBytes(classes.resolve(type)));
        zip.putNextEntry(new ZipEntry("META-INF/services/" + FormatProvider.class.getName()));
        zip.write(("com.example.p" + i + ".Plugin").getBytes(StandardCharsets.UTF_8));
      }
      jars.add(jar.toUri().toURL());
    }
    return jars;
  }

  private void compile(Path classes) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = SOURCE.formatted(i);
      URI name = URI.create("string:///com/example/p" + i + "/Plugin.java");
      sources.add(
          new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
              return text;
            }
          });
    }
    List<String> options =
        List.of(
            "-proc:none",
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("java.class.path", ""));
    if (!ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, null, options, null, sources)
        .call()) {
      throw new IllegalStateException("the plugins cannot be compiled");
    }
  }

  void remove() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
