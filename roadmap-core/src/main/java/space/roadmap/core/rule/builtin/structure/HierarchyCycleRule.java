package space.roadmap.core.rule.builtin.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Wording;

/** Nothing is a part of itself, through however many others. */
final class HierarchyCycleRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.hierarchy-cycle",
          Severity.ERROR,
          "Something is a part of itself.",
          "'{attribute}' leads in a circle: {path}",
          """
          A capability or mission is part of another, and a destination has a parent. Following \
          these must come to an end. Remove the link that is wrong.\
          """);

  private static final int MOST_RELATED = 8;
  private static final int NONE = -1;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    int position = 0;
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      check(view.roadmap(), kind, position, reporter);
      position += view.roadmap().all(kind).size();
    }
  }

  private static <T extends Entity> void check(
      Roadmap roadmap, EntityKind<T> kind, int offset, Reporter reporter) {
    for (Attribute<T, ?> attribute : kind.type().attributes()) {
      if (attribute.isHierarchy() && roadmap.used().mayHave(attribute)) {
        List<T> all = roadmap.all(kind);
        int[] parents = parents(roadmap, all, attribute, offset);
        for (List<T> cycle : cycles(all, parents)) {
          reporter.report(finding(attribute.name(), cycle));
        }
      }
    }
  }

  /** Returns the row of each one's parent, or nothing if no one has a parent. */
  private static <T extends Entity> int[] parents(
      Roadmap roadmap, List<T> all, Attribute<T, ?> attribute, int offset) {
    int[] parents = new int[0];
    for (int row = 0; row < all.size(); row++) {
      List<?> values = attribute.valuesOf(all.get(row));
      if (!values.isEmpty()) {
        int parent = roadmap.position((Id<?>) values.get(0)) - offset;
        if (parents.length == 0) {
          parents = new int[all.size()];
          Arrays.fill(parents, NONE);
        }
        parents[row] = parent >= 0 && parent < all.size() ? parent : NONE;
      }
    }
    return parents;
  }

  /** Returns the cycles, each starting with its first in document order. */
  private static <T> List<List<T>> cycles(List<T> all, int[] parents) {
    List<List<T>> cycles = new ArrayList<>();
    int[] walks = new int[parents.length]; // the walk that came by, or 0
    for (int row = 0; row < parents.length; row++) {
      int at = row;
      while (at != NONE && walks[at] == 0) {
        walks[at] = row + 1;
        at = parents[at];
      }
      if (at != NONE && walks[at] == row + 1) {
        cycles.add(cycle(all, parents, at));
      }
    }
    return cycles;
  }

  private static <T> List<T> cycle(List<T> all, int[] parents, int from) {
    int first = from;
    for (int at = parents[from]; at != from; at = parents[at]) {
      first = Math.min(first, at);
    }
    List<T> cycle = new ArrayList<>(List.of(all.get(first)));
    for (int at = parents[first]; at != first; at = parents[at]) {
      cycle.add(all.get(at));
    }
    return Collections.unmodifiableList(cycle);
  }

  private static Diagnostic finding(String attribute, List<? extends Entity> cycle) {
    List<Id<?>> path = new ArrayList<>();
    cycle.forEach(entity -> path.add(entity.id()));
    Diagnostic.Builder finding =
        CODE.report()
            .entity(path.get(0).text())
            .attribute(attribute)
            .with("attribute", attribute)
            .with("path", Wording.cycle(path));
    for (Id<?> id : path.subList(1, Math.min(path.size(), MOST_RELATED))) {
      finding.related(Related.to(id.text(), attribute, "is on the way"));
    }
    return finding.build();
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    destinations:
      - {id: moon, name: Moon, parent: moon/orbit}
      - {id: moon/orbit, name: Lunar orbit, parent: moon}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    destinations:
      - {id: moon, name: Moon}
      - {id: moon/orbit, name: Lunar orbit, parent: moon}
    """;
  }
}
