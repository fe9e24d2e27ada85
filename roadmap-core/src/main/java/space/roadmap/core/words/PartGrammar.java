package space.roadmap.core.words;

import org.jspecify.annotations.Nullable;

/**
 * Reads what part of a year, a decade or a month is meant: quarters, halves, early, mid and late.
 *
 * <p>A method returns null, with the cursor where it was, if what it reads does not stand there.
 */
final class PartGrammar {
  private PartGrammar() {}

  /** Reads up to two parts, the first within the second, as in "late Q4". */
  static @Nullable Slice read(Cursor cursor) {
    Slice thirds = thirds(cursor);
    Slice part = named(cursor);
    if (thirds == null || part == null) {
      return thirds == null ? part : thirds;
    }
    return thirds.within(part);
  }

  private static @Nullable Slice thirds(Cursor cursor) {
    Token token = cursor.peek();
    boolean dash = cursor.peek(1).isSign('-');
    if (!token.is(Sense.THIRDS) || (token.isText("end") && !dash)) {
      return null;
    }
    cursor.skip(dash ? 2 : 1);
    cursor.skipFillers();
    return Slice.thirds(token.value() / 10, token.value() % 10);
  }

  /** Reads "third quarter of", "Q3" or "3Q". */
  private static @Nullable Slice named(Cursor cursor) {
    Slice letter = letter(cursor);
    if (letter != null) {
      return letter;
    }
    Token number = cursor.peek();
    Token part = cursor.peek(1);
    boolean orders = number.is(Sense.ORDINAL) || (number.isNumber(1) && part.isGlued());
    int of = part.is(Sense.PART) ? part.value() : part.isText("third") ? 3 : 0;
    int which = number.value() == 0 && number.is(Sense.ORDINAL) ? of : number.value();
    if (!orders || of == 0 || which < 1 || which > of) {
      return null;
    }
    cursor.skip(2);
    return Slice.exact(which, of);
  }

  /** Reads "Q3" or "H2". */
  static @Nullable Slice letter(Cursor cursor) {
    Token part = cursor.peek();
    Token number = cursor.peek(1);
    if (!part.is(Sense.PART) || !number.isNumber(1)) {
      return null;
    }
    boolean isLetter = part.text().length() == 1;
    if (isLetter ? !number.isGlued() : part.value() != 4) {
      return null;
    }
    if (number.value() < 1 || number.value() > part.value()) {
      if (!cursor.peek(2).isNumber(4)) {
        return null;
      }
      String name = part.value() == 2 ? "half" : "quarter";
      throw cursor.problem(
          number, "there is no such " + name + "; write 1 to " + part.value() + " here.");
    }
    cursor.skip(2);
    return Slice.exact(number.value(), part.value());
  }

  /** Skips what joins a part to its year: a comma, a hyphen or slash, "of the". */
  static void skipJoint(Cursor cursor) {
    Token token = cursor.peek();
    cursor.skipIf(token.isSign(',') || token.isGlued('-') || token.isGlued('/'));
    cursor.skipFillers();
  }
}
