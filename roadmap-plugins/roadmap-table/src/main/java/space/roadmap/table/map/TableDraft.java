package space.roadmap.table.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;

/** Drafts the entry of a mapping for one table. */
final class TableDraft {
  private final String name;
  private final String where;
  private final EntityKind<?> kind;
  private final List<Sample> samples = new ArrayList<>();
  private final Map<String, List<String>> lines = new LinkedHashMap<>(); // by attribute
  private final List<String> unmapped = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();

  /** A column of names of other things. */
  private record Named(EntityKind<?> kind, String column, String separator) {}

  private TableDraft(String name, String where, HeaderRow header, List<List<String>> rows) {
    this.name = name;
    this.where = where;
    List<String> names = header.names();
    for (int i = 0; i < names.size(); i++) {
      Sample sample = new Sample(names.get(i));
      for (List<String> row : rows) {
        String cell = i < row.size() ? row.get(i) : "";
        if (!cell.isEmpty()) {
          sample.add(cell);
        }
      }
      samples.add(sample);
    }
    kind = MappingDraft.kind(name, names.stream().filter(one -> !one.isEmpty()).toList());
    samples.forEach(this::column);
    requireName();
  }

  /** Takes the first column whose values differ as the name, if no header is one. */
  private void requireName() {
    for (Attribute<?, ?> attribute : kind.type().attributes()) {
      boolean required = attribute.cardinality() == Cardinality.ONE;
      if (attribute.type().shape() != Shape.TEXT
          || !required
          || lines.containsKey(attribute.name())) {
        continue;
      }
      nameless()
          .ifPresent(
              one -> {
                unmapped.remove(one.name());
                line(
                    attribute,
                    one.name() + ": guess: most like a name",
                    Quoted.of("<" + one.name() + ">"));
              });
    }
  }

  /** Returns the column that is most like a name: called so, or with values that differ. */
  private Optional<Sample> nameless() {
    List<Sample> free =
        samples.stream().filter(one -> unmapped.contains(one.name()) && !one.isEmpty()).toList();
    return free.stream()
        .filter(one -> one.name().toLowerCase(Locale.ROOT).matches(".*(name|title).*"))
        .findFirst()
        .or(() -> free.stream().filter(Sample::isDistinct).findFirst())
        .or(() -> free.stream().findFirst());
  }

  static TableDraft of(String name, List<List<String>> rows) {
    long widest = rows.stream().mapToLong(TableDraft::filled).max().orElse(0);
    int at = 0;
    while (at < rows.size() && filled(rows.get(at)) * 10 < widest * 6) {
      at++; // titles and remarks above the table have few cells
    }
    if (at == rows.size()) {
      return new TableDraft(name, "", HeaderRow.of(List.of()), rows);
    }
    List<List<String>> data = rows.subList(at + 1, rows.size());
    if (at > 0 && filled(rows.get(at - 1)) > 1) {
      String where = "[" + at + ", " + (at + 1) + "] # guess: cells of the upper row are merged";
      return new TableDraft(name, where, HeaderRow.of(rows.get(at - 1), rows.get(at)), data);
    }
    String where = at == 0 ? "" : (at + 1) + " # guess: the rows above have few cells";
    return new TableDraft(name, where, HeaderRow.of(rows.get(at)), data);
  }

  private static long filled(List<String> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).count();
  }

  EntityKind<?> kind() {
    return kind;
  }

  private void line(Attribute<?, ?> attribute, String comment, String given) {
    lines
        .computeIfAbsent(attribute.name(), unused -> new ArrayList<>())
        .add("# " + Quoted.comment(comment) + "\n" + given);
  }

  private void column(Sample sample) {
    String column = sample.name();
    if (column.isEmpty()) {
      return;
    }
    if (column.indexOf('<') >= 0 || column.indexOf('>') >= 0 || sample.isEmpty()) {
      unmapped.add(column);
      return;
    }
    ColumnDraft draft = ColumnDraft.of(kind.type(), sample);
    boolean taken = draft.attribute().filter(one -> isTaken(one, draft)).isPresent();
    if (draft.attribute().isEmpty() || taken) {
      unmapped.add(column);
      return;
    }
    Attribute<?, ?> attribute = draft.attribute().get();
    line(attribute, column + ": " + draft.comment(), draft.given());
    if (draft.names() >= 0) {
      EntityKind<?> other = EntityTypes.kinds().get(draft.names());
      named.add(new Named(other, column, draft.separator()));
    }
  }

  private boolean isTaken(Attribute<?, ?> attribute, ColumnDraft draft) {
    return lines.containsKey(attribute.name()) && !draft.repeatable();
  }

  /** Returns the entry. */
  String text(Set<EntityKind<?>> tables) {
    StringBuilder text = new StringBuilder();
    text.append("  - table: ").append(Quoted.of(name)).append('\n');
    if (!where.isEmpty()) {
      text.append("    header: ").append(where).append('\n');
    }
    boolean sure = Headers.words(name).contains(kind.name());
    text.append("    # ").append(sure ? "sure" : "guess").append(": a row is ");
    text.append(kind.name()).append('\n').append("    rows:\n      - kind: ");
    text.append(kind.name()).append("\n        attributes:");
    text.append(lines.isEmpty() ? " {}\n" : "\n");
    lines.forEach((attribute, given) -> text.append(attribute(attribute, given)));
    for (Named one : named) {
      if (!tables.contains(one.kind())) {
        text.append(other(one));
      }
    }
    text.append("    # what nothing is made of is kept: keep, report or ignore\n");
    text.append("    unmapped: keep\n");
    if (!unmapped.isEmpty()) {
      StringJoiner columns = new StringJoiner(", ");
      unmapped.forEach(columns::add);
      text.append("    # that is: ").append(Quoted.comment(columns.toString())).append('\n');
    }
    return text.toString();
  }

  private static String attribute(String attribute, List<String> given) {
    StringBuilder text = new StringBuilder();
    boolean one = given.size() == 1;
    if (!one) {
      text.append("          ").append(attribute).append(":\n");
    }
    for (String line : given) {
      int end = line.indexOf('\n');
      String indent = one ? "          " : "            ";
      text.append(indent).append(line, 0, end).append('\n').append(indent);
      text.append(one ? attribute + ": " : "- ").append(line.substring(end + 1)).append('\n');
    }
    return text.toString();
  }

  private static String other(Named one) {
    StringBuilder text = new StringBuilder();
    String title = one.kind().type().attribute("name").isPresent() ? "name" : "title";
    text.append("      # guess: what ").append(Quoted.comment(one.column()));
    text.append(" names is in no other table\n");
    text.append("      - kind: ").append(one.kind().name()).append("\n        existing: leave\n");
    text.append("        each: {column: ").append(Quoted.of(one.column()));
    if (!one.separator().isEmpty()) {
      text.append(", split: ").append(Quoted.of(one.separator()));
    }
    text.append("}\n        attributes: {").append(title).append(": <piece>}\n");
    return text.toString();
  }
}
