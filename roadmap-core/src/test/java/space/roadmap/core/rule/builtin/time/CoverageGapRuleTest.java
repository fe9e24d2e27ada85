package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.draft;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.objective;
import static space.roadmap.core.rule.Sketch.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.model.Strength;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

class CoverageGapRuleTest {
  private static final Capability ISS = there("iss", "2000-11", "2031-01");

  private static List<Diagnostic> gaps(Entity... entities) {
    return Sketch.findings("time.coverage-gap", entities);
  }

  private static List<String> told(Entity... entities) {
    return gaps(entities).stream().map(it -> it.arguments().get("gap")).toList();
  }

  private static Need throughout(String during, String... anyOf) {
    return need(anyOf).withKind(NeedKind.CONTINUOUS).withDuring(Period.parse(during));
  }

  private static Entity presence(String during, String... anyOf) {
    return objective("presence", it -> it.addNeeds(throughout(during, anyOf)));
  }

  private static Capability there(String id, String from, String until) {
    return capability(id, it -> it.availableFrom(dated(from)).availableUntil(dated(until)));
  }

  private static Capability stopped(Capability capability, Status status, String from) {
    return capability
        .withStatus(status)
        .withStatusHistory(
            StatusChange.builder().status(status).from(UncertainDate.parse(from)).build());
  }

