package space.roadmap.testkit.oracle;

import java.util.List;
import java.util.stream.Stream;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.LinkType;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Relative;
import space.roadmap.core.model.Strength;
import space.roadmap.core.model.Windows;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** Makes what plans consist of: needs, and what dates have beside the day. */
final class PlanParts {
  private static final List<String> LAGS =
      List.of("P6M", "P1Y", "P2Y", "-P6M", "P0D", "P3M/P1Y", "P30D", "-P1Y/P1Y");
  private static final List<String> KEYS =
      List.of("launch", "landing", "docking", "initial-service", "first", "end");

  private final Dice dice;
  private final boolean isCrowded;

  /**
   * Makes parts of one plan.
   *
   * @param isCrowded whether all dates are within three years
   */
  PlanParts(Dice dice, boolean isCrowded) {
    this.dice = dice;
    this.isCrowded = isCrowded;
  }

  UncertainDate date() {
    if (!isCrowded || dice.chance(10)) {
      return dice.date();
    }
    int year = 2029 + dice.upTo(2);
    String month = "%d-%02d".formatted(year, 1 + dice.upTo(11));
    String day = month + "-%02d".formatted(1 + dice.upTo(27));
    return UncertainDate.parse(
        dice.pick(
            day, day, month, month, month + "/" + (year + 1), "" + year, "../" + day, day + "/.."));
  }

  Need need() {
    boolean isMixed = dice.chance(15);
    String letter = dice.pick("c", "m", "m", "t", "d", "e");
    return Need.builder()
        .addAllAnyOf(
            Stream.generate(() -> target(isMixed ? dice.pick("c", "m") : letter))
                .limit(dice.pick(0, 1, 1, 1, 1, 1, 2, 3))
                .toList())
        .kind(dice.maybe(15, () -> dice.pick(NeedKind.values())))
        .strength(dice.maybe(15, () -> dice.pick(Strength.values())))
        .type(dice.maybe(25, () -> dice.pick(LinkType.values())))
        .lag(dice.maybe(25, this::lag))
        .by(dice.maybe(15, () -> dice.pick(KEYS)))
        .when(dice.maybe(15, () -> dice.pick(KEYS)))
        .maturity(dice.maybe(letter.equals("t") ? 90 : 5, () -> 4 + dice.upTo(4)))
        .destination(dice.maybe(15, () -> dice.<Destination>id("x", 4)))
        .during(dice.maybe(15, this::during))
        .build();
  }

  private Id<Entity> target(String letter) {
    Id<Entity> id = dice.id(letter, letter.equals("c") || letter.equals("m") ? Plans.COUNT : 3);
    return dice.chance(10) ? Id.of(id.text() + "#" + dice.pick(KEYS)) : id;
  }

  private Period during() {
    int from = 2024 + dice.upTo(10);
    return Period.parse(dice.pick(from + "/" + (from + dice.upTo(3)), from + "/..", "../" + from));
  }

  Alias alias() {
    return Alias.builder()
        .name("former")
        .from(dice.maybe(80, this::date))
        .until(dice.maybe(80, this::date))
        .build();
  }

  Lag lag() {
    return Lag.parse(dice.pick(LAGS));
  }

  Basis basis() {
    return dice.pick(Basis.values());
  }

  Relative relative() {
    return Relative.builder().to(dateTarget()).lag(dice.maybe(80, this::lag)).build();
  }

  /** Returns what a date may follow. */
  Id<Entity> dateTarget() {
    String letter = dice.pick("m", "m", "m", "m", "c", "c", "p", "d", "e", "t");
    Id<Entity> id = dice.id(letter, letter.equals("c") || letter.equals("m") ? Plans.COUNT : 3);
    return dice.chance(40) ? Id.of(id.text() + "#" + dice.pick(KEYS)) : id;
  }

  Windows windows() {
    return Windows.builder()
        .addAllDates(dice.some(2, this::date))
        .every(dice.maybe(60, () -> Lag.parse(dice.pick("P26M", "P1Y", "P3Y/P4Y", "P0D"))))
        .build();
  }

  int percentile() {
    return dice.pick(50, 70, 80);
  }
}
