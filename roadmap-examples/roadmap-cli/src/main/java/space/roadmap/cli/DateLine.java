package space.roadmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import space.roadmap.core.meta.Value;
import space.roadmap.core.time.EdtfException;
import space.roadmap.core.time.Padding;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.core.words.DateReader;
import space.roadmap.core.words.WordedDate;

/**
 * How one text is read as a date.
 *
 * @param input the text
 * @param date the date, empty if the text is none
 * @param level the level of EDTF that the text, or what its words say, needs
 * @param bounds the date whose bounds are shown: itself, or a padded one
 * @param edtf whether the text is EDTF as it stands
 * @param notes what is wrong, or what was guessed
 */
record DateLine(
    String input,
    Optional<UncertainDate> date,
    OptionalInt level,
    Optional<UncertainDate> bounds,
    boolean edtf,
    List<String> notes) {

  /** People who mean years by 2028-32 mean a few of them: about twelve at most, in days. */
  private static final int LONGEST_MEANT = 12 * 366;

  /** Reads a text. */
  static DateLine read(String input, DateReader reader, Padding padding) {
    WordedDate read;
    try {
      read = reader.read(input);
    } catch (EdtfException e) {
      return new DateLine(
          input,
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          false,
          List.of(e.problem()));
    }
    Optional<UncertainDate> same = edtf(input).filter(date -> date.equals(read.date()));
    List<String> notes = new ArrayList<>(read.guesses());
    if (same.isPresent()) {
      otherReading(input, read.date()).ifPresent(notes::add);
    }
    return new DateLine(
        input,
        Optional.of(read.date()),
        OptionalInt.of(same.isPresent() ? UncertainDate.levelOf(input) : read.date().level()),
        Optional.of(padding.equals(Padding.none()) ? read.date() : read.date().padded(padding)),
        same.isPresent(),
        notes);
  }

  private static Optional<UncertainDate> edtf(String input) {
    try {
      return Optional.of(UncertainDate.parse(input));
    } catch (EdtfException e) {
      return Optional.empty();
    }
  }

  /** Returns what people may mean by a text that EDTF understands in another way. */
  private static Optional<String> otherReading(String input, UncertainDate date) {
    UncertainDate worded = DateReader.wordsFirst().read(input).date();
    return worded.equals(date) || worded.latestDay() - worded.earliestDay() > LONGEST_MEANT
        ? Optional.empty()
        : Optional.of("if years are meant, write " + worded + " or read with --words");
  }

  boolean isValid() {
    return date.isPresent();
  }

  /** Returns the date in EDTF, or nothing. */
  String spelling() {
    return date.map(UncertainDate::toString).orElse("");
  }

  String earliest() {
    return bounds.map(one -> one.earliest().map(DateLine::day).orElse("..")).orElse("");
  }

  String latest() {
    return bounds.map(one -> one.latest().map(DateLine::day).orElse("..")).orElse("");
  }

  /** Returns a day with as many digits of the year as it needs, at least four. */
  private static String day(java.time.LocalDate day) {
    String text = day.toString();
    return text.startsWith("+") ? text.substring(1) : text;
  }

  /** Returns what kind of date it is, in a word. */
  String kind() {
    return date.map(DateLine::kind).orElse("");
  }

  private static String kind(UncertainDate date) {
    if (date.isOneOf()) {
      return "one-of";
    } else if (date.isAllOf()) {
      return "all-of";
    }
    return date.isUndated() ? "no-date" : Statistics.knownTo(date);
  }

  /** Returns whether the text is EDTF, or words that were read for sure or with guesses. */
  String reading() {
    if (!isValid()) {
      return "";
    }
    return edtf ? "edtf" : notes.isEmpty() ? "exact" : "guessed";
  }

  /** Returns what is wrong, or what was guessed, in one line. */
  String note() {
    String said = String.join("; ", notes);
    return switch (reading()) {
      case "guessed" -> "guessed: " + said;
      case "exact" -> "words";
      default -> said;
    };
  }

  Value json() {
    return new JsonText.Members()
        .with("input", input)
        .with("valid", new Value.Bool(isValid()))
        .with("edtf", date.map(UncertainDate::toString))
        .with("level", level.isPresent() ? number(level.getAsInt()) : new Value.Null())
        .with("earliest", bounds.map(one -> earliest()))
        .with("latest", bounds.map(one -> latest()))
        .with("kind", date.map(one -> kind()))
        .with("reading", date.map(one -> reading()))
        .with("notes", notes.stream().map(Value.Text::new).toList())
        .value();
  }

  private static Value number(int number) {
    return new Value.Number(Integer.toString(number));
  }
}
