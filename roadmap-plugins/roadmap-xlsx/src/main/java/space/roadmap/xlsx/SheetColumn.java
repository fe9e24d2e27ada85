package space.roadmap.xlsx;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A column of a sheet that is written.
 *
 * @param name its header
 * @param note what people see when they point at the header; may be empty
 * @param look how its cells look
 * @param width its width, in characters
 * @param words the words that a drop-down offers
 * @param ids the sheet whose ids a drop-down offers
 * @param strict whether nothing else may be typed
 * @param locked whether its cells cannot be changed, in a protected sheet
 */
public record SheetColumn(
    String name,
    String note,
    Look look,
    int width,
    List<String> words,
    Optional<String> ids,
    boolean strict,
    boolean locked) {
  private static final int WIDEST = 255;

  /** Copies the words and checks the width. */
  public SheetColumn {
    words = ImmutableList.copyOf(words);
    if (width < 1 || width > WIDEST) {
      throw new IllegalArgumentException(
          "a column is 1 to " + WIDEST + " characters wide, not " + width);
    }
  }

  /** Returns a column without a drop-down, whose cells may be changed. */
  public static SheetColumn of(String name, String note, Look look, int width) {
    return new SheetColumn(
        name, note, look, width, ImmutableList.of(), Optional.empty(), false, false);
  }

  /** Returns this with a drop-down of words; if it is strict, nothing else may be typed. */
  public SheetColumn withWords(List<String> offered, boolean isStrict) {
    return new SheetColumn(name, note, look, width, offered, Optional.empty(), isStrict, locked);
  }

  /** Returns this with a drop-down of the ids in a sheet of this workbook. */
  public SheetColumn withIdsOf(String sheet) {
    return new SheetColumn(
        name, note, look, width, ImmutableList.of(), Optional.of(sheet), false, locked);
  }

  /** Returns this, locked or not. */
  public SheetColumn withLocked(boolean isLocked) {
    return new SheetColumn(name, note, look, width, words, ids, strict, isLocked);
  }
}
