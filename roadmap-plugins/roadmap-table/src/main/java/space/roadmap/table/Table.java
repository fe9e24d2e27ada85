package space.roadmap.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.EntityKind;

/**
 * A table that a roadmap may have: of the entities of a kind, or of the structs in one of their
 * lists, a row each.
 */
public final class Table {
  private final String name;
  private final Optional<EntityKind<?>> kind;
  private final Optional<Attribute<?, ?>> list;
  private final Fields<?> fields;

  Table(
      String name, Optional<EntityKind<?>> kind, Optional<Attribute<?, ?>> list, Fields<?> fields) {
    this.name = name;
    this.kind = kind;
    this.list = list;
    this.fields = fields;
  }

  /** Returns its name, such as {@code missions} or {@code missions.milestones}. */
  public String name() {
    return name;
  }

  /** Returns the kind of the entities; empty for what the roadmap says of itself. */
  public Optional<EntityKind<?>> kind() {
    return kind;
  }

  /** Returns the list of the entities whose structs are the rows; empty if the entities are. */
  public Optional<Attribute<?, ?>> list() {
    return list;
  }

  /** Returns the type of what a row is. */
  public EntityType<?> type() {
    return fields.type();
  }

  /** Returns all columns that it may have, in order. */
  public List<Column> columns() {
    return ImmutableList.copyOf(fields.columns().all());
  }

  /** Returns what its rows say, in a sentence. */
  public String doc() {
    return list.map(Attribute::doc)
        .orElseGet(
            () ->
                kind.map(one -> "The " + one.list() + " of the roadmap.")
                    .orElse("What the roadmap says of itself."));
  }

  Fields<?> fields() {
    return fields;
  }

  @Override
  public String toString() {
    return name;
  }
}
