package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestReporter;
import org.opentest4j.TestAbortedException;

/** The laws of {@link FormatContract} as tests: those that a format's abilities choose. */
final class FormatLaws {
  private final FormatContract contract;
  private final TestReporter reporter;
  private final Subject subject;

  FormatLaws(FormatContract contract, TestReporter reporter) {
    this.contract = contract;
    this.reporter = reporter;
    subject = new Subject(contract);
  }

  Stream<DynamicNode> tests() {
    Map<Law, String> exempt = new EnumMap<>(Law.class);
    contract.exemptions().forEach(one -> exempt.put(one.law(), one.reason()));
    return Stream.of(Law.values()).flatMap(law -> tests(law, exempt.get(law)));
  }

  private Stream<DynamicNode> tests(Law law, @Nullable String reason) {
    if (reason != null) {
      return Stream.of(
          dynamicTest(
              "%s (exempt: %s)".formatted(law, reason), () -> isBrokenAsClaimed(law, reason)));
    }
    return applies(law)
        ? Stream.of(dynamicContainer(law.toString(), trials(law).map(trial -> trial.test(law))))
        : Stream.empty();
  }

  private boolean applies(Law law) {
    return switch (law) {
      case READS_WHAT_IT_WROTE, WRITES_THE_SAME_AGAIN -> subject.reads() && subject.writes();
      case SURVIVES_CORRUPTION -> subject.reads();
      case REPORTS_THE_UNKNOWN -> subject.writes();
      default -> true;
    };
  }

  private Stream<Trial> trials(Law law) {
    return switch (law) {
      case DESCRIBES_ITSELF -> new DescriptionLaw(subject).trials();
      case IS_FOUND -> new DiscoveryLaw(subject).trials();
      case RECOGNISES_ITS_OWN -> new RecognitionLaw(subject).trials();
      case IS_THE_SAME_EVERYWHERE -> new ElsewhereLaw(subject).trials();
      case READS_WHAT_IT_WROTE -> new RoundTripLaws(subject).readingBack();
      case WRITES_THE_SAME_AGAIN -> new RoundTripLaws(subject).writingAgain();
      case SURVIVES_CORRUPTION -> new CorruptionLaw(subject).trials();
      case KEEPS_NO_STATE -> new StateLaw(subject).trials();
      case REPORTS_THE_UNKNOWN -> new UnknownLaw(subject).trials();
    };
  }

  private void isBrokenAsClaimed(Law law, String reason) {
    if (!applies(law)) {
      fail("needs no exemption from law " + law + ": it is about what the format cannot do");
    }
    Optional<String> broken =
        trials(law).flatMap(trial -> failure(trial, law).stream()).findFirst();
    if (broken.isEmpty()) {
      fail("needs no exemption from law " + law + ": the format keeps it; remove the exemption");
    }
    reporter.publishEntry("exempt from law " + law, reason);
    Assumptions.abort("exempt from law " + law + ": " + reason + "\n" + broken.get());
  }

  private static Optional<String> failure(Trial trial, Law law) {
    try {
      trial.run(law);
      return Optional.empty();
    } catch (TestAbortedException e) {
      return Optional.empty();
    } catch (Throwable e) {
      if (e instanceof VirtualMachineError fatal) {
        throw fatal;
      }
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
