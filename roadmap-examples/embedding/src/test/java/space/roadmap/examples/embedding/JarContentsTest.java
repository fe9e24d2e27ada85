package space.roadmap.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks into the jars that users get. */
final class JarContentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"roadmap-core", "roadmap-io"})
  void isModuleWithLicence(String artifact) throws IOException {
    assertThat(entries(artifact)).contains("module-info.class", "META-INF/LICENSE");
    assertThat(descriptor(artifact).isAutomatic()).isFalse();
    assertThat(descriptor(artifact).name())
        .isEqualTo(artifact.replace("roadmap-", "space.roadmap."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roadmap-core", "roadmap-io"})
  void holdsOnlyItsOwnPackages(String artifact) throws IOException {
    String own = artifact.replace("roadmap-", "space/roadmap/") + "/";
    assertThat(entries(artifact))
        .filteredOn(entry -> !entry.endsWith("/"))
        .allMatch(
            entry ->
                entry.startsWith(own)
                    || entry.startsWith("META-INF/")
                    || entry.equals("module-info.class"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roadmap-core", "roadmap-io"})
  void saysItsVersion(String artifact) throws IOException {
    try (JarFile jar = new JarFile(Consumer.jar(artifact).toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
          .isNotBlank();
    }
    assertThat(descriptor(artifact).rawVersion()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"roadmap-core", "roadmap-io"})
  void listsItsProvidersForBothPaths(String artifact) throws IOException {
    for (ModuleDescriptor.Provides provided : descriptor(artifact).provides()) {
      assertThat(lines(artifact, "META-INF/services/" + provided.service()))
          .as(provided.service())
          .containsExactlyInAnyOrderElementsOf(provided.providers());
    }
    assertThat(entries(artifact))
        .filteredOn(entry -> entry.matches("META-INF/services/.+"))
        .hasSameSizeAs(descriptor(artifact).provides());
  }

  @Test
  void ioProvidesFormats() {
    assertThat(descriptor("roadmap-io").provides())
        .extracting(ModuleDescriptor.Provides::service)
        .contains("space.roadmap.io.spi.FormatProvider");
  }

  @ParameterizedTest
  @ValueSource(strings = {"roadmap-core", "roadmap-io"})
  void mentionsNoAnnotationThatWouldWarnItsUsers(String artifact) throws IOException {
    try (JarFile jar = new JarFile(Consumer.jar(artifact).toFile())) {
      for (ZipEntry entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        // The names in a class file are plain text, which is all that is looked for.
        assertThat(new String(bytes(jar, entry), StandardCharsets.ISO_8859_1))
            .as(entry.getName())
            .doesNotContain("Lorg/immutables/value/Generated;");
      }
    }
  }

  private static List<String> entries(String artifact) throws IOException {
    try (JarFile jar = new JarFile(Consumer.jar(artifact).toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }

  private static List<String> lines(String artifact, String entry) throws IOException {
    try (JarFile jar = new JarFile(Consumer.jar(artifact).toFile())) {
      ZipEntry found = jar.getEntry(entry);
      return found == null
          ? List.of()
          : new String(bytes(jar, found), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.replaceAll("#.*", "").strip())
              .filter(line -> !line.isEmpty())
              .toList();
    }
  }

  private static byte[] bytes(JarFile jar, ZipEntry entry) throws IOException {
    try (InputStream stream = jar.getInputStream(entry)) {
      return stream.readAllBytes();
    }
  }

  private static ModuleDescriptor descriptor(String artifact) {
    Path jar = Consumer.jar(artifact);
    return new ArrayList<>(ModuleFinder.of(jar).findAll()).get(0).descriptor();
  }
}
