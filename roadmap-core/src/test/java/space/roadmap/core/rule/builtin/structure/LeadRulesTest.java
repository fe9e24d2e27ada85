package space.roadmap.core.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.capability;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.organization;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionKind;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Programme;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Sketch;
import space.roadmap.core.rule.Validator;

class LeadRulesTest {
  private static List<Diagnostic> found(String code, Entity... entities) {
    return Sketch.found(code, Sketch.roadmap(entities));
  }

  private static Mission led(String lead, String... coLeads) {
    Mission.Builder mission = Mission.builder().id(Id.of("m")).name("m");
    if (!lead.isEmpty()) {
      mission.lead(Id.<Organization>of(lead));
    }
    for (String id : coLeads) {
      mission.addCoLeads(Id.<Organization>of(id));
    }
    return mission.build();
  }

  @Test
  void findsWhatNobodyLeads() {
    assertThat(
            found(
                "structure.no-lead",
                mission("m", it -> it),
                capability("c", it -> it),
                Programme.builder().id(Id.of("p")).name("p").build(),
                organization("o")))
        .extracting(Diagnostic::message)
        .containsExactly(
            "the programme 'p' has no lead; name the organization that answers for it",
            "the capability 'c' has no lead; name the organization that answers for it",
            "the mission 'm' has no lead; name the organization that answers for it");
  }

  @Test
  void asksNoLeadOfASlotAndOfWhatOthersLead() {
    assertThat(
            found(
                "structure.no-lead",
                mission("slot", it -> it.kind(MissionKind.REFERENCE)),
                led("esa"),
                led("", "jaxa")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"recommended, ", "strict, WARNING", "isecg, ERROR"})
  void isGraverTheMoreIsAsked(String ruleSet, Severity severity) {
    assertThat(
            Validator.of(RuleProviders.builtIn().rules())
                .with(RuleSet.named(ruleSet))
                .validate(Sketch.roadmap(mission("m", it -> it)), Sketch.TODAY)
                .stream()
                .filter(finding -> finding.code().id().equals("structure.no-lead"))
                .map(Diagnostic::severity))
        .isEqualTo(Optional.ofNullable(severity).map(List::of).orElse(List.of()));
  }

  @Test
  void findsCoLeadsWithoutALead() {
    assertThat(found("structure.joint-lead", led("", "jaxa", "esa")))
        .extracting(finding -> finding.attribute().orElse("") + ": " + finding.message())
        .containsExactly("coLeads: 'm' has co-leads and no lead; name one of them as the lead");
  }

  @Test
  void findsALeadAmongItsCoLeads() {
    assertThat(found("structure.joint-lead", led("esa", "jaxa", "esa", "jaxa")))
        .extracting(
            finding -> finding.message() + " " + finding.fix().map(Fix::edits).orElse(List.of()))
        .containsExactly(
            "'esa' leads 'm' and is its co-lead as well; remove this entry "
                + List.of(Edit.remove("m", "coLeads[1]")),
            "'jaxa' is co-lead of 'm' twice; remove this entry "
                + List.of(Edit.remove("m", "coLeads[2]")));
    assertThat(found("structure.joint-lead", led("esa", "jaxa"), led("esa"), led(""))).isEmpty();
  }
}
