package com.example.briefing;

import java.util.List;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionRole;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Status;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** Roadmaps for the tests of this package; nothing in them is about a real mission. */
final class Boards {
  private Boards() {}

  static Roadmap empty(String title) {
    return new RoadmapDraft()
        .header(RoadmapHeader.builder().id(Id.of("test")).title(title).build())
        .build();
  }

  static Roadmap sample() {
    Roadmap roadmap = empty("A roadmap");
    return roadmap
        .withHeader(
            roadmap
                .header()
                .withNotice("Made up for a test.\nNobody planned this.")
                .withAsOf(UncertainDate.parse("2026-05")))
        .with(Organization.builder().id(Id.of("agency-e")).name("Agency E").build())
        .with(destination("moon", "Moon"))
        .with(destination("moon/surface", "Moon surface").withParent(Id.<Destination>of("moon")))
        .with(destination("mars", "Mars"))
        .with(
            mission("lander", "Lander", "2028/2029", "late 2028 or 2029", "moon/surface")
                .withStatus(Status.IN_DEVELOPMENT)
                .withLead(Id.<Organization>of("agency-e"))
                .withContributions(
                    List.of(
                        Contribution.builder()
                            .role(ContributionRole.INSTRUMENT)
                            .what("Camera for the landing site")
                            .build())))
        .with(mission("scout", "Scout", "2024-09", "2024-09", "moon"))
        .with(
            mission("base", "Base", "2026/2041", "by 2041", "moon/surface")
                .withStatus(Status.PROPOSED))
        .with(
            Mission.builder()
                .id(Id.of("campaign"))
                .name("Campaign")
                .addDestinations(Id.of("moon"))
                .period(DatedPeriod.builder().date(Period.parse("2042/2044")).build())
                .build())
        .with(
            Mission.builder()
                .id(Id.of("study"))
                .name("Study")
                .addMilestones(Milestone.builder().words("when it is ready").build())
                .build());
  }

  static Mission mission(String id, String name, String date, String words, String where) {
    return Mission.builder()
        .id(Id.of(id))
        .name(name)
        .addDestinations(Id.of(where))
        .addMilestones(
            Milestone.builder()
                .type(MilestoneKind.LANDING)
                .date(UncertainDate.parse(date))
                .words(words)
                .build())
        .build();
  }

  static Destination destination(String id, String name) {
    return Destination.builder().id(Id.of(id)).name(name).build();
  }
}
