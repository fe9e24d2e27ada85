package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.rule.RuleProvider;
import space.roadmap.io.spi.FormatProvider;

/** What is found in folders of real jars, built here. */
final class PluginsTest {
  @TempDir Path folder;

  private TestJar sound(String id) {
    return new TestJar().format("Sound", id, "").serving(FormatProvider.class, "com.example.Sound");
  }

  private Plugins plugins() throws IOException {
    return Plugins.standard().withFolder(folder);
  }

  /** Checks that the sound plugin beside a broken one works, and returns the only finding. */
  private String onlyFailure() throws IOException {
    sound("sound").build(folder.resolve("sound.jar"));
    try (Plugins plugins = plugins()) {
      assertThat(plugins.formats().find("sound")).isPresent();
      assertThat(plugins.formats().find("json")).isPresent();
      assertThat(plugins.diagnostics()).hasSize(1);
      Diagnostic only = plugins.diagnostics().get(0);
      assertThat(only.code().id()).isEqualTo("plugin.not-loaded");
      assertThat(plugins.describe())
          .filteredOn(plugin -> plugin.failure().isPresent())
          .singleElement()
          .satisfies(plugin -> assertThat(only.message()).contains(plugin.failure().get()));
      return only.message();
    }
  }

  @Test
  void findsEachJarOfAFolder() throws IOException {
    sound("one").attribute("Implementation-Version", "1.2.3").build(folder.resolve("one.jar"));
    sound("two").build(folder.resolve("two.jar")); // the same class name: another loader
    try (Plugins plugins = plugins()) {
      assertThat(plugins.diagnostics()).isEmpty();
      assertThat(plugins.formats().formats())
          .extracting(format -> format.id())
          .contains("json", "one", "two", "yaml");
      assertThat(plugins.describe())
          .filteredOn(plugin -> plugin.id().equals("one"))
          .singleElement()
          .satisfies(
              plugin -> {
                assertThat(plugin.version()).contains("1.2.3");
                assertThat(plugin.location()).contains(folder.resolve("one.jar").toString());
              });
    }
  }

  @Test
  void findsRulesToo() throws IOException {
    new TestJar()
        .source(
            "com.example.NoRules",
            """
            package com.example;
            public class NoRules implements space.roadmap.core.rule.RuleProvider {
              public java.util.List<space.roadmap.core.rule.Rule> rules() {
                return java.util.List.of();
              }
            }
            """)
        .serving(RuleProvider.class, "com.example.NoRules")
        .build(folder.resolve("rules.jar"));
    try (Plugins plugins = plugins()) {
      assertThat(plugins.diagnostics()).isEmpty();
      assertThat(plugins.describe())
          .filteredOn(plugin -> plugin.kind().equals("rules"))
          .extracting(Plugin::className)
          .contains("com.example.NoRules");
    }
  }

  @Test
  void namesTheMissingClassAndItsJar() throws IOException {
    Path jar =
        new TestJar()
            .source("com.other.Missing", "package com.other; public class Missing {}")
            .format("Lacking", "lacking", "private final Object it = new com.other.Missing();")
            .without("com.other.Missing")
            .serving(FormatProvider.class, "com.example.Lacking")
            .build(folder.resolve("lacking.jar"));
    assertThat(onlyFailure())
        .startsWith("the plugin com.example.Lacking in " + jar + " cannot be loaded")
        .contains("NoClassDefFoundError: com/other/Missing");
  }

  @Test
  void namesAMissingSuperclassAndItsJar() throws IOException {
    Path jar =
        new TestJar()
            .format("Base", "base", "")
            .source(
                "com.example.Derived", "package com.example; public class Derived extends Base {}")
            .without("com.example.Base")
            .serving(FormatProvider.class, "com.example.Derived")
            .build(folder.resolve("derived.jar"));
    assertThat(onlyFailure())
        .contains("com.example.Derived in " + jar, "com/example/Base", "built for another version");
  }

  @Test
  void refusesAJarOfAnotherVersionOfTheInterface() throws IOException {
    sound("old").attribute("Roadmap-Api", "7").build(folder.resolve("old.jar"));
    assertThat(onlyFailure())
        .isEqualTo(
            "a plugin in "
                + folder.resolve("old.jar")
                + " cannot be loaded: it was made for version 7 of the plugin interface, and this"
                + " is version 1; look for a release of the plugin that fits");
  }

  @Test
  void takesAJarOfThisVersionOfTheInterface() throws IOException {
    sound("fits").attribute("Roadmap-Api", "1").build(folder.resolve("fits.jar"));
    try (Plugins plugins = plugins()) {
      assertThat(plugins.formats().find("fits")).isPresent();
    }
  }

  @Test
  void survivesAFileThatIsNoJar() throws IOException {
    Files.writeString(folder.resolve("broken.jar"), "this is no jar");
    assertThat(onlyFailure()).contains("broken.jar", "cannot be read as a jar", "zip");
  }

  @Test
  void saysWhichJarBringsNothing() throws IOException {
    new TestJar().entry("readme.txt", "a library").build(folder.resolve("library.jar"));
    assertThat(onlyFailure()).contains("library.jar", "brings no plugin", "into one folder");
  }

  @Test
  void survivesAClassOfAnotherType() throws IOException {
    new TestJar()
        .source("com.example.Other", "package com.example; public class Other {}")
        .serving(FormatProvider.class, "com.example.Other")
        .build(folder.resolve("other.jar"));
    assertThat(onlyFailure()).contains("com.example.Other", "not a subtype", "other.jar");
  }

