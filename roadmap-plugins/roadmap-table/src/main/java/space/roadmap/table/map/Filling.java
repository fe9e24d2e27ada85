package space.roadmap.table.map;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Ordering;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.io.spi.ValueReader;
import space.roadmap.table.map.Given.Entry;

/** Fills drafts with the values that a mapping finds in a row. */
final class Filling {
  private static final String WORDS = "words";

  private final ValueReader reader;
  private final CellValues cells;
  private final Maker.Cursor cursor;

  Filling(ValueReader reader, Names names, Maker.Cursor cursor) {
    this.reader = reader;
    this.cursor = cursor;
    cells = new CellValues(reader, names);
  }

  /** Fills a draft, and returns whether anything of the table is in it. */
  boolean fill(Draft<?> draft, Given.Struct struct, Scope scope) {
    boolean something = false;
    for (Entry entry : struct.entries()) {
      boolean some;
      if (entry.attribute().isEmpty()) {
        some = unknown(draft, entry, scope);
      } else {
        Draft<?> owner = entry.inlined() ? draft.inlined() : draft;
        some = set(owner, entry.attribute().get(), entry.given(), scope);
      }
      something |= some && entry.usesTable();
    }
    return something;
  }

  private static boolean unknown(Draft<?> draft, Entry entry, Scope scope) {
    List<String> texts = Texts.of(entry.given(), scope);
    if (texts.size() == 1) {
      draft.extra(entry.name(), new Value.Text(texts.get(0)));
    } else if (!texts.isEmpty()) {
      List<Value> values = new ArrayList<>();
      texts.forEach(text -> values.add(new Value.Text(text)));
      draft.extra(entry.name(), new Value.Array(values));
    }
    return !texts.isEmpty();
  }

  @SuppressWarnings("unchecked") // the reader of the mapping found the attribute in this type
  private <T, V> boolean set(Draft<T> draft, Attribute<?, V> attribute, Given given, Scope scope) {
    return set(draft, (Attribute<T, V>) attribute, values(attribute, given, scope));
  }

  private <T, V> boolean set(Draft<T> draft, Attribute<T, V> attribute, List<V> values) {
    String words = cells.takeWords();
    boolean identified = attribute.type().shape() == Shape.IDENTIFIER && draft.has(attribute);
    if (!values.isEmpty() && !identified) {
      if (attribute.cardinality() == Cardinality.MANY) {
        draft.setAll(attribute, joined(attribute, draft.values(attribute), values));
      } else if (!draft.has(attribute)) {
        draft.set(attribute, values.get(0));
      } else if (!draft.values(attribute).equals(values.subList(0, 1))) {
        disagree(draft, attribute);
      }
    }
    return keep(draft, words) || !values.isEmpty();
  }

  private <T, V> void disagree(Draft<T> draft, Attribute<T, V> attribute) {
    reader.report(
        MappingCodes.DISAGREEMENT
            .report()
            .with("owner", draft.type().name())
            .with("name", attribute.name())
            .attribute(attribute.name()));
  }

  private static <V> List<V> joined(Attribute<?, V> attribute, List<V> known, List<V> more) {
    if (known.isEmpty() && attribute.ordering() == Ordering.SEQUENCE) {
      return more;
    }
    List<V> all = new ArrayList<>(known);
    for (V value : more) {
      if (!all.contains(value)) {
        all.add(value);
      }
    }
    return all;
  }

  /** Keeps people's words for a date beside it, where there is a place for them. */
  private boolean keep(Draft<?> draft, String words) {
    if (words.isEmpty()) {
      return false;
    }
    return draft
        .type()
        .attribute(WORDS)
        .map(attribute -> keepIn(draft, attribute, words))
        .orElse(false);
  }

  @SuppressWarnings("unchecked") // the attribute comes from the draft's own type
  private <T, V> boolean keepIn(Draft<?> draft, Attribute<T, V> attribute, String words) {
    Draft<T> owner = (Draft<T>) draft;
    if (!owner.has(attribute)) {
      reader.spelled(attribute, words).ifPresent(value -> owner.set(attribute, value));
    }
    return true;
  }

  private <V> List<V> values(Attribute<?, V> attribute, Given given, Scope scope) {
    if (given instanceof Given.Words words) {
      cursor.column(scope.column(words.template()));
      String text = words.template().text(scope);
      return text.isEmpty() ? List.of() : list(value(attribute, text, words.dates()));
    }
    if (given instanceof Given.Cell cell) {
      return cell(attribute, cell, scope);
    }
    if (given instanceof Given.First first) {
      for (Given option : first.options()) {
        List<V> found = values(attribute, option, scope);
        if (!found.isEmpty() || cells.hasWords()) {
          return found;
        }
      }
      return List.of();
    }
    if (given instanceof Given.All all) {
      List<V> found = new ArrayList<>();
      all.parts().forEach(part -> found.addAll(values(attribute, part, scope)));
      return found;
    }
    return list(struct(attribute, (Given.Struct) given, scope));
  }

  private static <V> List<V> list(Optional<V> value) {
    return value.isPresent() ? ImmutableList.of(value.get()) : ImmutableList.of();
  }

  private <V> List<V> cell(Attribute<?, V> attribute, Given.Cell cell, Scope scope) {
    List<V> found = new ArrayList<>();
    for (String piece : cell.pieces().of(scope)) {
      cursor.column(scope.column(cell.pieces().text()));
      if (cell.each().isPresent()) {
        Scope within = cell.pieces().within(piece, scope);
        found.addAll(values(attribute, cell.each().get(), within));
      } else {
        value(attribute, piece, cell.dates()).ifPresent(found::add);
      }
    }
    return found;
  }

  private <V> Optional<V> value(Attribute<?, V> attribute, String text, DateForms dates) {
    Optional<EntityType<V>> struct = attribute.type().struct();
    return struct.isPresent()
        ? alone(struct.get(), text, dates)
        : cells.read(attribute, text, dates);
  }

  /** Returns a struct of which only one attribute is there. */
  private <V> Optional<V> alone(EntityType<V> type, String text, DateForms dates) {
    Draft<V> draft = type.draft();
    Optional<Attribute<?, ?>> alone = Texts.alone(type);
    if (alone.isEmpty()) {
      reader.report(
          MappingCodes.BAD_VALUE
              .report()
              .with(
                  "problem",
                  "a %s cannot be a text alone; map its attributes".formatted(type.name())));
      return Optional.empty();
    }
    Draft<?> owner = type.shortForm().isPresent() ? draft : draft.inlined();
    boolean some = setText(owner, alone.get(), text, dates);
    return some ? reader.build(draft) : Optional.empty();
  }

  @SuppressWarnings("unchecked") // the attribute comes from the draft's own type
  private <T, V> boolean setText(
      Draft<?> draft, Attribute<T, V> attribute, String text, DateForms dates) {
    List<V> values = list(value(attribute, text, dates));
    return set((Draft<T>) draft, attribute, values);
  }

  private <V> Optional<V> struct(Attribute<?, V> attribute, Given.Struct given, Scope scope) {
    if (!Texts.hold(given.tests(), scope)) {
      return Optional.empty();
    }
    Draft<V> draft = attribute.type().struct().orElseThrow().draft();
    boolean something = fill(draft, given, scope);
    boolean made = something || !given.usesTable() || !given.tests().isEmpty();
    return made ? reader.build(draft) : Optional.empty();
  }
}
