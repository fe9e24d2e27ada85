package space.roadmap.core.rule.builtin.portfolio;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Mission;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.Threshold;
import space.roadmap.core.rule.facts.Wording;

/** What crews and landings depend on comes from more than one organization. */
final class SingleProviderRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "portfolio.single-provider",
          Severity.INFO,
          "Several missions depend on one organization for what crews or landings need.",
          "{missions} have only {capabilities} for {functions} at {places}, led by {provider}",
          """
          Crews depend on crew transport, landing, ascent, suits and habitation, and deliveries on \
          cargo landing. Where all capabilities for one of these that missions need at a body are \
          led by one organization, its delay is the delay of all.

          A mission depends on an organization if it has a hard need all of whose targets are for \
          this and led by that organization: one alternative of somebody else is enough. What has \
          been stopped counts on neither side, and where a lead is not stated, or is a joint one, \
          nothing is reported. Places are rolled up to the body or system they belong to. How many \
          missions it takes is set by 'missions-per-provider'.

          Name an alternative, or accept that there is one provider and say why.\
          """);

  private static final Threshold<Integer> MISSIONS =
      Threshold.count(
          "missions-per-provider",
          2,
          "How many missions must depend on one organization for it to be a finding.");

  private static final int MOST_RELATED = 20;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public List<Threshold<?>> thresholds() {
    return ImmutableList.of(MISSIONS);
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    Map<String, Dependence> merged = new LinkedHashMap<>();
    for (Dependence found : Providers.dependences(view)) {
      if (found.missions().size() >= Math.max(1, view.value(MISSIONS))) {
        merged.merge(
            found.provider() + " " + found.capabilities() + " " + found.missions(),
            found,
            Dependence::and);
      }
    }
    merged.values().forEach(found -> reporter.report(found.finding()));
  }

  /**
   * Missions that depend on one organization.
   *
   * @param capabilities what they need of it, that with the most missions first
   * @param functions what for
   * @param places where, as the names of bodies and systems
   * @param others what others lead for this that no mission needs
   */
  record Dependence(
      Id<?> provider,
      List<Id<Capability>> capabilities,
      List<Id<Mission>> missions,
      List<String> functions,
      List<Id<?>> places,
      List<Id<Capability>> others) {
    private Dependence and(Dependence other) {
      List<String> all = new ArrayList<>(functions);
      other.functions.stream().filter(it -> !all.contains(it)).forEach(all::add);
      List<Id<?>> everywhere = new ArrayList<>(places);
      other.places.stream().filter(it -> !everywhere.contains(it)).forEach(everywhere::add);
      List<Id<Capability>> rest = new ArrayList<>(others);
      rest.retainAll(other.others);
      return new Dependence(provider, capabilities, missions, all, everywhere, rest);
    }

    private Diagnostic finding() {
      Diagnostic.Builder finding =
          CODE.report()
              .entity(capabilities.get(0).text())
              .with("missions", Wording.names(missions, ", "))
              .with("capabilities", Wording.names(capabilities, ", "))
              .with("functions", Wording.names(functions, ", "))
              .with("places", Wording.names(places, ", "))
              .with("provider", provider);
      missions.stream()
          .limit(MOST_RELATED)
          .forEach(it -> finding.related(Related.to(it.text(), "needs", "depends on it")));
      if (!others.isEmpty()) {
        finding.hint("nobody needs " + Wording.names(others, ", ") + ", which others lead");
      }
      return finding.build();
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations: [{id: tailor, name: Tailor}]
    destinations:
      - {id: moon, name: Moon, kind: body}
    capabilities:
      - {id: suit-a, name: Suit A, functions: [suit], status: planned, lead: tailor, operatesAt: [moon]}
    missions:
      - {id: first, name: First, status: planned, needs: [suit-a]}
      - {id: second, name: Second, status: planned, needs: [suit-a]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    organizations: [{id: tailor, name: Tailor}, {id: weaver, name: Weaver}]
    destinations:
      - {id: moon, name: Moon, kind: body}
    capabilities:
      - {id: suit-a, name: Suit A, functions: [suit], status: planned, lead: tailor, operatesAt: [moon]}
      - {id: suit-b, name: Suit B, functions: [suit], status: planned, lead: weaver, operatesAt: [moon]}
    missions:
      - {id: first, name: First, status: planned, needs: [{anyOf: [suit-a, suit-b]}]}
      - {id: second, name: Second, status: planned, needs: [{anyOf: [suit-a, suit-b]}]}
    """;
  }
}
