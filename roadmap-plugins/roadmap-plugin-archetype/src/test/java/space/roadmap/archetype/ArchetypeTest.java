package space.roadmap.archetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import space.roadmap.io.Plugins;

/**
 * Makes a project of the archetype, builds it, and uses what it builds.
 *
 * <p>It starts Maven, against a repository of its own that holds what this build has made. Offline
 * and without the archetype plugin it is skipped, or fails if {@code ROADMAP_REQUIRE_TOOLS} is 1.
 */
class ArchetypeTest {
  private static final Path IT = Path.of("target", "it");
  private static final Path PROJECT = IT.resolve("flight-list");
  private static final Path JAR = PROJECT.resolve("target/flight-list-1.2.3.jar");
  private static final String PLAN =
      """
      formatVersion: "1.0"
      roadmap: {id: example, title: A first roadmap}
      missions:
        - {id: power-plant, name: "Power plant\\ton the Moon", status: planned, note: lost}
        - {id: scout, name: Élan 嫦娥}
      """;

  private static String build = "";

  @BeforeAll
  static void makeAndBuild() throws IOException {
    Path usual = Path.of(System.getProperty("maven.repository"));
    String plugin = System.getProperty("archetype.plugin");
    if (Programs.isOffline() && !Files.isRegularFile(jar(usual, plugin))) {
      String reason = "no project is made of the archetype: offline, and without " + plugin;
      if ("1".equals(System.getenv("ROADMAP_REQUIRE_TOOLS"))) {
        fail(reason);
      }
      System.err.println(reason);
      abort(reason);
    }
    String version = System.getProperty("roadmap.version");
    Path repository = ItRepository.make(Path.of("target", "it-repo"), usual, version).folder();
    delete(IT);
    Files.createDirectories(IT.resolve(".mvn")); // so that the options of this build are not taken
    Files.writeString(IT.resolve("plan.yaml"), PLAN, StandardCharsets.UTF_8);
    // region generate
    Programs.maven(
        IT,
        repository,
        plugin + ":generate",
        "-DinteractiveMode=false",
        "-DarchetypeCatalog=internal",
        "-DarchetypeGroupId=space.roadmap",
        "-DarchetypeArtifactId=roadmap-plugin-archetype",
        "-DarchetypeVersion=" + version,
        "-DgroupId=org.example",
        "-DartifactId=flight-list",
        "-Dversion=1.2.3",
        "-Dpackage=org.example.flights",
        "-Dformat=flight-list");
    // end
    build = Programs.maven(PROJECT, repository, "verify");
    Files.createDirectories(IT.resolve("plugins"));
    Files.copy(
        JAR, IT.resolve("plugins").resolve(JAR.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path jar(Path repository, String coordinates) {
    String[] parts = coordinates.split(":", -1);
    return repository
        .resolve(parts[0].replace('.', '/'))
        .resolve(parts[1])
        .resolve(parts[2])
        .resolve(parts[1] + "-" + parts[2] + ".jar");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  @Test
  void makesWhatAPluginConsistsOf() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      List<String> made =
          files
              .filter(Files::isRegularFile)
              .map(file -> PROJECT.relativize(file).toString().replace('\\', '/'))
              .filter(file -> !file.startsWith("target/"))
              .toList();
      assertThat(made)
          .contains(
              "README.md",
              "pom.xml",
              "src/main/java/module-info.java",
              "src/main/java/org/example/flights/TextFormat.java",
              "src/main/resources/META-INF/services/space.roadmap.io.spi.FormatProvider",
              "src/test/java/org/example/flights/TextFormatContractTest.java",
              "src/test/resources/org/example/flights/example.flight-list");
    }
  }

  @Test
  void leavesNoPlaceholder() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!PROJECT.relativize(file).startsWith("target") && !file.endsWith("pom.xml")) {
          assertThat(file).content(StandardCharsets.UTF_8).doesNotContain("${", "@project", "__");
        }
      }
    }
  }

  @Test
  void buildsWithoutWarningsAndRunsItsTests() {
    assertThat(build)
        .contains("Running org.example.flights.TextFormatTest")
        .contains("Running org.example.flights.TextFormatContractTest")
        .containsPattern("Tests run: [1-9][0-9]*, Failures: 0, Errors: 0")
        .doesNotContain("[WARNING] ", "COMPILATION");
  }

  @Test
  void saysForWhichInterfaceItIs() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Roadmap-Api"))
          .isEqualTo(String.valueOf(Plugins.API));
      assertThat(jar.getEntry("module-info.class")).isNotNull();
    }
  }

  @Test
  void isListedByTheCommandLine() {
    assertThat(Programs.roadmap(IT, "plugins", "--plugins", "plugins"))
        .containsPattern("format +flight-list +1\\.2\\.3 +0 +reads, writes");
  }

  @Test
  void convertsThereAndBack() throws IOException {
    String losses =
        Programs.roadmap(
            IT, "convert", "--plugins", "plugins", "--loss", "text", "plan.yaml", "p.flight-list");
    Programs.roadmap(IT, "convert", "--plugins", "plugins", "p.flight-list", "back.yaml");

    assertThat(losses).contains("mission.note");
    assertThat(IT.resolve("p.flight-list"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(
            "roadmap\texample\tA first roadmap\n"
                + "power-plant\tPower plant\\ton the Moon\tplanned\n"
                + "scout\tÉlan 嫦娥\n");
    assertThat(IT.resolve("back.yaml"))
        .content(StandardCharsets.UTF_8)
        .contains("status: planned", "Élan 嫦娥")
        .doesNotContain("note");
  }
}
