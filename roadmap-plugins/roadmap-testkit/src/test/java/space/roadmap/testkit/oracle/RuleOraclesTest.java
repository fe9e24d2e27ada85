package space.roadmap.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.Validator;

/** Holds rules against oracles that know their documentation and nothing else. */
final class RuleOraclesTest {
  private static final int SEEDS = 100;
  private static final List<Sample> OF_EVERY_SORT = Sample.ofEverySort();

  static Stream<Oracle> oracles() {
    return Stream.of(
            StructureOracles.all(),
            ReferenceOracles.all(),
            DateOracles.all(),
            ChainOracles.all(),
            NeedOracles.all(),
            WindowOracles.all(),
            MaturityOracles.all(),
            ParentOracles.all(),
            StatusOracles.all(),
            HistoryOracles.all(),
            FlowOracles.all(),
            CoordinationOracles.all(),
            EvidenceOracles.all(),
            UseOracles.all(),
            PortfolioOracles.all(),
            ProviderOracles.all(),
            CrewOracle.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("oracles")
  void aRuleFindsWhatItsDocumentationSays(Oracle oracle) {
    Validator rule = Validator.of(RuleProviders.builtIn().rules()).only(List.of(oracle.code()));
    Tally tally = new Tally();
    Stream.concat(
            (oracle.isOfShapes() ? List.<Sample>of() : OF_EVERY_SORT).stream(),
            LongStream.range(0, SEEDS).mapToObj(oracle.samples()))
        .forEach(sample -> tally.add(sample, compare(oracle, rule, sample)));
    assertThat(tally.found).as("findings of %s", oracle).isGreaterThan(SEEDS / 10);
    assertThat(tally.clean()).as("what %s leaves alone", oracle).isGreaterThan(SEEDS / 10);
  }

  private static List<Diagnostic> compare(Oracle oracle, Validator rule, Sample sample) {
    List<Diagnostic> findings = findings(rule, sample);
    Stream<String> shown = findings.stream().map(oracle.detail()::of);
    Stream<String> expected = oracle.expected().apply(sample).stream();
    if (oracle.detail() == Detail.ENTITY) {
      shown = shown.distinct();
      expected = expected.distinct();
    }
    assertThat(shown.sorted().toList())
        .as("%s in %s, on %s:%n%s", oracle, sample.name(), sample.today(), findings)
        .isEqualTo(expected.sorted().toList());
    return findings;
  }

  private static List<Diagnostic> findings(Validator rule, Sample sample) {
    Validator comparing = sample.previous().map(rule::against).orElse(rule);
    return comparing.validateAll(sample.roadmap(), sample.today());
  }

  /** Counts entities on which something is found, and others of the same kinds. */
  private static final class Tally {
    private final Set<Class<?>> kinds = new HashSet<>();
    private final List<Entity> silent = new ArrayList<>();
    private int found;

    void add(Sample sample, List<Diagnostic> findings) {
      Set<Id<?>> named = new HashSet<>();
      findings.forEach(finding -> named.add(Id.of(finding.entity().orElseThrow())));
      Roadmap roadmap = sample.roadmap();
      for (Id<?> id : named) {
        Optional<Entity> entity = roadmap.find(id);
        entity.ifPresent(it -> kinds.add(it.getClass()));
      }
      found += named.size();
      for (Entity entity : roadmap.entities()) {
        if (!named.contains(entity.id())) {
          silent.add(entity);
        }
      }
    }

    /** Returns how many entities are of a kind of which some are found, and are not found. */
    long clean() {
      return silent.stream().filter(it -> kinds.contains(it.getClass())).count();
    }
  }
}
