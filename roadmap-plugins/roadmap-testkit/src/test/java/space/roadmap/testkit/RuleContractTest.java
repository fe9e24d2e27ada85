package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;

/** Holds the contract of rules against rules that break exactly one law. */
class RuleContractTest {
  /** The contract on fewer roadmaps. */
  interface Small extends RuleContract {
    Rule rule();

    @Override
    default List<Rule> rules() {
      return List.of(rule());
    }

    @Override
    default int rounds() {
      return 1;
    }
  }

  /** Finds missions without a lead. */
  static class NamedLead implements Rule {
    static final DiagnosticCode CODE = code("Somebody has to answer for a mission.");

    static DiagnosticCode code(String explanation) {
      return new DiagnosticCode(
          "example.no-lead",
          Severity.WARNING,
          "A mission has no lead.",
          "{mission} has no lead; name the organization that answers for it",
          explanation);
    }

    @Override
    public DiagnosticCode code() {
      return CODE;
    }

    @Override
    public void check(RoadmapView view, Reporter reporter) {
      for (Mission mission : view.roadmap().missions()) {
        if (mission.lead().isEmpty()) {
          report(mission, reporter);
        }
      }
    }

    void report(Mission mission, Reporter reporter) {
      String id = mission.id().text();
      reporter.report(code().report().entity(id).with("mission", id).build());
    }

    @Override
    public String badExample() {
      return """
      formatVersion: "1.0"
      roadmap: {id: example, title: Example}
      missions: [{id: probe, name: Probe}]
      """;
    }

    @Override
    public String goodExample() {
      return """
      formatVersion: "1.0"
      roadmap: {id: example, title: Example}
      organizations: [{id: agency, name: Agency}]
      missions: [{id: probe, name: Probe, lead: agency}]
      """;
    }
  }

  static final class Sound implements Small {
    @Override
    public Rule rule() {
      return new NamedLead();
    }
  }

  static final class Mumbling implements Small {
    @Override
    public Rule rule() {
      return new NamedLead() {
        @Override
        public DiagnosticCode code() {
          return code("because");
        }
      };
    }
  }

  static final class Blind implements Small {
    @Override
    public Rule rule() {
      return new NamedLead() {
        @Override
        public String badExample() {
          return goodExample();
        }
      };
    }
  }

  static final class Strict implements Small {
    @Override
    public Rule rule() {
      return new NamedLead() {
        @Override
        public String goodExample() {
          return badExample();
        }
      };
    }
  }

  static final class Throwing implements Small {
    @Override
    public Rule rule() {
      return new NamedLead() {
        @Override
        void report(Mission mission, Reporter reporter) {
          if (mission.name().isBlank()) {
            throw new IllegalStateException("no name");
          }
          super.report(mission, reporter);
        }
      };
    }
  }

  static final class Counting implements Small {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public Rule rule() {
      return new NamedLead() {
        @Override
        public void check(RoadmapView view, Reporter reporter) {
          if (view.roadmap().missions().size() < 2 || count.incrementAndGet() % 2 == 0) {
            super.check(view, reporter);
          }
        }
      };
    }
  }

  static final class FirstOnly implements Small {
    @Override
    public Rule rule() {
      return new NamedLead() {
        @Override
        public void check(RoadmapView view, Reporter reporter) {
          view.roadmap().missions().stream()
              .limit(1)
              .filter(mission -> mission.lead().isEmpty())
              .forEach(mission -> report(mission, reporter));
        }
      };
    }
  }

  static final class Hasty implements Small {
    @Override
    public Rule rule() {
      return new HastyRule();
    }
  }

  /** Finds missions without a lead where some mission has a status. */
  private static final class HastyRule extends NamedLead implements EntityRule {
    @Override
    public Check start(RoadmapView view, Reporter reporter) {
      return entity -> {
        if (entity instanceof Mission mission && mission.lead().isEmpty()) {
          report(mission, reporter);
        }
      };
    }

    @Override
    public boolean looksAt(EntityType<?> type, RoadmapView view) {
      return view.roadmap().used().mayHave(MissionType.STATUS);
    }

    @Override
    public void check(RoadmapView view, Reporter reporter) {
      EntityRule.super.check(view, reporter);
    }

    @Override
    public String badExample() {
      return super.badExample().replace("Probe}", "Probe, status: planned}");
    }
  }

  static final class Elsewhere implements Small {
    @Override
    public Rule rule() {
      return new NamedLead() {
        @Override
        void report(Mission mission, Reporter reporter) {
          reporter.report(code().report().entity("nobody").with("mission", "nobody").build());
        }
      };
    }
  }

  private static ContractRun run(Class<?> contract) {
    return ContractRun.of(contract);
  }

  @Test
  void aSoundRuleKeepsAllLaws() {
    assertThat(run(Sound.class).failures).isEmpty();
  }

  @Test
  void aRuleExplainsItselfInSentences() {
    assertThat(run(Mumbling.class).failed)
        .containsExactly("summariesAndExplanationsAreSentences()");
  }

  @Test
  void aBadExampleIsFound() {
    assertThat(run(Blind.class).failed).containsExactly("badExamplesAreFound()");
  }

  @Test
  void aGoodExampleIsNotFound() {
    assertThat(run(Strict.class).failed).containsExactly("goodExamplesAreNot()");
  }

  @Test
  void aRuleThatThrowsIsNamed() {
    ContractRun run = run(Throwing.class);

    assertThat(run.failed).contains("noRuleThrows()");
    assertThat(run.failures).anySatisfy(one -> assertThat(one).contains("example.no-lead"));
  }

  @Test
  void aRuleThatCountsFindsAnotherThingOnSeveralThreads() {
    assertThat(run(Counting.class).failed).contains("theSameIsFoundOnSeveralThreads()");
  }

  @Test
  void aRuleThatLooksAtTheFirstOnlyDependsOnTheOrder() {
    assertThat(run(FirstOnly.class).failed).containsExactly("theSameIsFoundInAnyOrder()");
  }

  @Test
  void aRuleThatLooksAtTooFewDependsOnWhatIsUsed() {
    assertThat(run(Hasty.class).failed).containsExactly("theSameIsFoundWhereUseIsUnknown()");
  }

  @Test
  void aFindingIsAboutSomethingThatIsThere() {
    assertThat(run(Elsewhere.class).failed).containsExactly("findingsAreAboutWhatIsThere()");
  }
}
