package space.roadmap.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.examples.embedding.Modules.Module;

/** Holds the POMs that users get against what Maven Central asks for and what users can bear. */
final class PublishedPomTest {
  private static final String PUBLISHED = "space.roadmap.examples.embedding.Modules#published";

  @ParameterizedTest
  @MethodSource(PUBLISHED)
  void saysAllThatMavenCentralAsksFor(Module module) {
    Pom pom = module.published();
    assertThat(pom.text("groupId")).isEqualTo("space.roadmap");
    assertThat(pom.text("artifactId")).isEqualTo(module.artifact()).startsWith("roadmap-");
    for (String path :
        List.of(
            "version",
            "name",
            "licenses/license/name",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection")) {
      assertThat(pom.text(path)).as(path).isNotBlank();
    }
    assertThat(pom.text("description")).endsWith(".");
    for (String path : List.of("url", "licenses/license/url", "scm/url")) {
      assertThat(pom.text(path)).as(path).startsWith("https://");
    }
  }

  @ParameterizedTest
  @MethodSource(PUBLISHED)
  void sendsEverybodyToTheSamePlace(Module module) {
    assertThat(module.published().text("url"))
        .as("Maven adds the name of a module where nobody stops it")
        .isEqualTo(module.published().text("scm/url"))
        .isEqualTo(Modules.published().get(0).published().text("url"));
  }

  @ParameterizedTest
  @MethodSource(PUBLISHED)
  void needsNeitherParentNorRepository(Module module) {
    for (String path : List.of("parent", "repositories", "properties", "build", "profiles")) {
      assertThat(module.published().all(path)).as(path).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource(PUBLISHED)
  void leavesNoVariable(Module module) {
    // The version of a BOM is known where it stands; what imports it sees that version.
    String text =
        module.isJar()
            ? module.publishedText()
            : module.publishedText().replace("<version>${project.version}</version>", "");
    assertThat(text).doesNotContain("${");
  }

  @ParameterizedTest
  @MethodSource(PUBLISHED)
  void namesItsDependenciesInFull(Module module) {
    for (Pom dependency : module.published().all("dependencies/dependency")) {
      assertThat(dependency.text("version")).as(dependency.text()).isNotBlank();
      String artifact = dependency.text("artifactId");
      if (artifact.equals("jspecify") || artifact.equals("value-annotations")) {
        assertThat(dependency.text("scope")).as(artifact).isEqualTo("provided");
      } else {
        assertThat(dependency.text("scope")).as(artifact).isIn("compile", "runtime");
      }
    }
  }

  @ParameterizedTest
  @MethodSource(PUBLISHED)
  void usesTheRestOfUsInItsOwnVersion(Module module) {
    Pom pom = module.published();
    assertThat(pom.all("dependencies/dependency"))
        .filteredOn(dependency -> dependency.text("groupId").equals(pom.text("groupId")))
        .allMatch(dependency -> dependency.text("version").equals(pom.text("version")))
        .allMatch(
            dependency ->
                Modules.published().stream()
                    .anyMatch(one -> one.artifact().equals(dependency.text("artifactId"))));
  }
}
