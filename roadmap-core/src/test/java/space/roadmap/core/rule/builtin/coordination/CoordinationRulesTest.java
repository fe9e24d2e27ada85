package space.roadmap.core.rule.builtin.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.organization;
import static space.roadmap.core.rule.Sketch.roadmap;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Edition;
import space.roadmap.core.model.Endorsement;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Membership;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.OrganizationKind;
import space.roadmap.core.model.Review;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.rule.Validator;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.UncertainDate;

class CoordinationRulesTest {
  private static final Organization FORUM =
      organization("forum").withKind(OrganizationKind.COORDINATION_BODY);
  private static final Organization AGENCY =
      organization("agency").withKind(OrganizationKind.SPACE_AGENCY);

  private static Membership member(String from, String until) {
    return Membership.builder().in(Id.of("forum")).from(date(from)).until(date(until)).build();
  }

  private static Optional<UncertainDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(UncertainDate.parse(text));
  }

  private static Mission led(String id, Status status) {
    return mission(id, it -> it.status(status).lead(Id.<Organization>of("agency")));
  }

  private static List<Diagnostic> outsiders(Entity... entities) {
    return Sketch.found("coordination.not-member", roadmap(entities));
  }

  @Test
  void findsAnAgencyThatLeadsAndIsNoMember() {
    Mission one = led("one", Status.PLANNED);
    Mission two = led("two", Status.PROPOSED);
    assertThat(outsiders(FORUM, AGENCY, one, two, led("three", Status.OPERATING)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("agency leads one, two, and on 2026-06-01 it is no member of forum");
              assertThat(finding.entity()).contains("agency");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "2020, '', 0",
    "2026, '', 0",
    "2027, '', 1",
    "'', 2025, 1",
    "'', 2026, 0",
    "2011, 2020, 1",
  })
  void takesMembershipsForWhatTheyMayBe(String from, String until, int findings) {
    Organization agency = AGENCY.withMemberships(member(from, until));
    assertThat(outsiders(FORUM, agency, led("one", Status.PLANNED))).hasSize(findings);
  }

  @ParameterizedTest
  @EnumSource(OrganizationKind.class)
  void expectsAgenciesToBeMembers(OrganizationKind kind) {
    boolean isExpected =
        kind == OrganizationKind.SPACE_AGENCY
            || kind == OrganizationKind.INTERGOVERNMENTAL
            || kind == OrganizationKind.GOVERNMENT_BODY;
    assertThat(outsiders(FORUM, AGENCY.withKind(kind), led("one", Status.PLANNED)))
        .hasSize(isExpected ? 1 : 0);
  }

  @Test
  void takesAnyBodyAndThePublisherForTheGroup() {
    Mission one = led("one", Status.PLANNED);
    Organization second = FORUM.withId(Id.of("second"));
    Organization member = AGENCY.withMemberships(member("", ""));
    assertThat(outsiders(FORUM, second, member, one)).isEmpty();
    assertThat(outsiders(AGENCY, one)).isEmpty();
    Organization publisher = organization("forum").withAbbreviation("FORUM");
    RoadmapHeader header =
        RoadmapHeader.builder().id(Id.of("r")).title("R").publisher("FORUM").build();
    Roadmap roadmap = roadmap(publisher, AGENCY, one).withHeader(header);
    assertThat(Sketch.found("coordination.not-member", roadmap)).hasSize(1);
  }

  private static List<Diagnostic> unendorsed(String issued, Organization... organizations) {
    Edition.Builder edition = Edition.builder().id(Id.of("second")).title("Second");
    RoadmapHeader header =
        RoadmapHeader.builder().id(Id.of("r")).title("R").edition(Id.<Edition>of("second")).build();
    Roadmap roadmap = roadmap(organizations).with(edition.issued(date(issued)).build());
    return Sketch.found("coordination.not-endorsed", roadmap.withHeader(header));
  }

  @Test
  void findsAMemberThatHasNotAnswered() {
    assertThat(unendorsed("2024-08", FORUM, AGENCY.withMemberships(member("2011", ""))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "agency was a member of forum at second (2024-08), and has neither given nor refused"
                + " its endorsement");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08, '', '', CERTAIN",
    "2024-08, 2011, '', CERTAIN",
    "2024-08, 2024, '', POSSIBLE",
    "2024-08, 2025, '', IMPOSSIBLE",
    "2024-08, '', 2020, IMPOSSIBLE",
    "'', '', '', CERTAIN",
    "'', 2011, '', IMPOSSIBLE",
  })
  void asksThoseWhoWereMembersThen(String issued, String from, String until, Certainty certainty) {
    assertThat(unendorsed(issued, FORUM, AGENCY.withMemberships(member(from, until))))
        .extracting(Diagnostic::certainty)
        .isEqualTo(certainty == Certainty.IMPOSSIBLE ? List.of() : List.of(certainty));
  }

  @ParameterizedTest
  @CsvSource({"second, true, 0", "second, false, 0", "second, , 1", "first, true, 1"})
  void takesARefusalForAnAnswer(String edition, Boolean given, int findings) {
    Endorsement endorsement =
        Endorsement.builder().edition(Id.of(edition)).given(Optional.ofNullable(given)).build();
    Organization member = AGENCY.withMemberships(member("", "")).withEndorsements(endorsement);
    assertThat(unendorsed("2024", FORUM, member)).hasSize(findings);
  }

  private static Contribution contribution(String giver, String... confirmedBy) {
    Contribution.Builder builder = Contribution.builder().organization(Id.<Organization>of(giver));
    for (String id : confirmedBy) {
      builder.addConfirmedBy(Id.<Organization>of(id));
    }
    return builder.build();
  }

  private static List<Diagnostic> unconfirmed(Entity... entities) {
    return Sketch.found("coordination.unconfirmed-contribution", roadmap(entities));
  }

  private static Mission with(Contribution... contributions) {
    return led("m", Status.PLANNED).withContributions(contributions);
  }

  @Test
  void findsContributionsThatASideHasNotConfirmed() {
    assertThat(
            unconfirmed(
                with(
                    contribution("partner"),
                    contribution("partner", "partner"),
                    contribution("partner", "agency"),
                    contribution("partner", "agency", "partner"),
                    contribution("agency", "agency"),
                    contribution("partner", "partner").withRecipient(Id.<Organization>of("third")),
                    contribution("partner", "partner", "third")
                        .withRecipient(Id.<Organization>of("third")))))
        .extracting(finding -> finding.attribute().orElse("") + " " + finding.message())
        .containsExactly(
            "contributions[0] the contribution of partner to m is not confirmed by partner and"
                + " agency",
            "contributions[1] the contribution of partner to m is not confirmed by agency",
            "contributions[2] the contribution of partner to m is not confirmed by partner",
            "contributions[5] the contribution of partner to m is not confirmed by third");
  }

  @Test
  void letsOneOfSeveralLeadsConfirm() {
    Mission joint = with(contribution("partner", "partner", "other"));
    assertThat(unconfirmed(joint)).hasSize(1);
    assertThat(unconfirmed(joint.withCoLeads(List.of(Id.<Organization>of("other"))))).isEmpty();
    Contribution confirmed = contribution("partner", "partner");
    assertThat(unconfirmed(capability("c", it -> it.addContributions(confirmed)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"AGREED, 1", "PROPOSED, 1", "PAUSED, 1", "CANDIDATE, 0", "OPEN, 0", "ENDED, 0"})
  void asksForWhatSomebodyCountsOn(ContributionStatus status, int findings) {
    Mission mission = with(contribution("partner").withStatus(status));
    assertThat(unconfirmed(mission)).hasSize(findings);
    assertThat(unconfirmed(mission.withStatus(Status.CANCELLED))).isEmpty();
    assertThat(unconfirmed(mission.withStatus(Status.COMPLETED))).isEmpty();
  }

  @Test
  void findsWhatHasNotBeenConfirmed() {
    Review submitted =
        Review.builder().state(ReviewState.SUBMITTED).by(Id.<Organization>of("agency")).build();
    Review disputed = Review.builder().state(ReviewState.DISPUTED).build();
    Review confirmed = Review.builder().state(ReviewState.CONFIRMED).build();
    assertThat(
            Sketch.found(
                "coordination.unreviewed",
                roadmap(
                    AGENCY,
                    mission("a", it -> it),
                    mission("b", it -> it.review(submitted)),
                    mission("c", it -> it.review(disputed)),
                    mission("d", it -> it.review(confirmed)))))
        .extracting(finding -> finding.severity() + " " + finding.message())
        .containsExactly(
            Severity.INFO + " the mission 'a' is not reviewed",
            Severity.INFO + " the mission 'b' is submitted by agency, and not confirmed",
            Severity.WARNING + " the mission 'c' is disputed");
  }

  @ParameterizedTest
  @CsvSource({"recommended, 0", "strict, 0", "isecg, 1"})
  void areAskedByACoordinationGroupOnly(String ruleSet, int findings) {
    assertThat(
            Validator.of(RuleProviders.builtIn().rules())
                .with(RuleSet.named(ruleSet))
                .validate(roadmap(mission("a", it -> it)), Sketch.TODAY)
                .stream()
                .filter(finding -> finding.code().matches("coordination.*")))
        .hasSize(findings);
  }
}
