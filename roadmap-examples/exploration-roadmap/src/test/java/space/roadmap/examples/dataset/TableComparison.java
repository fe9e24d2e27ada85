package space.roadmap.examples.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;

/** Compares what tables give with the dataset, entity by entity and attribute by attribute. */
final class TableComparison {
  private final Roadmap tables;
  private final Roadmap dataset;
  private final Map<String, String> reasons;
  private final StringBuilder details = new StringBuilder();
  private int same;
  private int stated;

  private TableComparison(Roadmap tables, Roadmap dataset, Map<String, String> reasons) {
    this.tables = tables;
    this.dataset = dataset;
    this.reasons = reasons;
  }

  /** What became of the values of one attribute. */
  private static final class Counts {
    private int same;
    private final List<String> different = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> more = new ArrayList<>();

    int stated() {
      return same + different.size() + missing.size();
    }

    boolean isAllSame() {
      return different.isEmpty() && missing.isEmpty() && more.isEmpty();
    }
  }

  /**
   * Returns a page about all differences.
   *
   * @param reasons why an attribute of a kind differs
   */
  static String page(Roadmap tables, Roadmap dataset, Map<String, String> reasons) {
    TableComparison comparison = new TableComparison(tables, dataset, reasons);
    StringBuilder kinds = new StringBuilder();
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      kinds.append(comparison.kind(kind));
    }
    return """
        # What the tables give

        `maps/tables.yaml` reads the six tables. This page compares the result with the dataset and is
        written by a test, which fails where it changes. *Stated* counts the entries of the dataset that
        have the attribute; of those the tables give the *same*, something *different*, or nothing
        (*missing*). *More* counts entries that have it from the tables and not in the dataset.
        What the mapping itself knows counts as given: which word of a table is which word of a
        vocabulary, the ids and titles of sources, the functions of kinds of capabilities, two
        destinations, and that links and functions are the judgement of the compilers.

        Of %s attributes stated in the dataset, the tables give %s the same.

        | List | In the dataset | From the tables | Only in the dataset | Only from the tables |
        | --- | --- | --- | --- | --- |
        %s%s"""
        .formatted(comparison.stated, comparison.same, kinds, comparison.details);
  }

  private <T extends Entity> String kind(EntityKind<T> kind) {
    Map<Attribute<T, ?>, Counts> counts = new LinkedHashMap<>();
    List<String> absent = new ArrayList<>();
    for (T wanted : dataset.all(kind)) {
      Optional<T> found = tables.find(kind.javaType(), Id.of(wanted.id().text()));
      if (found.isEmpty()) {
        absent.add(wanted.id().text());
      }
      for (Attribute<T, ?> attribute : kind.type().attributes()) {
        compare(
            counts.computeIfAbsent(attribute, unused -> new Counts()),
            wanted.id().text(),
            attribute.valuesOf(wanted),
            found.<List<?>>map(attribute::valuesOf).orElse(List.of()));
      }
    }
    List<String> added = new ArrayList<>();
    for (T one : tables.all(kind)) {
      if (dataset.find(kind.javaType(), Id.of(one.id().text())).isEmpty()) {
        added.add(one.id().text());
      }
    }
    if (!tables.all(kind).isEmpty()) {
      detail(kind, counts, absent, added);
    }
    for (Counts one : counts.values()) {
      same += one.same;
      stated += one.stated();
    }
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            kind.list(),
            dataset.all(kind).size(),
            tables.all(kind).size(),
            absent.size(),
            added.size());
  }

  private static void compare(Counts counts, String id, List<?> wanted, List<?> found) {
    if (wanted.isEmpty()) {
      if (!found.isEmpty()) {
        counts.more.add(id);
      }
    } else if (wanted.equals(found)) {
      counts.same++;
    } else {
      (found.isEmpty() ? counts.missing : counts.different).add(id);
    }
  }

  private <T extends Entity> void detail(
      EntityKind<T> kind,
      Map<Attribute<T, ?>, Counts> counts,
      List<String> absent,
      List<String> added) {
    details.append("\n## ").append(kind.list()).append("\n\n");
    details.append("| Attribute | Stated | Same | Different | Missing | More | Why |\n");
    details.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    StringBuilder ids = new StringBuilder();
    list(ids, "only in the dataset", absent);
    list(ids, "only from the tables", added);
    counts.forEach(
        (attribute, one) -> {
          if (one.stated() > 0 || !one.more.isEmpty()) {
            details.append(row(kind, attribute, one));
            list(ids, attribute.name() + ", different", one.different);
            list(ids, attribute.name() + ", missing", missingThere(one, absent));
            list(ids, attribute.name() + ", more", one.more);
          }
        });
    details.append(ids.isEmpty() ? "" : "\n").append(ids);
  }

  private static List<String> missingThere(Counts counts, List<String> absent) {
    return counts.missing.stream().filter(id -> !absent.contains(id)).toList();
  }

  private String row(EntityKind<?> kind, Attribute<?, ?> attribute, Counts counts) {
    String why =
        counts.isAllSame()
            ? ""
            : reasons.getOrDefault(
                kind.list() + "." + attribute.name(),
                reasons.getOrDefault(attribute.name(), "no reason is given"));
    return "| %s | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            attribute.name(),
            counts.stated(),
            counts.same,
            counts.different.size(),
            counts.missing.size(),
            counts.more.size(),
            why);
  }

  private static void list(StringBuilder text, String what, List<String> ids) {
    if (!ids.isEmpty()) {
      text.append("- ").append(what).append(": ").append(String.join(", ", ids)).append('\n');
    }
  }
}
