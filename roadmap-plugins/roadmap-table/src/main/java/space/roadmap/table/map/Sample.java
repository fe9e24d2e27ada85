package space.roadmap.table.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import space.roadmap.core.id.Id;

/** Some values of a column. */
final class Sample {
  private static final String SEPARATORS = ";|\n,";

  private final String name;
  private final List<String> values = new ArrayList<>();

  Sample(String name) {
    this.name = name;
  }

  void add(String value) {
    values.add(value);
  }

  /** Returns the header of the column. */
  String name() {
    return name;
  }

  /** Returns the values that are not empty. */
  List<String> values() {
    return values;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  long count(Predicate<String> test) {
    return values.stream().filter(test).count();
  }

  /** Returns whether at least this share of the values passes, in tenths. */
  boolean most(int tenths, Predicate<String> test) {
    return !values.isEmpty() && count(test) * 10 >= (long) tenths * values.size();
  }

  boolean isDistinct() {
    return new HashSet<>(values).size() == values.size();
  }

  boolean isIds() {
    return most(10, value -> Id.ifValid(value).isPresent() && value.indexOf('#') < 0);
  }

  /** Returns what separates several values in a cell; empty if nothing does. */
  String separator() {
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      if (count(value -> value.indexOf(separator) > 0) > 0) {
        return String.valueOf(separator);
      }
    }
    return "";
  }

  /** Returns the values, those of one cell apart. */
  List<String> pieces(String separator) {
    if (separator.isEmpty()) {
      return values;
    }
    List<String> pieces = new ArrayList<>();
    for (String value : values) {
      int start = 0;
      for (int end = 0; end >= 0; start = end + 1) {
        end = value.indexOf(separator.charAt(0), start);
        pieces.add((end < 0 ? value.substring(start) : value.substring(start, end)).strip());
      }
    }
    pieces.removeIf(String::isEmpty);
    return pieces;
  }
}
