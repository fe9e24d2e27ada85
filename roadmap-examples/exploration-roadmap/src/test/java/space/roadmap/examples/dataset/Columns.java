package space.roadmap.examples.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;

/**
 * The rules that say where each column of a table went.
 *
 * @param <T> what a row has become
 */
final class Columns<T extends Entity> {
  private final EntityType<T> type;
  private final Map<String, BiPredicate<Row, T>> rules = new LinkedHashMap<>();

  Columns(EntityType<T> type) {
    this.type = type;
  }

  /** Adds a column whose cell is found if the rule holds. */
  Columns<T> rule(String column, BiPredicate<Row, T> rule) {
    if (rules.put(column, rule) != null) {
      throw new IllegalArgumentException(column + " has two rules");
    }
    return this;
  }

  /** Adds a column whose cell says what a text says. */
  Columns<T> text(String column, Function<T, String> text) {
    return rule(column, (row, entity) -> text.apply(entity).equals(row.cell(column)));
  }

  /** Adds a column whose cell is the value of an attribute. */
  Columns<T> same(String column, String attribute) {
    return text(column, entity -> Dataset.text(type, attribute, entity));
  }

  /** Adds columns that are called as their attributes are. */
  Columns<T> same(String... columns) {
    List.of(columns).forEach(column -> same(column, column));
    return this;
  }

  /** Adds a column whose cell is mapped to the value of an attribute. */
  Columns<T> mapped(String column, String attribute) {
    return mapped(column, attribute, entity -> Dataset.text(type, attribute, entity));
  }

  /** Adds a column whose cell is mapped to what a text says. */
  Columns<T> mapped(String column, String attribute, Function<T, String> text) {
    return rule(
        column, (row, entity) -> text.apply(entity).equals(Mappings.of(row, column, attribute)));
  }

  /** Adds a column whose cell is a list. */
  Columns<T> list(String column, Function<T, List<String>> items) {
    return rule(column, (row, entity) -> items.apply(entity).equals(row.list(column)));
  }

  List<String> names() {
    return List.copyOf(rules.keySet());
  }

  Optional<BiPredicate<Row, T>> rule(String column) {
    return Optional.ofNullable(rules.get(column));
  }
}
