package space.roadmap.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import space.roadmap.core.meta.Attribute;

/** The page of all tables and their columns, for people who fill them. */
final class TablesPage {
  private static final List<String> SHARED = List.of("earlier", "claims", "citations", "suppress");

  private TablesPage() {}

  static String text() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # The tables of a roadmap

        Generated from the metamodel; see [csv.md](csv.md) for how cells are written. A file has the tables and columns that something stands in, and no others; \
        reading takes them in any order. What an attribute means is in [the reference of the model](../model/README.md).

        A dot leads into a struct: `launch.words` are the words of the launch date. Columns of the form \
        `….earlier` and `….claims` (earlier values and other claims of a part, in JSON) are left out here, and so are \
        the tables of the same name, whose columns are those of their kind, with a statement's `from`, `until`, `source` and the like.

        """);
    for (Table table : Tables.all()) {
      if (table.list().isEmpty()) {
        page.append("## ").append(table.name()).append("\n\n").append(table.doc()).append("\n\n");
        rows(page, table);
        details(page, table);
      }
    }
    return page.toString();
  }

  private static void details(StringBuilder page, Table owner) {
    for (Table table : Tables.all()) {
      if (table.name().startsWith(owner.name() + ".")) {
        String list = table.list().map(Attribute::name).orElse("");
        String columns =
            table.columns().stream()
                .filter(column -> !isOfHistory(column.name()))
                .map(column -> "`" + column.name() + "`")
                .collect(Collectors.joining(", "));
        page.append("Details `")
            .append(table.name())
            .append("`")
            .append(
                list.equals("earlier") || list.equals("claims")
                    ? ".\n\n"
                    : ": " + columns + ".\n\n");
      }
    }
  }

  private static void rows(StringBuilder page, Table table) {
    page.append("| Column | Holds | |\n| --- | --- | --- |\n");
    for (Column column : table.columns()) {
      if (!isOfHistory(column.name())) {
        page.append("| `")
            .append(column.name())
            .append("` | ")
            .append(holds(column))
            .append(" | ")
            .append(column.doc().replace("|", "\\|"))
            .append(" |\n");
      }
    }
    page.append('\n');
  }

  private static boolean isOfHistory(String column) {
    int dot = column.lastIndexOf('.');
    return dot >= 0 && SHARED.contains(column.substring(dot + 1));
  }

  private static String holds(Column column) {
    Optional<Attribute<?, ?>> attribute = column.attribute();
    String values =
        attribute.map(one -> one.type().shape().name().toLowerCase(Locale.ROOT)).orElse("number");
    return switch (column.role()) {
      case OWNER, VALUE -> values;
      case LIST -> values + ", several";
      case STRUCT -> values.equals("members") || values.equals("struct") ? "JSON" : values;
      case SUMMARY -> "list, with details";
      case UNKNOWN -> "JSON";
    };
  }
}
