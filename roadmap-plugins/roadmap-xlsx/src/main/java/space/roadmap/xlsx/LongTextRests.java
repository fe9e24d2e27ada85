package space.roadmap.xlsx;

import java.util.ArrayList;
import java.util.List;
import space.roadmap.table.FormulaGuard;

/** The rests of texts that are too long for a cell, while a workbook is written. */
final class LongTextRests {
  /** Leaves space for the mark and for a guard. */
  private static final int PART = LongTexts.CELL - 40;

  private final List<String> rests = new ArrayList<>();

  /** Returns what stands in a cell for a text: all of it, or its start and a mark. */
  String cell(String text) {
    if (text.length() <= LongTexts.CELL / 7 && !LongTexts.isMarked(text)) {
      return text; // even if every character were escaped
    }
    if (Escapes.fitting(text, 0, LongTexts.CELL) == text.length() && !LongTexts.isMarked(text)) {
      return text;
    }
    int end = Escapes.fitting(text, 0, PART);
    rests.add(text.substring(end));
    return text.substring(0, end) + LongTexts.mark(rests.size());
  }

  boolean isEmpty() {
    return rests.isEmpty();
  }

  int size() {
    return rests.size();
  }

  /** Returns the parts of a rest, each as a cell holds it. */
  List<String> parts(int number) {
    String rest = rests.get(number - 1);
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < rest.length()) {
      int end = Escapes.fitting(rest, from, PART);
      parts.add(FormulaGuard.ON.guarded(rest.substring(from, end)));
      from = end;
    }
    return parts;
  }
}