  @Test
  void showsItsArithmetic() {
    assertThat(
            gaps(
                presence("2001/2040", "iss", "starlab", "reef"),
                ISS,
                available("starlab", "2032-07"),
                stopped(available("reef", "2027"), Status.CANCELLED, "2026-03-24")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "presence needs one of iss, starlab, reef throughout 2001/2040: from "
                          + "2031-02-01 to 2032-06-30 (1 year and 5 months) certainly none is "
                          + "there, possibly from 2031-01-02 to 2032-07-30 (up to 1 year and 7 "
                          + "months); iss until 2031-01-31 at the latest, starlab from 2032-07-01 "
                          + "at the earliest, reef cancelled since 2026-03-24");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.attribute()).contains("needs[0]");
              assertThat(finding.related())
                  .extracting(Related::entity)
                  .containsExactly("iss", "starlab");
            });
  }

  @Test
  void showsTheArithmeticOfWhatIsPossible() {
    assertThat(gaps(presence("2001/2040", "iss", "axiom"), ISS, available("axiom", "2030/2032")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.arguments())
                  .containsEntry(
                      "gap", "from 2031-01-02 to 2032-12-30 (up to 2 years) possibly none is there")
                  .containsEntry(
                      "reasons",
                      "iss until 2031-01-01 at the earliest, axiom from 2032-12-31 at the latest");
              assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
            });
  }

  @ParameterizedTest
  @CsvSource({"2030, 2031", "2030, 2030", "2030, ../2031-01", "2030/.., 2031", "2031, 2030/.."})
  void isSilentWhereOneMayMeetTheNextOrABoundIsMissing(String next, String until) {
    assertThat(
            gaps(
                presence("2001/2040", "iss", "next"),
                there("iss", "2000", until),
                available("next", next)))
        .isEmpty();
  }

  @Test
  void isSilentWhereSomethingHasNoDateOrCouldNotBeReadOrIsNoCapability() {
    Entity presence = presence("2001/2040", "iss", "next");
    assertThat(gaps(presence, ISS, capability("next", it -> it))).isEmpty();
    assertThat(gaps(presence, ISS, landing("next", "2030"))).isEmpty();
    assertThat(Sketch.findings(draft(presence, ISS).withhold(Id.of("next")).build())).isEmpty();
    assertThat(gaps(presence("2001/2040", "next"))).isEmpty();
    assertThat(told(presence, ISS)).hasSize(1); // what is not there covers nothing
  }

  @Test
  void looksAtTheDaysThatCertainlyBelongToThePeriod() {
    Capability late = available("c", "2030-06-01");
    assertThat(gaps(presence("2030/2040", "c"), late)).isEmpty();
    assertThat(told(presence("2030-05/2040", "c"), late))
        .containsExactly("from 2030-05-31 to 2030-05-31 (1 day) certainly none is there");
    assertThat(told(presence("2030-05", "c"), late))
        .containsExactly("from 2030-05-01 to 2030-05-31 (1 month) certainly none is there");
    assertThat(told(presence("2030-05/..", "c"), there("c", "2029", "2033-03-03")))
        .containsExactly("from 2033-03-04 on certainly none is there");
    assertThat(gaps(presence("../2040", "c"), late)).isEmpty();
    assertThat(gaps(presence("2020/", "c"), late)).isEmpty();
  }

  @Test
  void takesThePeriodOfTheOwnerWhereNothingElseIsSaid() {
    Need need = need("c").withKind(NeedKind.CONTINUOUS);
    Capability there = there("c", "2029", "2033-03-03");
    assertThat(told(phase("p", "2030/2034-03-05", it -> it.addNeeds(need)), there))
        .containsExactly("from 2033-03-04 to 2034-03-05 (1 year) certainly none is there");
    assertThat(told(phase("p", "2030/..", it -> it.addNeeds(need)), there)).hasSize(1);
    assertThat(gaps(objective("o", it -> it.addNeeds(need)), there)).isEmpty();
    assertThat(told(there("d", "2030", "2034").withNeeds(need), there)).hasSize(1);
    assertThat(gaps(available("d", "2030").withNeeds(need), there)).isEmpty();
  }

  @Test
  void countsHowManyAreThere() {
    Need two = throughout("2030/2040", "a", "b", "c").withAtLeast(2);
    assertThat(
            gaps(
                objective("o", it -> it.addNeeds(two)),
                available("a", "2029"),
                there("b", "2029", "2033-03-03"),
                available("c", "2034-01-01")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "o needs at least 2 of a, b, c throughout 2030/2040: from 2033-03-04 to "
                            + "2033-12-31 (9 months) certainly fewer than 2 are there; a from "
                            + "2029-01-01 at the earliest, b until 2033-03-03 at the latest, c "
                            + "from 2034-01-01 at the earliest"));
  }

  @Test
  void takesWhatHasBeenStoppedAsGoneFromThatDayOn() {
    Entity presence = presence("2020/2030", "c");
    for (Status status :
        List.of(Status.PAUSED, Status.GROUNDED, Status.CANCELLED, Status.RETIRED)) {
      assertThat(told(presence, stopped(available("c", "2019"), status, "2025-01-01")))
          .containsExactly("from 2025-01-01 to 2030-01-01 (5 years) certainly none is there");
      assertThat(told(presence, available("c", "2019").withStatus(status)))
          .containsExactly(
              "from 2026-06-01 to 2030-01-01 (3 years and 7 months) certainly none is there");
    }
    assertThat(told(presence, stopped(available("c", "2019"), Status.PAUSED, "2025/..")))
        .containsExactly(
            "from 2026-06-01 to 2030-01-01 (3 years and 7 months) certainly none is there, "
                + "possibly from 2025-01-01 to 2030-01-01 (up to 5 years and 1 month)");
    assertThat(told(presence, there("c", "2019", "2024-01-01").withStatus(Status.RETIRED)))
        .containsExactly("from 2024-01-02 to 2030-01-01 (6 years) certainly none is there");
  }

  @Test
  void isMilderForSoftNeedsAndSilentAboutOwnersThatHaveBeenStopped() {
    Need soft = throughout("2001/2040", "iss").withStrength(Strength.SOFT);
    assertThat(gaps(objective("o", it -> it.addNeeds(soft)), ISS))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.INFO);
    Entity owner = landing("m", "2030", throughout("2001/2040", "iss"));
    assertThat(gaps(owner, ISS)).hasSize(1);
    assertThat(gaps(landing("m", "2030", soft).withStatus(Status.PAUSED), ISS)).isEmpty();
  }

  @Test
  void takesBoundsOfAnyYear() {
    Entity presence = presence("Y-999999999/Y999999999", "c");
    assertThat(told(presence, there("c", "Y-999999998", "Y999999998"))).hasSize(2);
  }

  /** Counts, day by day, what can and what must be there. */
  @Test
  void saysWhatTheDaysSay() {
    long seed = 20_310_131;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      int atLeast = 1 + random.nextInt(2);
      int first = random.nextInt(20);
      int last = first + random.nextInt(40);
      List<Days> days = new ArrayList<>();
      List<Entity> entities = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        Days one = new Days(random);
        days.add(one);
        ids.add("c" + i);
        entities.add(there("c" + i, one.from(), one.until()));
      }
      String during = day(first) + "/" + day(last);
      Need need = throughout(during, ids.toArray(String[]::new)).withAtLeast(atLeast);
      entities.add(objective("o", it -> it.addNeeds(need)));
      List<String> found = new ArrayList<>();
      for (Diagnostic finding : gaps(entities.toArray(Entity[]::new))) {
        String to = finding.arguments().get("to");
        found.add(finding.certainty() + " " + finding.arguments().get("from") + " " + to);
      }
      assertThat(found)
          .as("seed %s, round %s: %s of %s throughout %s", seed, round, atLeast, days, during)
          .isEqualTo(expected(days, atLeast, first, last));
    }
  }

  private static List<String> expected(List<Days> all, int atLeast, int first, int last) {
    List<String> gaps = new ArrayList<>();
    int from = -1;
    boolean certain = false;
    boolean told = false;
    for (int day = first; day <= last + 1; day++) {
      int now = day;
      boolean isGap =
          day <= last && all.stream().filter(it -> it.isSurelyThere(now)).count() < atLeast;
      if (isGap) {
        from = from < 0 ? day : from;
        certain |= all.stream().filter(it -> it.canBeThere(now)).count() < atLeast;
        told |= all.stream().filter(it -> it.isThereUntilItsLastDay(now)).count() < atLeast;
      } else if (from >= 0) {
        if (told) {
          gaps.add((certain ? "CERTAIN " : "POSSIBLE ") + day(from) + " " + day(day - 1));
        }
        from = -1;
        certain = false;
        told = false;
      }
    }
    return gaps;
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2030, 1, 1).plusDays(number);
  }

  /** Something that comes some day of a few, and goes some day of a few; -1 is a day unknown. */
  private static final class Days {
    private final int firstFrom;
    private final int lastFrom;
    private final int firstUntil;
    private final int lastUntil;

    Days(Random random) {
      int from = random.nextInt(40);
      int until = from + 10 + random.nextInt(20);
      int open = random.nextInt(8);
      firstFrom = open == 0 ? -1 : from;
      lastFrom = open == 1 ? -1 : from + random.nextInt(6);
      firstUntil = open == 2 ? -1 : until;
      lastUntil = open == 3 ? -1 : until + random.nextInt(6);
    }

    String from() {
      return range(firstFrom, lastFrom);
    }

    String until() {
      return range(firstUntil, lastUntil);
    }

    private static String range(int first, int last) {
      return (first < 0 ? ".." : day(first)) + "/" + (last < 0 ? ".." : day(last));
    }

    /** Returns whether it is there for some choice of its days. */
    boolean canBeThere(int day) {
      return (firstFrom < 0 || day >= firstFrom) && (lastUntil < 0 || day <= lastUntil);
    }

    /** Returns whether it is there for every choice of those of its days that are known. */
    boolean isSurelyThere(int day) {
      for (int from = Math.max(firstFrom, 0); from <= lastFrom; from++) {
        if (day < from) {
          return false;
        }
      }
      for (int until = firstUntil; firstUntil >= 0 && until <= lastUntil; until++) {
        if (day > until) {
          return false;
        }
      }
      return canBeThere(day) && (firstUntil < 0 || lastUntil >= 0 || day <= firstUntil);
    }

    /** Returns the same, if it goes on the last day on which it can go. */
    boolean isThereUntilItsLastDay(int day) {
      for (int from = Math.max(firstFrom, 0); from <= lastFrom; from++) {
        if (day < from) {
          return false;
        }
      }
      return canBeThere(day);
    }

    @Override
    public String toString() {
      return from() + " until " + until();
    }
  }
}
