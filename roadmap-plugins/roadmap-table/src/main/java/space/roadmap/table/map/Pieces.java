package space.roadmap.table.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.table.map.Given.Test;

/**
 * What is done to the text of a cell, in this order.
 *
 * @param text the text
 * @param separator what separates its pieces; empty if it is one
 * @param test what a piece must be to count
 * @param values what stands for what
 * @param orElse what stands for a piece that the values do not have; if it is empty, the piece does
 * @param slug whether it becomes an id
 * @param parts what separates the parts of a piece, each named; empty if it has none
 */
record Pieces(
    Template text,
    String separator,
    Test test,
    Optional<ValueMap> values,
    Optional<Template> orElse,
    boolean slug,
    List<String> parts) {

  /** Returns the pieces that are left. */
  List<String> of(Scope scope) {
    String whole = text.text(scope).strip();
    if (whole.isEmpty()) {
      return List.of();
    }
    List<String> pieces = new ArrayList<>();
    if (separator.isEmpty()) {
      add(whole, scope, pieces);
      return pieces;
    }
    int start = 0;
    while (start <= whole.length()) {
      int end = whole.indexOf(separator, start);
      end = end < 0 ? whole.length() : end;
      add(whole.substring(start, end).strip(), scope, pieces);
      start = end + separator.length();
    }
    return pieces;
  }

  private void add(String piece, Scope scope, List<String> pieces) {
    if (piece.isEmpty() || !test.holds(piece, scope)) {
      return;
    }
    for (String value : valued(piece, scope)) {
      String done = slug ? Slug.of(value) : value;
      if (!done.isEmpty()) {
        pieces.add(done);
      }
    }
  }

  private List<String> valued(String piece, Scope scope) {
    Optional<List<String>> known = values.flatMap(map -> map.find(piece));
    return known.orElseGet(() -> List.of(orElse.map(text -> text.text(scope)).orElse(piece)));
  }

  /** Returns the scope in which something is made of a piece. */
  Scope within(String piece, Scope scope) {
    List<String> found = new ArrayList<>();
    String rest = piece;
    for (String separatedBy : parts) {
      int end = rest.indexOf(separatedBy);
      found.add(end < 0 ? rest.strip() : rest.substring(0, end).strip());
      rest = end < 0 ? "" : rest.substring(end + separatedBy.length());
    }
    found.add(rest.strip());
    return scope.with(found, scope.column(text));
  }
}
