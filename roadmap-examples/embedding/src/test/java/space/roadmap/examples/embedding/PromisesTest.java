package space.roadmap.examples.embedding;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what {@code docs/promises.md} says, where a test can; other tests hold the rest. */
final class PromisesTest {
  private static final Path PROMISES = Modules.ROOT.resolve("docs/promises.md");

  @Test
  void nothingLogs() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.util.logging..",
            "org.slf4j..",
            "org.apache.logging..",
            "org.apache.log4j..",
            "org.apache.commons.logging..",
            "ch.qos.logback..",
            "org.jboss.logging..",
            "com.google.common.flogger..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.System$Logger")
        .because("findings are values, and what a program logs is its own business")
        .check(Architecture.CLASSES);
  }

  @Test
  void nothingBringsALoggingFramework() throws IOException {
    // The command line has every plugin and all that they need.
    try (Stream<Path> jars =
        Files.list(Modules.ROOT.resolve("roadmap-examples/roadmap-cli/target/lib"))) {
      List<String> names = jars.map(jar -> jar.getFileName().toString()).toList();
      assertThat(names)
          .anyMatch(name -> name.startsWith("roadmap-core-"))
          .anyMatch(name -> name.startsWith("guava-"))
          .noneMatch(name -> name.matches(".*(slf4j|log4j|logback|logging|flogger).*"));
    }
  }

  @Test
  void nameTheVersionsOfTheBuild() throws IOException {
    Pom pom = Pom.read(Modules.ROOT.resolve("pom.xml"));
    String oldest =
        pom.all("profiles/profile").stream()
            .filter(profile -> profile.text("id").equals("oldest-guava"))
            .map(profile -> profile.text("properties/guava.version"))
            .findFirst()
            .orElseThrow();

    assertThat(Files.readString(PROMISES))
        .contains("Java " + pom.text("properties/maven.compiler.release"))
        .contains("Guava " + oldest.replace("-jre", ""))
        .contains("Guava " + pom.text("properties/guava.version").replace("-jre", ""));
  }
}
