package space.roadmap.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.MilestoneType;

/** The tables that a roadmap may have, laid out from the metamodel. */
public final class Tables {
  /** The name of the table of what the roadmap says of itself. */
  static final String ROADMAP = "roadmap";

  /** The column of attributes of the document that the library does not know. */
  static final String DOCUMENT = "document-extras";

  /** The column of attributes that the library does not know and that have no column. */
  static final String EXTRAS = "extras";

  private static final ImmutableList<Table> ALL = layOut();
  private static final ImmutableMap<String, Table> BY_NAME =
      ALL.stream().collect(ImmutableMap.toImmutableMap(Table::name, table -> table));

  private Tables() {}

  /**
   * Returns the tables, each kind of entity followed by the lists of its structs: first what the
   * roadmap says of itself, then the kinds in the order of documents.
   */
  public static List<Table> all() {
    return ALL;
  }

  /** Returns the table of this name. */
  public static Optional<Table> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Returns the tables by name. */
  static Map<String, Table> byName() {
    return BY_NAME;
  }

  private static ImmutableList<Table> layOut() {
    ImmutableList.Builder<Table> tables = ImmutableList.builder();
    family(tables, ROADMAP, Optional.empty(), EntityTypes.header());
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      family(tables, kind.list(), Optional.of(kind), kind.type());
    }
    return tables.build();
  }

  private static <T> void family(
      ImmutableList.Builder<Table> tables,
      String name,
      Optional<EntityKind<?>> kind,
      EntityType<T> type) {
    Fields<T> fields = new Fields<>(type, new Columns());
    layOut(fields, "", true, ImmutableSet.of());
    if (kind.isEmpty()) {
      fields
          .columns()
          .add(
              DOCUMENT,
              null,
              Column.Role.UNKNOWN,
              "Attributes of the document that the library does not know, in JSON.");
    }
    unknown(fields.columns());
    tables.add(new Table(name, kind, Optional.empty(), fields));
    for (Field<T, ?> field : fields.all()) {
      if (field instanceof Field.Structs<T, ?> structs) {
        tables.add(details(name, kind, type, structs.attribute()));
      }
    }
  }

  private static <V> Table details(
      String owner,
      Optional<EntityKind<?>> kind,
      EntityType<?> ownerType,
      Attribute<?, V> attribute) {
    EntityType<V> type = attribute.type().struct().orElseThrow();
    Fields<V> fields = new Fields<>(type, new Columns());
    String called = kind.isEmpty() ? ROADMAP : ownerType.name();
    fields.owner(
        fields
            .columns()
            .add(
                called + "-id",
                ownerType.attribute("id").orElseThrow(),
                Column.Role.OWNER,
                "The " + called + " that the row belongs to."));
    layOutInlined(fields);
    layOut(fields, "", false, ImmutableSet.of());
    unknown(fields.columns());
    return new Table(owner + "." + attribute.name(), kind, Optional.of(attribute), fields);
  }

  private static void layOutInlined(Fields<?> fields) {
    fields
        .type()
        .inlined()
        .ifPresent(
            inlined -> {
              Set<String> own =
                  fields.type().attributes().stream()
                      .map(Attribute::name)
                      .collect(ImmutableSet.toImmutableSet());
              Fields<?> more = new Fields<>(inlined, fields.columns());
              layOut(more, "", false, own);
              fields.inline(more);
            });
  }

  private static void unknown(Columns columns) {
    columns.add(
        EXTRAS,
        null,
        Column.Role.UNKNOWN,
        "Attributes that the library does not know and that have no column of their own, in JSON.");
  }

  private static <T> void layOut(
      Fields<T> fields, String prefix, boolean detailed, Set<String> except) {
    for (Attribute<T, ?> attribute : fields.type().attributes()) {
      if (!except.contains(attribute.name())) {
        fields.add(field(fields.columns(), attribute, prefix + attribute.name(), detailed));
      }
    }
  }

  private static <T, V> Field<T, V> field(
      Columns columns, Attribute<T, V> attribute, String name, boolean detailed) {
    Shape shape = attribute.type().shape();
    boolean many = attribute.cardinality() == Cardinality.MANY;
    if (shape == Shape.STRUCT) {
      return many ? structs(columns, attribute, name, detailed) : struct(columns, attribute, name);
    }
    if (shape == Shape.MEMBERS) {
      return new Field.Whole<>(
          attribute, columns.add(name, attribute, Column.Role.STRUCT, attribute.doc()));
    }
    Column.Role role = many ? Column.Role.LIST : Column.Role.VALUE;
    Column column = columns.add(name, attribute, role, attribute.doc());
    return many ? new Field.Several<>(attribute, column) : new Field.Single<>(attribute, column);
  }

  private static <T, V> Field<T, V> struct(
      Columns columns, Attribute<T, V> attribute, String name) {
    EntityType<V> type = attribute.type().struct().orElseThrow();
    Attribute<V, ?> alone = alone(type).orElse(null);
    Column column =
        columns.add(name, alone == null ? attribute : alone, Column.Role.STRUCT, attribute.doc());
    Fields<V> parts = new Fields<>(type, columns);
    parts(parts, name, column, ImmutableSet.of());
    return new Field.Struct<>(attribute, column, parts);
  }

  /** Returns the attribute that may stand alone for a struct in a cell. */
  static <V> Optional<Attribute<V, ?>> alone(EntityType<V> type) {
    return type.shortForm().filter(one -> one.type().shape().isSpelled());
  }

  private static <V> void parts(
      Fields<V> parts, String name, Column column, Set<Attribute<?, ?>> except) {
    Attribute<V, ?> alone = alone(parts.type()).orElse(null);
    for (Attribute<V, ?> part : parts.type().attributes()) {
      if (except.contains(part)) {
        continue;
      }
      parts.add(
          part.equals(alone)
              ? single(part, column)
              : field(parts.columns(), part, name + "." + part.name(), false));
    }
  }

  private static <V, P> Field<V, P> single(Attribute<V, P> attribute, Column column) {
    return attribute.cardinality() == Cardinality.MANY
        ? new Field.Several<>(attribute, column)
        : new Field.Single<>(attribute, column);
  }

  private static <T, V> Field<T, V> structs(
      Columns columns, Attribute<T, V> attribute, String name, boolean detailed) {
    EntityType<V> type = attribute.type().struct().orElseThrow();
    Optional<Lift<V>> lift = lift(columns, type);
    Column column = columns.add(name, attribute, Column.Role.SUMMARY, attribute.doc());
    return new Field.Structs<>(attribute, column, lift, detailed);
  }

  @SuppressWarnings("unchecked") // the type is that of milestones
  private static <V> Optional<Lift<V>> lift(Columns columns, EntityType<V> type) {
    return type.equals(MilestoneType.TYPE)
        ? Optional.of((Lift<V>) launch(columns))
        : Optional.empty();
  }

  private static Lift<Milestone> launch(Columns columns) {
    String name = MilestoneKind.LAUNCH.text();
    Fields<Milestone> parts = new Fields<>(MilestoneType.TYPE, columns);
    Column column =
        columns.add(name, MilestoneType.DATE, Column.Role.VALUE, "When it is launched.");
    parts(parts, name, column, ImmutableSet.of(MilestoneType.ID, MilestoneType.MILESTONE_TYPE));
    Column position =
        columns.add(
            name + "-position",
            null,
            Column.Role.VALUE,
            "The number of the launch among the milestones, if it is not the first.");
    return new Lift<>(MilestoneType.MILESTONE_TYPE, MilestoneKind.LAUNCH, column, position, parts);
  }
}
