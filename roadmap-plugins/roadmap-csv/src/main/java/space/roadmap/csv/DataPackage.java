package space.roadmap.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.io.spi.Source;
import space.roadmap.table.Column;
import space.roadmap.table.Table;

/**
 * The descriptor of a package of tables: the tabular data package of the Data Package standard.
 *
 * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a>
 */
final class DataPackage {
  /** The name of its file. */
  static final String NAME = "datapackage.json";

  private record Resource(Table table, List<Column> columns) {}

  private final List<Resource> resources = new ArrayList<>();

  /** Returns the path of the file of a table. */
  static String path(Table table) {
    return table.name() + ".csv";
  }

  void add(Table table, List<Column> columns) {
    resources.add(new Resource(table, columns));
  }

  /** Returns the descriptor. */
  Value of(RoadmapHeader header) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("profile", text("tabular-data-package"));
    members.put("name", text(header.id().text().replace(':', '-')));
    members.put("title", text(header.name()));
    header.summary().ifPresent(summary -> members.put("description", text(summary)));
    members.put(
        "resources", new Value.Array(resources.stream().<Value>map(this::resource).toList()));
    return members(members);
  }

  private Value resource(Resource resource) {
    Table table = resource.table();
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("profile", text("tabular-data-resource"));
    members.put("name", text(resourceName(table.name())));
    members.put("path", text(path(table)));
    members.put("description", text(table.doc()));
    members.put("format", text("csv"));
    members.put("mediatype", text("text/csv"));
    members.put("encoding", text("utf-8"));
    members.put("dialect", dialect());
    members.put("schema", schema(resource));
    return members(members);
  }

  /** Names of resources have small letters only. */
  private static String resourceName(String table) {
    return table.toLowerCase(Locale.ROOT);
  }

  /** Readers guess what is not said. */
  private static Value dialect() {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("delimiter", text(","));
    members.put("lineTerminator", text("\n"));
    members.put("quoteChar", text("\""));
    members.put("doubleQuote", new Value.Bool(true));
    members.put("skipInitialSpace", new Value.Bool(false));
    members.put("header", new Value.Bool(true));
    return members(members);
  }

  private Value schema(Resource resource) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put(
        "fields", new Value.Array(resource.columns().stream().map(DataPackage::field).toList()));
    List<Value> foreign = new ArrayList<>();
    for (Column column : resource.columns()) {
      if (column.role() == Column.Role.OWNER) {
        foreign.add(foreignKey(column, owner(resource.table())));
      }
    }
    if (resource.table().list().isEmpty()) {
      members.put("primaryKey", text("id"));
    }
    if (!foreign.isEmpty()) {
      members.put("foreignKeys", new Value.Array(foreign));
    }
    return members(members);
  }

  private static String owner(Table detail) {
    return detail.kind().map(EntityKind::list).orElse("roadmap");
  }

  private static Value foreignKey(Column column, String table) {
    Map<String, Value> reference = new LinkedHashMap<>();
    reference.put("resource", text(resourceName(table)));
    reference.put("fields", text("id"));
    Map<String, Value> key = new LinkedHashMap<>();
    key.put("fields", text(column.name()));
    key.put("reference", members(reference));
    return members(key);
  }

  private static Value field(Column column) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("name", text(column.name()));
    members.put("type", text(type(column)));
    members.put("description", text(column.doc()));
    Map<String, Value> constraints = constraints(column);
    if (!constraints.isEmpty()) {
      members.put("constraints", members(constraints));
    }
    return members(members);
  }

  private static boolean isPlain(Column column) {
    return column.role() == Column.Role.VALUE || column.role() == Column.Role.OWNER;
  }

  private static String type(Column column) {
    if (!isPlain(column)) {
      return "string";
    }
    return column
        .attribute()
        .map(
            attribute ->
                switch (attribute.type().shape()) {
                  case INTEGER -> "integer";
                  case DECIMAL -> "number";
                  case BOOLEAN -> "boolean";
                  default -> "string";
                })
        .orElse("integer");
  }

  private static Map<String, Value> constraints(Column column) {
    Map<String, Value> members = new LinkedHashMap<>();
    Attribute<?, ?> attribute = column.attribute().orElse(null);
    if (attribute == null || !isPlain(column)) {
      return members;
    }
    ValueType<?> type = attribute.type();
    boolean top = column.name().equals(attribute.name());
    boolean needed = top && attribute.cardinality() == Cardinality.ONE;
    if (needed || column.role() == Column.Role.OWNER) {
      members.put("required", new Value.Bool(true));
    }
    if (type.shape() == Shape.CHOICE && !type.isOpen()) {
      members.put(
          "enum", new Value.Array(type.words().stream().<Value>map(DataPackage::text).toList()));
    }
    if (type.shape() == Shape.INTEGER) {
      type.least().ifPresent(least -> members.put("minimum", number(least)));
      type.most().ifPresent(most -> members.put("maximum", number(most)));
    }
    return members;
  }

  private static Value text(String text) {
    return new Value.Text(text);
  }

  private static Value number(int number) {
    return new Value.Number(Integer.toString(number));
  }

  private static Value members(Map<String, Value> members) {
    return new Value.Members(Extras.of(members));
  }

  /** Reports the files that a descriptor names and that are not there. */
  static void check(Source.Entry entry, Source source, ImportContext context) throws IOException {
    Set<String> there = new HashSet<>();
    source.entries().forEach(one -> there.add(one.path()));
    String text =
        entry.read(context.limits(), (bytes, length) -> new String(bytes, 0, length, UTF_8));
    context
        .structured(entry.name(), text)
        .ifPresent(
            descriptor -> {
              for (PlacedValue path : paths(descriptor)) {
                if (path instanceof PlacedValue.Scalar scalar && !there.contains(scalar.text())) {
                  context.report(
                      CsvCodes.NO_FILE
                          .report()
                          .with("name", scalar.text())
                          .place(scalar.place())
                          .build());
                }
              }
            });
  }

  private static List<PlacedValue> paths(PlacedValue descriptor) {
    return members(descriptor, "resources").stream()
        .filter(PlacedValue.Items.class::isInstance)
        .flatMap(resources -> ((PlacedValue.Items) resources).items().stream())
        .flatMap(resource -> members(resource, "path").stream())
        .toList();
  }

  private static List<PlacedValue> members(PlacedValue value, String name) {
    return value instanceof PlacedValue.Members object
        ? object.members().stream()
            .filter(member -> member.name().equals(name))
            .map(PlacedValue.Member::value)
            .toList()
        : List.of();
  }
}
