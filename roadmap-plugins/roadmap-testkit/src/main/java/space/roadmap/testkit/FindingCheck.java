package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;

/** Checks findings with one code; see {@link ReadCheck#reports}. */
public final class FindingCheck {
  private final ReadCheck read;
  private final String code;
  private final List<Diagnostic> found;

  FindingCheck(ReadCheck read, String code, List<Diagnostic> found) {
    this.read = read;
    this.code = code;
    this.found = found;
  }

  /** Checks that one of them is at this line and column of a text, both from 1. */
  public FindingCheck at(int line, int column) {
    return only(
        "at " + line + ":" + column,
        finding ->
            finding
                .place()
                .filter(place -> !place.isCell())
                .filter(place -> place.line() == line && place.column() == column)
                .isPresent());
  }

  /** Checks that one of them is in this cell of a workbook, such as {@code C7}. */
  public FindingCheck atCell(String sheet, String cell) {
    return only(
        "in the cell " + cell + " of '" + sheet + "'",
        finding ->
            finding
                .place()
                .filter(place -> place.isCell() && place.sheet().equals(sheet))
                .filter(place -> place.cell().equals(cell))
                .isPresent());
  }

  /** Checks that one of them is about this entity. */
  public FindingCheck about(String entity) {
    return only("about " + entity, finding -> finding.entity().equals(Optional.of(entity)));
  }

  /** Checks that the message of one of them holds this text. */
  public FindingCheck saying(String text) {
    return only("saying '" + text + "'", finding -> finding.message().contains(text));
  }

  private FindingCheck only(String what, Predicate<Diagnostic> wanted) {
    List<Diagnostic> left = found.stream().filter(wanted).toList();
    assertTrue(
        !left.isEmpty(),
        () -> "expected " + code + " " + what + "; found: " + Found.of(read.findings()));
    return new FindingCheck(read, code, left);
  }

  /** Returns where the first of them is. */
  public Optional<Place> place() {
    return found.get(0).place();
  }

  /** Returns to everything that was read. */
  public ReadCheck and() {
    return read;
  }
}
