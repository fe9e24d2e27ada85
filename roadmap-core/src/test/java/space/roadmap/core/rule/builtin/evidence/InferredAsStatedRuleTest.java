package space.roadmap.core.rule.builtin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Evidence;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.model.Technology;
import space.roadmap.core.model.TechnologyTarget;
import space.roadmap.core.rule.Sketch;

class InferredAsStatedRuleTest {
  private static final Source AUTHORS = source("authors", SourceKind.OWN_KNOWLEDGE);
  private static final Source PLAN = source("plan", SourceKind.AGENCY_DOCUMENT);

  private static Source source(String id, SourceKind kind) {
    return Source.builder().id(Id.of(id)).title(id).kind(kind).build();
  }

  private static Citation citation(String source, Evidence evidence, String... about) {
    return Citation.builder()
        .source(Id.<Source>of(source))
        .evidence(evidence)
        .addAbout(about)
        .build();
  }

  private static Need stated() {
    return need("tug").withEvidence(Evidence.STATED);
  }

  private static List<Diagnostic> inferred(Entity... entities) {
    return Sketch.findings("evidence.inferred-as-stated", entities);
  }

  @Test
  void findsOwnKnowledgeThatIsMarkedAsStated() {
    assertThat(
            inferred(
                AUTHORS,
                mission("orbiter", it -> it.addCitations(citation("authors", Evidence.STATED)))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "'citations[0]' of orbiter is presented as stated, and 'authors' is own"
                          + " knowledge, which no document states");
              assertThat(finding.fix())
                  .contains(Fix.set("orbiter", "citations[0].evidence", "inferred"));
            });
  }

  @Test
  void findsItWhereverCitationsStand() {
    Citation citation = citation("authors", Evidence.STATED);
    Contribution contribution = Contribution.builder().addCitations(citation).build();
    StatusChange change =
        StatusChange.builder().status(Status.PLANNED).addCitations(citation).build();
    TechnologyTarget target = TechnologyTarget.builder().addCitations(citation).build();
    assertThat(
            inferred(
                AUTHORS,
                Technology.builder().id(Id.of("t")).name("t").addTargets(target).build(),
                mission("m", it -> it.addContributions(contribution).addStatusHistory(change))))
        .extracting(finding -> finding.attribute().orElse(""))
        .containsExactly(
            "targets[0].citations[0].evidence",
            "contributions[0].citations[0].evidence",
            "statusHistory[0].citations[0].evidence");
  }

  @ParameterizedTest
  @CsvSource({
    "needs, INFERRED, 1",
    "needs[0], INFERRED, 1",
    "needs[0].anyOf, INFERRED, 0",
    "needs[1], INFERRED, 0",
    "need, INFERRED, 0",
    "objectives, INFERRED, 0",
    "needs, STATED, 0",
    "needs, EXAMPLE, 0",
  })
  void findsNeedsThatTheirCitationsCallInferred(String about, Evidence evidence, int findings) {
    Citation citation = citation("plan", evidence, about);
    assertThat(inferred(PLAN, mission("m", it -> it.addNeeds(stated()).addCitations(citation))))
        .hasSize(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.message())
                  .endsWith("a citation about it says that it is inferred");
              assertThat(finding.fix()).contains(Fix.set("m", "needs[0].evidence", "inferred"));
            });
  }

  @Test
  void findsNeedsWhereAllThatIsCitedIsOwnKnowledge() {
    Citation own = citation("authors", Evidence.INFERRED);
    assertThat(inferred(AUTHORS, mission("m", it -> it.addNeeds(stated()).addCitations(own))))
        .extracting(finding -> finding.arguments().get("why"))
        .containsExactly("all that is cited is own knowledge");
  }

  @Test
  void isSilentWhereADocumentMayStateIt() {
    Citation own = citation("authors", Evidence.INFERRED);
    Citation plan = citation("plan", Evidence.STATED);
    Citation both = citation("plan", Evidence.STATED, "needs");
    Citation judged = citation("plan", Evidence.INFERRED, "needs");
    assertThat(
            inferred(
                AUTHORS,
                PLAN,
                mission("a", it -> it.addNeeds(stated()).addCitations(own, plan)),
                mission("b", it -> it.addNeeds(stated()).addCitations(judged, both)),
                mission("c", it -> it.addNeeds(need("tug")).addCitations(own)),
                mission("d", it -> it.addNeeds(stated()))))
        .isEmpty();
  }
}
