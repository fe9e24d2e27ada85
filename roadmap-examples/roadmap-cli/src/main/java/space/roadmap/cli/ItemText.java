package space.roadmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import space.roadmap.core.meta.Term;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Reference;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.Timeline;
import space.roadmap.core.model.Windows;

/** Shows all about an item to people, section by section; what is empty is left out. */
final class ItemText {
  private static final String INDENT = "  ";

  private final ItemView view;
  private final int columns;
  private final List<String> lines = new ArrayList<>();

  private ItemText(ItemView view, int columns) {
    this.view = view;
    this.columns = columns;
  }

  static List<String> lines(ItemView view, int columns) {
    ItemText text = new ItemText(view, columns);
    text.head();
    text.attributes();
    text.timeline();
    text.said("Earlier", "earlier");
    text.said("Claimed elsewhere", "claims");
    text.sources();
    text.family();
    text.references();
    return text.lines;
  }

  private void head() {
    String name = view.item().owner().name();
    String of = view.item().isPart() ? " of " : ": ";
    lines.add(TextLayout.harmless(view.item().id() + ", " + view.kind() + of + name));
  }

  private void attributes() {
    TextTable table = new TextTable("", "");
    view.attributes(view::named, false).forEach((name, value) -> add(table, name, value));
    section("Attributes", table);
  }

  private static void add(TextTable table, String name, Value value) {
    if (value instanceof Value.Array array
        && array.values().stream().anyMatch(one -> one instanceof Value.Members)) {
      String label = name;
      for (Value one : array.values()) {
        table.row(label, text(one));
        label = "";
      }
    } else {
      table.row(name, text(value));
    }
  }

  private static String text(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Number number) {
      return number.digits();
    }
    if (value instanceof Value.Bool bool) {
      return String.valueOf(bool.value());
    }
    if (value instanceof Value.Array array) {
      return array.values().stream().map(ItemText::inner).collect(Collectors.joining(", "));
    }
    return value instanceof Value.Members members
        ? members.members().asMap().entrySet().stream()
            .map(member -> member.getKey() + ": " + inner(member.getValue()))
            .collect(Collectors.joining("; "))
        : "null";
  }

  private static String inner(Value value) {
    return value instanceof Value.Members ? "{" + text(value) + "}" : text(value);
  }

  private void timeline() {
    TextTable table = new TextTable("", "", "", "");
    for (Timeline.Entry entry : view.timeline()) {
      String words = entry.label().equals(entry.when()) ? "" : "\u201c" + entry.label() + "\u201d";
      table.row(entry.when(), entry.key(), basis(entry), words);
      entry.calculation().ifPresent(text -> table.note("calculated: " + text));
      HistoryText.notes(entry).forEach(table::note);
      entry.windows().ifPresent(windows -> table.note("only in windows: " + words(windows)));
    }
    section("Timeline", table);
  }

  private static String basis(Timeline.Entry entry) {
    List<String> parts = new ArrayList<>();
    entry.basis().map(Term::text).ifPresent(parts::add);
    entry.percentile().ifPresent(percent -> parts.add(percent + " percent"));
    return String.join(", ", parts);
  }

  private static String words(Windows windows) {
    List<String> parts = new ArrayList<>();
    windows.dates().forEach(date -> parts.add(date.toString()));
    windows.every().ifPresent(lag -> parts.add("every " + lag));
    return String.join(", ", parts);
  }

  private void said(String title, String list) {
    TextTable table = new TextTable("", "");
    for (ItemView.Said said : view.said(list, view::named)) {
      table.row(said.path().isEmpty() ? "itself" : said.path(), text(said.statement()));
    }
    section(title, table);
  }

  private void sources() {
    TextTable table = new TextTable("", "");
    for (ItemView.Cited cited : view.sources()) {
      Citation citation = cited.citation();
      List<String> parts = new ArrayList<>();
      citation.source().map(view::named).ifPresent(parts::add);
      citation.locator().ifPresent(parts::add);
      cited
          .source()
          .flatMap(Source::url)
          .filter(url -> parts.stream().noneMatch(part -> part.contains(url)))
          .ifPresent(parts::add);
      citation.asOf().ifPresent(date -> parts.add("as of " + date));
      citation.confidence().ifPresent(word -> parts.add(word.text() + " confidence"));
      if (!citation.about().isEmpty()) {
        parts.add("about " + String.join(", ", citation.about()));
      }
      citation.note().ifPresent(parts::add);
      String where = cited.path().isEmpty() ? "" : " for " + cited.path();
      String how = citation.evidence().map(Term::text).orElse("cited");
      table.row(how + where, String.join("; ", parts));
    }
    section("Sources", table);
  }

  private void family() {
    TextTable parent = new TextTable("", "", "");
    view.parent().ifPresent(one -> row(parent, one));
    section(view.item().isPart() ? "Owner" : "Part of", parent);
    TextTable children = new TextTable("", "", "");
    view.children().forEach(one -> row(children, one));
    section("Parts", children);
  }

  private static void row(TextTable table, Entity entity) {
    table.row(ItemView.kind(entity), entity.id().text(), entity.name());
  }

  private void references() {
    TextTable table = new TextTable("", "", "", "");
    for (Reference reference : view.references()) {
      String to = reference.to().equals(view.item().id()) ? "" : " -> " + reference.to();
      Entity from = reference.from();
      table.row(ItemView.kind(from), from.id().text(), reference.path() + to, from.name());
    }
    section("Referred to by", table);
  }

  private void section(String title, TextTable table) {
    List<String> body = table.body(INDENT, columns);
    if (!body.isEmpty()) {
      lines.add("");
      lines.add(title);
      lines.addAll(body);
    }
  }
}
