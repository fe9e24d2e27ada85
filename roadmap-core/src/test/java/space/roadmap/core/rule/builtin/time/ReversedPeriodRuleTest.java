package space.roadmap.core.rule.builtin.time;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.dated;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.organization;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Membership;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Relative;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.rule.Validator;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.UncertainDate;

class ReversedPeriodRuleTest {
  private static List<Diagnostic> reversed(Entity... entities) {
    return Sketch.findings("time.reversed-period", entities);
  }

  private static DatedPeriod period(String start, String end) {
    return DatedPeriod.builder().start(dated(start)).end(dated(end)).build();
  }

  private static Capability station(String from, String until) {
    return capability("c", it -> it.availableFrom(dated(from)).availableUntil(dated(until)));
  }

  @Test
  void showsItsArithmetic() {
    assertThat(reversed(mission("m", it -> it.period(period("2030", "2028")))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "the period of m starts on 2030-01-01 at the earliest and ends on 2028-12-31 "
                          + "at the latest: certainly reversed by at least 1 year");
              assertThat(finding.attribute()).contains("period");
            });
  }

  @Test
  void looksAtThePeriodsOfPhasesAndProgrammes() {
    DatedPeriod backwards = period("2030", "2028");
    Phase phase = Phase.builder().id(Id.of("p")).name("P").period(backwards).build();
    Programme programme = Programme.builder().id(Id.of("g")).name("G").period(backwards).build();
    assertThat(reversed(phase, programme))
        .extracting(finding -> finding.entity().orElseThrow())
        .containsExactlyInAnyOrder("p", "g");
    assertThat(reversed(phase.withPeriod(period("2028", "2030")))).isEmpty();
  }

  @Test
  void looksAtTheNamesOfTheRoadmapItself() {
    Alias alias =
        Alias.builder()
            .name("Old")
            .from(UncertainDate.parse("2030"))
            .until(UncertainDate.parse("2029"))
            .build();
    Roadmap roadmap =
        new RoadmapDraft()
            .header(RoadmapHeader.builder().id(Id.of("r")).title("R").addAliases(alias).build())
            .build();
    assertThat(Validator.of(List.of(new ReversedPeriodRule())).validate(roadmap, Sketch.TODAY))
        .singleElement()
        .satisfies(finding -> assertThat(finding.attribute()).contains("aliases[0]"));
  }

  @Test
  void isSilentWhereTheDatesMayBeInOrder() {
    assertThat(reversed(mission("m", it -> it.period(period("2028", "2028"))))).isEmpty();
    assertThat(reversed(station("2028/2032", "2027/2030"))).isEmpty();
    assertThat(reversed(station("../2032", "2027"))).isEmpty();
    assertThat(reversed(station("2030", "2027/.."))).isEmpty();
  }

  @Test
  void looksAtAvailability() {
    assertThat(reversed(station("2030", "2029")))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactly("availableUntil");
    assertThat(
            reversed(
                station("2030", "2029").withAvailableFrom(dated("2030").withBasis(Basis.DERIVED))))
        .isEmpty();
  }

  @Test
  void looksAtContributionsHistoriesNamesAndMemberships() {
    UncertainDate later = UncertainDate.parse("2030");
    UncertainDate sooner = UncertainDate.parse("2029");
    Entity mission =
        mission(
            "m",
            it ->
                it.addContributions(Contribution.builder().period(period("2030", "2029")).build())
                    .addStatusHistory(
                        StatusChange.builder()
                            .status(Status.PAUSED)
                            .from(later)
                            .until(sooner)
                            .build()));
    Entity agency =
        organization("o")
            .withAliases(Alias.builder().name("Old").from(later).until(sooner).build())
            .withMemberships(Membership.builder().in(Id.of("o")).from(later).until(sooner).build());
    assertThat(reversed(agency, mission))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactly(
            "aliases[0]", "memberships[0]", "contributions[0].period", "statusHistory[0]");
  }

  @Test
  void proposesToExchangeTheTwo() {
    assertThat(reversed(station("2030", "2029~")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.fix())
                    .contains(
                        new Fix(
                            "exchange '2030' and '2029~'",
                            List.of(
                                Edit.set("c", "availableFrom.date", "2029~"),
                                Edit.set("c", "availableUntil.date", "2030")))));
    Alias alias =
        Alias.builder()
            .name("Old")
            .from(UncertainDate.parse("2030"))
            .until(UncertainDate.parse("2029"))
            .build();
    assertThat(reversed(organization("o").withAliases(alias)))
        .flatExtracting(finding -> finding.fix().orElseThrow().edits())
        .containsExactly(
            Edit.set("o", "aliases[0].from", "2029"), Edit.set("o", "aliases[0].until", "2030"));
  }

  @Test
  void proposesNothingForDatesThatFollowOthers() {
    Capability other = capability("o", it -> it.availableFrom(dated("2030")));
    Relative relative = Relative.builder().to(Id.of("o")).lag(Lag.parse("P1Y")).build();
    assertThat(
            reversed(
                other,
                station("2029", "2029").withAvailableFrom(dated("2029").withRelative(relative))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.fix()).isEmpty());
  }
}
