package space.roadmap.report.markdown;

import java.util.List;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionRole;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Outcome;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;
import space.roadmap.core.model.Status;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** Roadmaps for the tests of this package. */
final class Reports {
  private Reports() {}

  static Roadmap empty(String title) {
    return new RoadmapDraft()
        .header(RoadmapHeader.builder().id(Id.of("test")).title(title).build())
        .build();
  }

  static Mission mission(String id, String name, String launch) {
    return Mission.builder()
        .id(Id.of(id))
        .name(name)
        .addMilestones(
            Milestone.builder()
                .type(MilestoneKind.LAUNCH)
                .date(UncertainDate.parse(launch))
                .build())
        .build();
  }

  /** One of everything that a report shows. */
  static Roadmap sample() {
    Roadmap roadmap = empty("A roadmap");
    return roadmap
        .withHeader(
            roadmap
                .header()
                .withNotice("Made up for a test.\nNobody planned this.")
                .withAsOf(UncertainDate.parse("2026-05"))
                .withLicence("Apache-2.0"))
        .with(source("paper", "A paper", "https://example.org/paper"))
        .with(source("gopher", "An old place", "gopher://example.org/1"))
        .with(Organization.builder().id(Id.of("esa")).name("Agency E").abbreviation("AE").build())
        .with(Organization.builder().id(Id.of("jaxa")).name("Agency J").build())
        .with(destination("moon", "Moon"))
        .with(destination("moon/surface", "Moon surface").withParent(Id.<Destination>of("moon")))
        .with(destination("mars", "Mars"))
        .with(capability())
        .with(lander())
        .with(
            mission("b", "Orbiter", "2034~")
                .withDestinations(List.of(Id.<Destination>of("mars")))
                .withStatus(Status.PLANNED)
                .withLead(Id.<Organization>of("unknown-agency")))
        .with(
            Mission.builder()
                .id(Id.of("c"))
                .name("Campaign")
                .lead(Id.of("jaxa"))
                .addDestinations(Id.of("venus"))
                .period(
                    DatedPeriod.builder().date(Period.parse("2031/..")).words("from 2031").build())
                .build())
        .with(
            Mission.builder()
                .id(Id.of("d"))
                .name("Idea")
                .status(Status.PROPOSED)
                .addMilestones(Milestone.builder().words("when it is ready").build())
                .build());
  }

  private static Mission lander() {
    return mission("a", "Lander", "2028-09")
        .withDestinations(List.of(Id.<Destination>of("moon/surface"), Id.<Destination>of("mars")))
        .withStatus(Status.COMPLETED)
        .withOutcome(Outcome.PARTIAL)
        .withLead(Id.<Organization>of("esa"))
        .withCoLeads(List.of(Id.<Organization>of("jaxa")))
        .withMilestones(
            List.of(
                Milestone.builder()
                    .type(MilestoneKind.LANDING)
                    .date(UncertainDate.parse("2028/2029"))
                    .words("late 2028 or 2029")
                    .build(),
                Milestone.builder()
                    .id("second-landing")
                    .type(MilestoneKind.LANDING)
                    .date(UncertainDate.parse("../2030"))
                    .build()))
        .withContributions(
            List.of(
                Contribution.builder()
                    .organization(Id.of("jaxa"))
                    .role(ContributionRole.PARTNER)
                    .what("rover")
                    .build(),
                Contribution.builder()
                    .role(ContributionRole.INSTRUMENT)
                    .status(ContributionStatus.OPEN)
                    .build()));
  }

  private static Capability capability() {
    return Capability.builder()
        .id(Id.of("lv"))
        .name("Launcher")
        .kind(Choice.of("launch-vehicle"))
        .lead(Id.of("esa"))
        .status(Status.IN_DEVELOPMENT)
        .addOperatesAt(Id.of("moon"))
        .availableFrom(
            Dated.builder().date(UncertainDate.parse("2027-34")).words("mid-2027").build())
        .availableUntil(Dated.builder().words("not said").build())
        .build();
  }

  static Source source(String id, String title, String url) {
    return Source.builder()
        .id(Id.of(id))
        .title(title)
        .kind(SourceKind.PAPER)
        .published(UncertainDate.parse("2025-03"))
        .url(url)
        .build();
  }

  static Destination destination(String id, String name) {
    return Destination.builder().id(Id.of(id)).name(name).build();
  }
}
