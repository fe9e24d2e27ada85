package space.roadmap.core.rule.builtin.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Organization;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.FunctionReach;
import space.roadmap.core.rule.facts.Stops;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Certainty;

/** No two capabilities do the same at the same place and time. */
final class OverlapRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "portfolio.overlap",
          Severity.INFO,
          "Several capabilities of one kind do the same at the same place and time.",
          "{capabilities} are all {kind} for {functions} at {places}, and {when}",
          """
          Who coordinates a portfolio wants to know what is there twice, be it to share it, to \
          make it work together, or to keep an alternative. Capabilities overlap if they go on, \
          are of the same kind, have the same functions, are used at the same destination, and are \
          available at the same time. Each group is told once, of its first.

          A capability is there from 'availableFrom', or else from its initial service or first \
          milestone, until 'availableUntil'; without that it stays. One that is operating is \
          there. One without any date is left out, and so are parts of something else. The \
          overlap is certain if there is a day on which all of them are there whatever their \
          dates turn out to be, and possible if it only may be so.

          There is nothing to mend, unless one of them has in truth been given up.\
          """);

  private static final int MOST_RELATED = 20;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    Map<String, Group> groups = new LinkedHashMap<>(); // by all that is the same
    for (Capability capability : view.roadmap().capabilities()) {
      if (Stops.isLive(capability.status())
          && capability.kind().isPresent()
          && !capability.functions().isEmpty()
          && capability.partOf().isEmpty()) {
        Optional<Service> service = Service.of(capability, view);
        service.ifPresent(it -> add(groups, capability, it));
      }
    }
    Map<String, Found> found = new LinkedHashMap<>(); // by the capabilities that overlap
    groups.values().forEach(group -> overlaps(group, found));
    found.values().forEach(it -> reporter.report(it.finding()));
  }

  private static void add(Map<String, Group> groups, Capability capability, Service service) {
    for (Id<Destination> place : new LinkedHashSet<>(capability.operatesAt())) {
      String key =
          capability.kind().map(Choice::text).orElse("")
              + " "
              + FunctionReach.functions(capability)
              + " "
              + place;
      groups
          .computeIfAbsent(key, unused -> new Group(place, new ArrayList<>()))
          .services()
          .add(service);
    }
  }

  private record Group(Id<Destination> place, List<Service> services) {}

  private static void overlaps(Group group, Map<String, Found> found) {
    for (List<Service> together : Service.together(group.services())) {
      String key = together.stream().map(it -> it.capability().id().text()).toList().toString();
      found
          .computeIfAbsent(key, unused -> new Found(together, new ArrayList<>()))
          .places()
          .add(group.place());
    }
  }

  private record Found(List<Service> together, List<Id<Destination>> places) {
    Diagnostic finding() {
      Capability first = together.get(0).capability();
      boolean certain = Service.isCertain(together);
      Diagnostic.Builder finding =
          CODE.report()
              .certainty(certain ? Certainty.CERTAIN : Certainty.POSSIBLE)
              .entity(first.id().text())
              .with("capabilities", Wording.names(names(), ", "))
              .with("kind", first.kind().map(Choice::text).orElse(""))
              .with(
                  "functions",
                  Wording.names(FunctionReach.words(FunctionReach.functions(first)), ", "))
              .with("places", Wording.names(places, ", "))
              .with("when", Service.words(together));
      together.stream()
          .skip(1)
          .limit(MOST_RELATED)
          .forEach(
              it -> finding.related(Related.to(it.capability().id().text(), "", "does the same")));
      return finding.build();
    }

    private List<String> names() {
      return together.stream().map(it -> it.capability()).map(Found::name).toList();
    }

    private static String name(Capability capability) {
      Set<Id<Organization>> leads = new LinkedHashSet<>();
      capability.lead().ifPresent(leads::add);
      leads.addAll(capability.coLeads());
      return capability.id()
          + (leads.isEmpty()
              ? ""
              : leads.stream().map(Id::text).collect(Collectors.joining(", ", " (", ")")));
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    destinations: [{id: moon, name: Moon}]
    capabilities:
      - id: truck
        name: Truck
        kind: cargo-lander
        functions: [cargo-landing]
        status: operating
        operatesAt: [moon]
        availableFrom: "2025"
      - id: van
        name: Van
        kind: cargo-lander
        functions: [cargo-landing]
        status: planned
        operatesAt: [moon]
        availableFrom: "2030"
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    destinations: [{id: moon, name: Moon}]
    capabilities:
      - id: truck
        name: Truck
        kind: cargo-lander
        functions: [cargo-landing]
        status: operating
        operatesAt: [moon]
        availableFrom: "2025"
        availableUntil: "2029"
      - id: van
        name: Van
        kind: cargo-lander
        functions: [cargo-landing]
        status: planned
        operatesAt: [moon]
        availableFrom: "2030"
    """;
  }
}
