package space.roadmap.table.map;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import space.roadmap.core.time.EdtfException;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.core.words.DateReader;
import space.roadmap.core.words.WordedDate;

/** The forms that the dates of a table have, tried in order; used by one thread. */
final class DateForms {
  static final String EDTF = "edtf";
  static final String WORDS = "words";
  static final String DAY_FIRST = "day-first";
  static final String MONTH_FIRST = "month-first";
  static final ImmutableList<String> NAMES = ImmutableList.of(EDTF, WORDS, DAY_FIRST, MONTH_FIRST);

  private static final int REMEMBERED = 20_000;

  private final List<Form> forms;
  private final Map<String, Read> known = new HashMap<>();

  private DateForms(List<Form> forms) {
    this.forms = forms;
  }

  /** What a text says. */
  sealed interface Read {}

  /**
   * A date.
   *
   * @param edtf the date in EDTF; empty if the text says that there is none
   * @param worded whether people's words say more than the date does
   * @param guesses what the words do not say for sure
   */
  record Found(String edtf, boolean worded, List<String> guesses) implements Read {}

  /** No date. */
  record Nothing(String problem) implements Read {}

  private interface Form {
    /** Returns what a text says, or nothing if it is not of this form. */
    Read read(String text);
  }

  /** Returns the forms of people: EDTF and words, no order of day and month being known. */
  static DateForms standard() {
    return of(List.of(WORDS));
  }

  /**
   * Returns the forms with these names, or patterns such as {@code d.M.uuuu}.
   *
   * @throws IllegalArgumentException if one is none
   */
  static DateForms of(List<String> names) {
    DateReader reader = DateReader.wordsFirst();
    if (names.contains(DAY_FIRST)) {
      reader = reader.withDayFirst();
    } else if (names.contains(MONTH_FIRST)) {
      reader = reader.withMonthFirst();
    }
    DateReader ordered = reader;
    ImmutableList.Builder<Form> forms = ImmutableList.builder();
    for (String name : names) {
      forms.add(
          switch (name) {
            case EDTF -> DateForms::edtf;
            case WORDS -> text -> words(text, ordered);
            case DAY_FIRST, MONTH_FIRST -> text -> figures(text, ordered);
            default -> new DayPattern(name)::read;
          });
    }
    return new DateForms(forms.build());
  }

  Read read(String text) {
    Read read = known.get(text);
    if (read == null) {
      read = fresh(text);
      if (known.size() < REMEMBERED) {
        known.put(text, read);
      }
    }
    return read;
  }

  private Read fresh(String text) {
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return new Found("", true, List.of()); // such as ? and -
    }
    Read read = new Nothing("there is no form to read it by");
    for (Form form : forms) {
      read = form.read(text);
      if (read instanceof Found) {
        return read;
      }
    }
    return read;
  }

  private static Read edtf(String text) {
    try {
      return new Found(UncertainDate.parse(text).toString(), false, List.of());
    } catch (EdtfException e) {
      return new Nothing(String.valueOf(e.getMessage()));
    }
  }

  private static Read figures(String text, DateReader reader) {
    boolean inFigures =
        text.chars().allMatch(c -> (c >= '0' && c <= '9') || "/.- ".indexOf(c) >= 0);
    return inFigures
        ? words(text, reader)
        : new Nothing("'" + text + "' is no date of figures, such as 13/04/2027");
  }

  private static Read words(String text, DateReader reader) {
    try {
      WordedDate read = reader.read(text);
      boolean undated = read.date().equals(UncertainDate.undated());
      String edtf = undated ? "" : read.date().toString();
      return new Found(edtf, !saysTheSame(text, read.date()), read.guesses());
    } catch (EdtfException e) {
      return new Nothing(String.valueOf(e.getMessage()));
    }
  }

  /** Returns whether a text is EDTF, or a day in figures: then nothing is lost in the date. */
  private static boolean saysTheSame(String text, UncertainDate date) {
    if (text.chars().allMatch(c -> (c >= '0' && c <= '9') || "/.".indexOf(c) >= 0)
        && text.chars().filter(c -> c == '/' || c == '.').count() == 2) {
      return true;
    }
    return edtf(text) instanceof Found found && found.edtf().equals(date.toString());
  }
}
