package space.roadmap.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.examples.embedding.Modules.Module;

/** Checks that a release is whole: what belongs to it, by which names, compared with what. */
final class ReleaseTest {
  private static final String JARS = "space.roadmap.examples.embedding.Modules#jars";

  @Test
  void holdsTheLibraryItsPluginsAndTheCommandLine() {
    assertThat(Modules.all()).hasSizeGreaterThan(10);
    assertThat(Modules.published().stream().map(Module::artifact))
        .as("a module is published if its POM sets maven.deploy.skip to false")
        .containsExactlyInAnyOrderElementsOf(
            Modules.all().stream()
                .filter(
                    module ->
                        module.artifact().equals("roadmap-bom")
                            || module.artifact().equals("roadmap-cli")
                            || (module.isJar()
                                && !module.folder().startsWith("../../roadmap-examples")))
                .map(Module::artifact)
                .toList());
  }

  @Test
  void hasOneVersionForAll() {
    Module bom =
        Modules.published().stream()
            .filter(module -> module.artifact().equals("roadmap-bom"))
            .findFirst()
            .orElseThrow();
    List<Pom> managed = bom.published().all("dependencyManagement/dependencies/dependency");

    assertThat(managed)
        .extracting(one -> one.text("artifactId"))
        .as("what the BOM names, and what is published")
        .containsExactlyInAnyOrderElementsOf(
            Modules.jars().stream().map(Module::artifact).toList());
    assertThat(managed)
        .allMatch(one -> one.text("groupId").equals("space.roadmap"))
        .allMatch(one -> one.text("version").equals("${project.version}"));
  }

  @ParameterizedTest
  @MethodSource(JARS)
  void isNamedForTheModulePath(Module module) throws IOException {
    ModuleReference reference =
        ModuleFinder.of(module.jar()).findAll().stream().findFirst().orElseThrow();
    try (JarFile jar = new JarFile(module.jar().toFile())) {
      assertThat(
              jar.getEntry("module-info.class") != null
                  || jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name")
                      != null)
          .as("a name taken from the file changes with the file")
          .isTrue();
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
    }
    assertThat(reference.descriptor().name())
        .isEqualTo(module.artifact().replace("roadmap-", "space.roadmap.").replace('-', '.'));
  }

  @ParameterizedTest
  @MethodSource(JARS)
  void comparesWithTheLastReleaseWhatItExports(Module module) throws IOException {
    List<String> excluded = comparison("configuration/parameter/excludes/exclude");
    List<String> exported =
        ModuleFinder.of(module.jar()).findAll().iterator().next().descriptor().exports().stream()
            .filter(export -> !export.isQualified())
            .map(export -> export.source())
            .toList();

    assertThat(packages(module)).isNotEmpty();
    for (String name : packages(module)) {
      boolean program = name.startsWith("space.roadmap.cli");
      assertThat(excluded.stream().anyMatch(one -> (name + ".").startsWith(one + ".")))
          .as("japicmp in pom.xml leaves out %s, which its module does not export", name)
          .isEqualTo(program || !exported.contains(name));
    }
  }

  @Test
  void isStricterWithWhatPluginsImplement() {
    assertThat(comparison("executions/execution/configuration/parameter/includes/include"))
        .contains("space.roadmap.io.spi", "space.roadmap.core.rule")
        .isSubsetOf(Architecture.exported());
  }

  private static List<String> comparison(String path) {
    return Pom.read(Modules.ROOT.resolve("pom.xml"))
        .all("profiles/profile/build/plugins/plugin")
        .stream()
        .filter(plugin -> plugin.text("artifactId").equals("japicmp-maven-plugin"))
        .flatMap(plugin -> plugin.texts(path).stream())
        .toList();
  }

  private static List<String> packages(Module module) throws IOException {
    Path sources = module.folder().resolve("src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
          .sorted()
          .toList();
    }
  }
}
