package space.roadmap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sample;

final class FormatRegistryTest {
  private static FormatProvider provider(String id, int priority) {
    return new TestFormats.Parts(
        TestFormats.format(id), priority, Optional.empty(), Optional.empty());
  }

  private static List<String> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(diagnostic -> diagnostic.code().id()).toList();
  }

  @Test
  void findsTheFormatsOfTheLibraryItself() {
    FormatRegistry registry = FormatRegistry.standard();
    assertThat(registry.diagnostics()).isEmpty();
    assertThat(registry.readable()).contains("json", "yaml");
    assertThat(registry.writable()).contains("json", "yaml");
    assertThat(registry.importer("json")).isPresent();
    assertThat(registry.exporter("yaml")).isPresent();
    assertThat(registry.describe())
        .anySatisfy(
            plugin -> {
              assertThat(plugin.id()).isEqualTo("json");
              assertThat(plugin.reads()).isTrue();
              assertThat(plugin.location()).isPresent();
            });
  }

  @Test
  void findsTheSameFormatsThroughItsModuleLayerAsThroughItsLoader() {
    ModuleLayer layer = FormatRegistry.class.getModule().getLayer();
    if (layer != null) { // on the class path there is none
      assertThat(FormatRegistry.discover(layer).readable()).contains("json", "yaml");
    }
    assertThat(FormatRegistry.discover(FormatRegistry.class.getClassLoader()).readable())
        .contains("json", "yaml");
  }

  @Test
  void ordersByPriorityThenIdThenClass() {
    FormatRegistry registry =
        FormatRegistry.of(List.of(provider("b", 0), provider("c", 5), provider("a", 0)));
    assertThat(registry.formats()).extracting(Format::id).containsExactly("c", "a", "b");
  }

  @Test
  void shadowsTheLesserPrioritySilently() {
    FormatProvider better = new TestFormats.Better();
    FormatRegistry registry = FormatRegistry.of(List.of(new TestFormats.Good(), better));
    assertThat(registry.find("good")).containsSame(better);
    assertThat(registry.diagnostics()).isEmpty();
    assertThat(registry.describe())
        .extracting(Plugin::className, Plugin::shadowed)
        .containsExactly(
            tuple(TestFormats.Better.class.getName(), false),
            tuple(TestFormats.Good.class.getName(), true));
  }

  @Test
  void resolvesEqualPrioritiesByClassNameAndSaysSo() {
    FormatProvider also = new TestFormats.AlsoGood();
    FormatRegistry registry = FormatRegistry.of(List.of(new TestFormats.Good(), also));
    assertThat(registry.find("good")).containsSame(also);
    assertThat(codes(registry.diagnostics())).containsExactly("plugin.duplicate-id");
    assertThat(registry.diagnostics().get(0).message())
        .startsWith(also.getClass().getName() + " in ")
        .contains(" and " + TestFormats.Good.class.getName() + " in ")
        .endsWith(" is used");
    assertThat(registry.formats()).hasSize(1);
    assertThat(registry.describe()).hasSize(2);
  }

  @Test
  void losesOnlyTheProviderThatDoesNotKnowItself() {
    FormatRegistry registry =
        FormatRegistry.of(
            List.of(
                new TestFormats.NullFormat(),
                new TestFormats.Good(),
                new TestFormats.ThrowingFormat()));
    assertThat(registry.formats()).extracting(Format::id).containsExactly("good");
    assertThat(codes(registry.diagnostics()))
        .containsExactly("plugin.not-loaded", "plugin.not-loaded");
    assertThat(registry.describe())
        .extracting(plugin -> plugin.failure().orElse(""))
        .containsExactly(
            "",
            "NullPointerException: format() returned null",
            "UnsupportedOperationException: not today");
  }

  @Test
  void saysLoudlyThatNothingWasFound() {
    FormatRegistry registry = FormatRegistry.discover(new ClassLoader(null) {});
    assertThat(codes(registry.diagnostics())).containsExactly("plugin.none");
    assertThat(registry.formats()).isEmpty();
  }

  @Test
  void choosesTheSurestAndTheFirstOfEquals() {
    FormatProvider sure = recognising("z", Recognition.SURELY);
    FormatProvider first = recognising("a", Recognition.PROBABLY);
    FormatProvider second = recognising("b", Recognition.PROBABLY);
    Sample sample = new Sample("x", Optional.empty(), "");
    assertThat(FormatRegistry.of(List.of(second, first, sure)).recognise(sample))
        .containsSame(sure);
    assertThat(FormatRegistry.of(List.of(second, first)).recognise(sample)).containsSame(first);
    assertThat(FormatRegistry.of(List.of(recognising("a", Recognition.NO))).recognise(sample))
        .isEmpty();
  }

  @Test
  void recognisesInSpiteOfAProviderThatThrows() {
    FormatRegistry registry =
        FormatRegistry.of(List.of(new TestFormats.Moody(), new TestFormats.Good()));
    assertThat(registry.recognise(new Sample("a.good", Optional.empty(), ""))).isPresent();
    assertThat(registry.describe())
        .filteredOn(plugin -> plugin.id().equals("moody"))
        .allSatisfy(plugin -> assertThat(plugin.reads()).isFalse());
  }

  @Test
  void createsNoImporterBeforeSomebodyReads() {
    List<String> created = new ArrayList<>();
    FormatProvider lazy =
        new TestFormats.Good() {
          @Override
          public Optional<RoadmapImporter> importer() {
            created.add("importer");
            return Optional.empty();
          }
        };
    FormatRegistry registry = FormatRegistry.of(List.of(lazy));
    assertThat(registry.recognise(new Sample("a.good", Optional.empty(), ""))).isPresent();
    assertThat(registry.formats()).hasSize(1);
    assertThat(created).isEmpty();
    assertThat(registry.importer("good")).isEmpty();
    assertThat(created).hasSize(1);
  }

  @Test
  void suggestsTheNearestId() {
    FormatRegistry registry = FormatRegistry.of(List.of(new TestFormats.Good()));
    assertThat(registry.nearest("goood")).contains("good");
    assertThat(registry.nearest("markdown")).isEmpty();
  }

  private static FormatProvider recognising(String id, Recognition recognition) {
    return new FormatProvider() {
      @Override
      public Format format() {
        return TestFormats.format(id);
      }

      @Override
      public Recognition recognise(Sample sample) {
        return recognition;
      }
    };
  }
}
