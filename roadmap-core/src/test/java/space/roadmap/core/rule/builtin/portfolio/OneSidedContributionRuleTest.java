package space.roadmap.core.rule.builtin.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.organization;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Evidence;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Predecessor;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;
import space.roadmap.core.rule.Sketch;

class OneSidedContributionRuleTest {
  private static Contribution given(UnaryOperator<Contribution.Builder> rest) {
    return rest.apply(Contribution.builder().organization(Id.of("esa")).what("arm")).build();
  }

  private static Contribution confirmed(String... by) {
    return given(
        it -> {
          for (String id : by) {
            it.addConfirmedBy(Id.<Organization>of(id));
          }
          return it;
        });
  }

  private static Mission owner(Contribution contribution) {
    return mission("m", it -> it.lead(Id.of("jaxa")).addContributions(contribution));
  }

  private static Source source(UnaryOperator<Source.Builder> rest) {
    return rest.apply(Source.builder().id(Id.of("s")).title("s")).build();
  }

  private static Citation citation() {
    return Citation.builder().source(Id.of("s")).build();
  }

  private static List<Diagnostic> findings(Entity owner, Entity... others) {
    Entity[] all = new Entity[others.length + 3];
    all[0] = organization("esa").withAbbreviation("ESA");
    all[1] = organization("jaxa");
    System.arraycopy(others, 0, all, 2, others.length);
    all[all.length - 1] = owner;
    return Sketch.findings("portfolio.one-sided-contribution", all);
  }

  @Test
  void namesTheSideThatIsSilent() {
    assertThat(findings(owner(confirmed("esa"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "only esa states that esa contributes 'arm' to m; jaxa, which receives it,"
                          + " does not");
              assertThat(finding.attribute()).contains("contributions[0]");
              assertThat(finding.related()).extracting(Related::entity).containsExactly("jaxa");
            });
    assertThat(
            findings(
                capability("c", it -> it.lead(Id.of("jaxa")).addContributions(confirmed("jaxa")))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "only jaxa states that esa contributes 'arm' to c; esa, which gives it, does not");
  }

  @ParameterizedTest
  @CsvSource({"esa jaxa, 0", "esa nasa, 0", "nasa, 0", "jaxa, 1"})
  void comparesWhoConfirmed(String by, int count) {
    assertThat(findings(owner(confirmed(by.split(" "))))).hasSize(count);
  }

  @Test
  void isSilentWhereNobodyOrOneSideIsKnown() {
    assertThat(findings(owner(confirmed()))).isEmpty();
    assertThat(findings(owner(confirmed("jaxa")).withLead(Id.<Organization>of("esa")))).isEmpty();
    assertThat(findings(owner(confirmed("esa")).withCoLeads(List.of(Id.of("esa"))))).isEmpty();
    assertThat(findings(owner(confirmed("esa").withOrganization(Optional.empty())))).isEmpty();
    assertThat(findings(mission("m", it -> it.addContributions(confirmed("esa"))))).isEmpty();
  }

  @Test
  void takesTheRecipientOrElseTheLeads() {
    Contribution toNasa = confirmed("nasa").withRecipient(Id.<Organization>of("nasa"));
    assertThat(findings(owner(toNasa))).hasSize(1);
    assertThat(findings(owner(toNasa.withConfirmedBy(List.of(Id.of("nasa"), Id.of("esa"))))))
        .isEmpty();
    assertThat(findings(owner(confirmed("nasa", "esa")).withCoLeads(List.of(Id.of("nasa")))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ContributionStatus.class)
  void asksForWhatIsSaidToHold(ContributionStatus status) {
    boolean holds = status == ContributionStatus.AGREED || status == ContributionStatus.PAUSED;
    assertThat(findings(owner(confirmed("esa").withStatus(status)))).hasSize(holds ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "PRESS, esa, '', 1",
    "PRESS, '', ESA, 0",
    "AGENCY_PAGE, '', Esa, 1",
    "AGENCY_PAGE, '', somebody, 0",
    "AGENCY_DOCUMENT, nasa, '', 0",
    "OWN_KNOWLEDGE, '', '', 0"
  })
  void listensToTheVoicesOfSources(SourceKind kind, String speaker, String publisher, int count) {
    Source source = source(it -> it.kind(kind));
    source = speaker.isEmpty() ? source : source.withSpeaker(Id.<Organization>of(speaker));
    source = publisher.isEmpty() ? source : source.withPublisher(publisher);
    assertThat(findings(owner(given(it -> it.addCitations(citation()))), source)).hasSize(count);
    Mission cited = owner(confirmed());
    assertThat(findings(cited.withCitations(citation()), source)).isEmpty();
    assertThat(findings(cited.withCitations(citation().withAbout("contributions")), source))
        .hasSize(count);
  }

  @Test
  void takesWhatWasConcludedForNoStatement() {
    Source source = source(it -> it.speaker(Id.of("esa")));
    Citation inferred = citation().withEvidence(Evidence.INFERRED);
    assertThat(findings(owner(given(it -> it.addCitations(inferred))), source)).isEmpty();
    assertThat(findings(owner(confirmed("jaxa").withCitations(inferred)), source)).hasSize(1);
  }

  @Test
  void takesSuccessorsForTheSame() {
    Organization kasa =
        organization("kasa")
            .withPredecessors(Predecessor.builder().organization(Id.of("kari")).build());
    Contribution byKari = confirmed("jaxa", "kasa").withOrganization(Id.<Organization>of("kari"));
    assertThat(findings(owner(byKari), kasa, organization("kari"))).isEmpty();
    assertThat(findings(owner(byKari), organization("kari"))).isEmpty();
    assertThat(findings(owner(byKari.withConfirmedBy(List.of(Id.of("kasa")))), kasa)).hasSize(1);
  }

  @Test
  void takesWhoTookOverFromBothSidesForBoth() {
    Organization both =
        organization("both")
            .withPredecessors(
                Predecessor.builder().organization(Id.of("esa")).build(),
                Predecessor.builder().organization(Id.of("jaxa")).build());
    assertThat(findings(owner(confirmed("both")), both)).isEmpty();
    assertThat(findings(owner(confirmed("both")), organization("both"))).isEmpty();
    assertThat(findings(owner(confirmed("esa")), both)).hasSize(1);
  }
}