  @Test
  void survivesAServiceFileThatIsBroken() throws IOException {
    new TestJar().serving(FormatProvider.class, "two words").build(folder.resolve("typo.jar"));
    assertThat(onlyFailure()).contains("typo.jar", "Illegal");
  }

  @Test
  void survivesAThrowingConstructor() throws IOException {
    new TestJar()
        .format("Angry", "angry", "public Angry() { throw new IllegalStateException(\"no\"); }")
        .serving(FormatProvider.class, "com.example.Angry")
        .build(folder.resolve("angry.jar"));
    assertThat(onlyFailure()).contains("com.example.Angry", "angry.jar", "IllegalStateException");
  }

  @Test
  void loadsLibrariesOfAPluginFromItsFolder() throws IOException {
    Path library =
        new TestJar()
            .source("com.other.Library", "package com.other; public class Library {}")
            .build(folder.resolve("rich/library.jar"));
    new TestJar()
        .against(library)
        .format("Rich", "rich", "private final Object it = new com.other.Library();")
        .serving(FormatProvider.class, "com.example.Rich")
        .build(folder.resolve("rich/rich.jar"));
    try (Plugins plugins = plugins()) {
      assertThat(plugins.diagnostics()).isEmpty();
      assertThat(plugins.formats().find("rich")).isPresent();
    }
  }

  @Test
  void pluginsDoNotSeeEachOther() throws IOException {
    Path library =
        new TestJar()
            .source("com.other.Library", "package com.other; public class Library {}")
            .format("Sound", "owner", "")
            .serving(FormatProvider.class, "com.example.Sound")
            .build(folder.resolve("a-owner.jar"));
    new TestJar()
        .against(library)
        .format("Poor", "poor", "private final Object it = new com.other.Library();")
        .serving(FormatProvider.class, "com.example.Poor")
        .build(folder.resolve("b-poor.jar"));
    assertThat(onlyFailure()).contains("com/other/Library", "b-poor.jar");
  }

  @Test
  void aJarThatHoldsTheLibraryTooBringsOnlyWhatIsNew() throws IOException {
    sound("merged")
        .serving(
            FormatProvider.class,
            "space.roadmap.io.json.JsonFormat",
            "com.example.Sound",
            "space.roadmap.io.yaml.YamlFormat")
        .entry("space/roadmap/io/json/JsonFormat.class", "another build of it")
        .build(folder.resolve("merged.jar"));
    try (Plugins plugins = plugins()) {
      assertThat(plugins.diagnostics()).isEmpty();
      assertThat(plugins.formats().find("merged")).isPresent();
      assertThat(plugins.formats().describe())
          .filteredOn(plugin -> plugin.id().equals("json"))
          .hasSize(1);
    }
  }

  @Test
  void saysWhichOfTwoWithOneIdIsUsed() throws IOException {
    sound("twice").build(folder.resolve("a.jar"));
    new TestJar()
        .format("Zealous", "twice", "")
        .serving(FormatProvider.class, "com.example.Zealous")
        .build(folder.resolve("b.jar"));
    new TestJar()
        .format("Greater", "json", "@Override public int priority() { return 5; }")
        .serving(FormatProvider.class, "com.example.Greater")
        .build(folder.resolve("c.jar"));
    try (Plugins plugins = plugins()) {
      assertThat(plugins.diagnostics())
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.message())
                      .contains(
                          "com.example.Sound in " + folder.resolve("a.jar"),
                          "com.example.Zealous in " + folder.resolve("b.jar"),
                          "'twice'"));
      assertThat(plugins.describe())
          .filteredOn(Plugin::shadowed)
          .extracting(Plugin::className)
          .containsExactly("space.roadmap.io.json.JsonFormat", "com.example.Zealous");
    }
  }

  @Test
  void makesNoImporterBeforeItIsUsed() throws IOException {
    new TestJar()
        .format(
            "Lazy",
            "lazy",
            """
            @Override public Optional<RoadmapImporter> importer() {
              throw new IllegalStateException("too early");
            }
            """)
        .serving(FormatProvider.class, "com.example.Lazy")
        .build(folder.resolve("lazy.jar"));
    try (Plugins plugins = plugins()) {
      assertThat(plugins.formats().find("lazy")).isPresent();
      assertThat(plugins.diagnostics()).isEmpty();
    }
  }

  @Test
  void findsAPluginInAModuleLayer() throws IOException {
    ModuleLayer own = Plugins.class.getModule().getLayer();
    Assumptions.assumeTrue(own != null, "needs the module path");
    Path jar =
        new TestJar()
            .format("Sound", "layered", "")
            .serving(FormatProvider.class, "com.example.Sound")
            .build(folder.resolve("layered.jar"));
    Configuration configuration =
        own.configuration()
            .resolveAndBind(ModuleFinder.of(jar), ModuleFinder.of(), List.of("layered"));
    ModuleLayer layer = own.defineModulesWithOneLoader(configuration, getClass().getClassLoader());
    try (Plugins plugins = Plugins.discover(layer)) {
      assertThat(plugins.diagnostics()).isEmpty();
      assertThat(plugins.formats().find("layered")).isPresent();
      assertThat(plugins.formats().find("json")).isPresent();
    }
  }

  @Test
  void aFolderMustBeThere() {
    assertThatThrownBy(() -> Plugins.standard().withFolder(folder.resolve("gone")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("no such folder of plugins");
  }

  @Test
  void passesHiddenFilesOver() throws IOException {
    Files.writeString(folder.resolve(".DS_Store"), "");
    Files.writeString(folder.resolve("readme.txt"), "put jars here");
    try (Plugins plugins = plugins()) {
      assertThat(plugins.diagnostics()).isEmpty();
    }
  }
}
