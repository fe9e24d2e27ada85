package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleProvider;
import space.roadmap.io.spi.FormatProvider;

final class DiscoveryTest {
  @TempDir Path folder;

  /** Brings no rule and says so by throwing. */
  public static class ThrowingRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
      throw new IllegalStateException("no rules");
    }
  }

  private FormatRegistry discover(Class<?>... providers) throws IOException {
    String[] names = new String[providers.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = providers[i].getName();
    }
    TestLoader loader =
        new TestLoader(folder)
            .bringing(TestFormats.Good.class)
            .bringing(providers)
            .serving(FormatProvider.class, names);
    return FormatRegistry.discover(loader);
  }

  private static String onlyFailure(FormatRegistry registry) {
    assertThat(registry.find("good")).isPresent();
    assertThat(registry.diagnostics()).hasSize(1);
    Diagnostic failure = registry.diagnostics().get(0);
    assertThat(failure.code().id()).isEqualTo("plugin.not-loaded");
    return failure.message();
  }

  @Test
  void survivesAThrowingConstructor() throws IOException {
    assertThat(onlyFailure(discover(TestFormats.ThrowingConstructor.class, TestFormats.Good.class)))
        .isEqualTo(
            "the plugin "
                + TestFormats.ThrowingConstructor.class.getName()
                + " in "
                + folder
                + " cannot be loaded: IllegalStateException: no licence file");
  }

  @Test
  void survivesAThrowingInitializer() throws IOException {
    assertThat(onlyFailure(discover(TestFormats.ThrowingInitializer.class, TestFormats.Good.class)))
        .contains("NumberFormatException", "seven", folder.toString());
  }

  @Test
  void explainsALinkageErrorByVersions() throws IOException {
    assertThat(onlyFailure(discover(TestFormats.MissingClass.class, TestFormats.Good.class)))
        .contains(
            "NoClassDefFoundError: com/example/Missing",
            "it may have been built for another version than this one");
  }

  @Test
  void survivesAMissingConstructor() throws IOException {
    assertThat(onlyFailure(discover(TestFormats.NoConstructor.class, TestFormats.Good.class)))
        .contains(TestFormats.NoConstructor.class.getName(), folder.toString());
  }

  @Test
  void survivesAClassThatIsNotThereAndNamesWhoListsIt() throws IOException {
    TestLoader loader =
        new TestLoader(folder)
            .bringing(TestFormats.Good.class)
            .serving(
                FormatProvider.class,
                "com.example.Gone # a comment",
                TestFormats.Good.class.getName());
    assertThat(onlyFailure(FormatRegistry.discover(loader)))
        .contains("the plugin com.example.Gone in " + folder, "not found");
    assertThat(FormatRegistry.discover(loader).describe())
        .extracting(Plugin::className)
        .endsWith("com.example.Gone");
  }

  @Test
  void survivesAClassThatIsOfAnotherType() throws IOException {
    TestLoader loader =
        new TestLoader(folder)
            .bringing(TestFormats.Good.class, TestLoader.class)
            .serving(
                FormatProvider.class, TestLoader.class.getName(), TestFormats.Good.class.getName());
    assertThat(onlyFailure(FormatRegistry.discover(loader)))
        .contains("cannot be loaded: " + TestLoader.class.getName() + " not a subtype");
  }

  @Test
  void survivesAClassFileThatIsNone() throws IOException {
    TestLoader loader =
        new TestLoader(folder)
            .bringing(TestFormats.Good.class)
            .bringingGarbage("com.example.Garbage")
            .serving(FormatProvider.class, "com.example.Garbage", TestFormats.Good.class.getName());
    assertThat(onlyFailure(FormatRegistry.discover(loader)))
        .contains("com.example.Garbage in " + folder, "ClassFormatError");
  }

  @Test
  void survivesABrokenServiceFile() throws IOException {
    TestLoader loader =
        new TestLoader(folder)
            .bringing(TestFormats.Good.class)
            .serving(FormatProvider.class, TestFormats.Good.class.getName(), "two words on a line");
    FormatRegistry registry = FormatRegistry.discover(loader);
    assertThat(registry.diagnostics()).isNotEmpty();
    assertThat(registry.diagnostics().get(0).message()).contains("Illegal");
  }

  @Test
  void comesToAnEndWhenALoaderAlwaysFails() {
    ClassLoader broken =
        new ClassLoader(null) {
          @Override
          public Enumeration<URL> getResources(String name) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    FormatRegistry registry = FormatRegistry.discover(broken);
    assertThat(registry.diagnostics())
        .extracting(diagnostic -> diagnostic.code().id())
        .containsExactly("plugin.not-loaded", "plugin.none");
  }

  @Test
  void tellsVersionAndPlaceOfWhatItFound() throws IOException {
    Plugin plugin =
        discover(TestFormats.Good.class).describe().stream()
            .filter(one -> one.id().equals("good"))
            .findFirst()
            .orElseThrow();
    assertThat(plugin.location()).contains(folder.toString());
    assertThat(plugin.kind()).isEqualTo("format");
    assertThat(plugin.failure()).isEmpty();
    assertThat(plugin.shadowed()).isFalse();
  }

  @Test
  void findsRulesInTheSameWay() throws IOException {
    RuleRegistry standard = RuleRegistry.standard();
    assertThat(standard.diagnostics()).isEmpty();
    assertThat(standard.rules()).isNotEmpty();
    assertThat(standard.describe()).extracting(Plugin::kind).contains("rules");

    TestLoader loader =
        new TestLoader(folder)
            .bringing(ThrowingRules.class)
            .serving(RuleProvider.class, ThrowingRules.class.getName());
    RuleRegistry registry = RuleRegistry.discover(loader);
    assertThat(registry.diagnostics()).isNotEmpty();
    assertThat(registry.describe()).anySatisfy(p -> assertThat(p.failure()).isPresent());
  }

  @Test
  void usesTheFirstOfTwoRulesWithOneCode() {
    RuleProvider own = space.roadmap.core.rule.RuleProviders.builtIn();
    int count = own.rules().size();
    RuleProvider copy = () -> own.rules().subList(0, Math.min(1, count));
    RuleRegistry registry = RuleRegistry.of(List.of(copy, own));
    assertThat(registry.rules()).hasSize(count);
    assertThat(registry.diagnostics()).hasSize(Math.min(1, count));
  }
}
