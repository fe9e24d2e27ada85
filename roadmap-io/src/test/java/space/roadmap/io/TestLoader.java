package space.roadmap.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A class loader with plugins of its own: test classes made again outside any named module. */
final class TestLoader extends ClassLoader {
  private final Path folder;
  private final Map<String, byte[]> classes = new HashMap<>();

  TestLoader(Path folder) {
    super(TestLoader.class.getClassLoader());
    this.folder = folder;
  }

  /** Brings a class, which the parent has too. */
  TestLoader bringing(Class<?>... types) {
    for (Class<?> type : types) {
      String file = "/" + type.getName().replace('.', '/') + ".class";
      try (InputStream stream = type.getResourceAsStream(file)) {
        classes.put(type.getName(), stream.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  /** Brings a class that is none. */
  TestLoader bringingGarbage(String name) {
    classes.put(name, "no class file".getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Writes a service file. */
  TestLoader serving(Class<?> service, String... lines) throws IOException {
    Path file = folder.resolve("META-INF/services").resolve(service.getName());
    Files.createDirectories(file.getParent());
    Files.write(file, Arrays.asList(lines));
    return this;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    Class<?> loaded = findLoadedClass(name);
    return loaded == null ? defineClass(name, bytes, 0, bytes.length, origin()) : loaded;
  }

  private ProtectionDomain origin() {
    return new ProtectionDomain(new CodeSource(url(folder), (Certificate[]) null), null);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> found = new ArrayList<>();
    if (Files.exists(folder.resolve(name))) {
      found.add(url(folder.resolve(name)));
    }
    return Collections.enumeration(found); // the parent's are not wanted here
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    return new ByteArrayInputStream(new byte[0]);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
