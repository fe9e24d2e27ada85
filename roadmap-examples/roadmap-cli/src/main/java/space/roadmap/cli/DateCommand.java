package space.roadmap.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.roadmap.core.time.EdtfException;
import space.roadmap.core.time.Padding;
import space.roadmap.core.words.DateReader;
import space.roadmap.core.words.FiscalCalendar;

/** Shows how dates are read, be they EDTF or the words of people. */
@Command(
    name = "date",
    synopsisHeading = "Usage: ",
    description = {
      "Shows how dates are read: in EDTF, their first and last day, and what was guessed.",
      "",
      "Each argument is one date, in EDTF or in English words; without arguments each line of"
          + " standard input is one. Bounds are those of what is written, unless --padding widens"
          + " what is 'about' or 'perhaps'."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap date 'late 2020s' 'NET Q3 2028' 2034~",
      "  roadmap date --format tsv < dates.txt > read.tsv",
      "  roadmap date --words 2028-32                as years, not as a southern winter",
      "  roadmap date -- -0044                       a year before 0",
      "",
      "docs/dates.md teaches how uncertain dates are written."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all are dates",
      "1:at least one is none",
      "2:the command was not understood"
    })
final class DateCommand implements Callable<Integer> {
  /** Longer lines are cut here; the reader refuses them. */
  private static final int LONGEST_LINE = 2_000;

  /** How dates are shown. */
  enum Shown {
    TEXT,
    TSV,
    JSON
  }

  /** Whose fiscal year is meant. */
  enum Fiscal {
    US,
    JAPAN,
    INDIA;

    private FiscalCalendar calendar() {
      return switch (this) {
        case US -> FiscalCalendar.UNITED_STATES;
        case JAPAN -> FiscalCalendar.JAPAN;
        case INDIA -> FiscalCalendar.INDIA;
      };
    }
  }

  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = "Dates, one an argument; put words with blanks between quotes.")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.ShownDates.class,
      description = {
        "How dates are shown: text, tsv or json. Default: text.",
        "The columns of tsv are input, valid, edtf, level, earliest, latest, note."
      })
  private Shown shown = Shown.TEXT;

  @Option(
      names = "--words",
      description = "Takes 2028-32 as years, as people do, and not as a season of EDTF.")
  private boolean wordsFirst;

  @Option(names = "--day-first", description = "Takes 03/04/2027 as 3 April.")
  private boolean dayFirst;

  @Option(names = "--month-first", description = "Takes 03/04/2027 as 4 March.")
  private boolean monthFirst;

  @Option(
      names = "--fiscal",
      paramLabel = "COUNTRY",
      converter = Words.FiscalCountry.class,
      description = "Whose fiscal year FY2027 is: us, japan or india.")
  private @Nullable Fiscal fiscal;

  @Option(
      names = "--padding",
      paramLabel = "UNITS",
      description = {
        "Widens the bounds by so many units for each of 'about' and 'perhaps':",
        "years of a year, months of a month. Default: 0."
      })
  private int padding;

  DateCommand(Surroundings surroundings) {
    terminal = surroundings.terminal();
  }

  @Override
  public Integer call() throws IOException {
    DateOutput output =
        switch (shown) {
          case TEXT -> new DateOutput.Text(terminal);
          case TSV -> new DateOutput.Tsv(terminal);
          case JSON -> new DateOutput.Json(terminal);
        };
    DateReader reader = reader();
    Padding units = padding();
    boolean fine = words.isEmpty() ? readLines(reader, units, output) : true;
    for (String word : words) {
      fine &= show(word, reader, units, output);
    }
    output.finish();
    if (!fine && words.size() > 1 && words.stream().noneMatch(word -> word.contains(" "))) {
      hintAtQuotes(reader);
    }
    return fine ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private DateReader reader() {
    if (dayFirst && monthFirst) {
      throw new CommandException(
          "--day-first and --month-first contradict each other", "leave one of them out");
    }
    DateReader reader = wordsFirst ? DateReader.wordsFirst() : DateReader.edtfFirst();
    if (dayFirst) {
      reader = reader.withDayFirst();
    } else if (monthFirst) {
      reader = reader.withMonthFirst();
    }
    return fiscal == null ? reader : reader.withFiscalCalendar(fiscal.calendar());
  }

  private Padding padding() {
    try {
      return Padding.ofUnits(padding, padding);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          "--padding " + padding + " cannot be used", "give a number from 0 to 1000");
    }
  }

  private static boolean show(String text, DateReader reader, Padding padding, DateOutput output) {
    DateLine line = DateLine.read(text, reader, padding);
    output.print(line);
    return line.isValid();
  }

  /** Returns the first character behind a byte order mark, which some editors begin a file with. */
  private static int first(Reader in) throws IOException {
    int first = in.read();
    return first == '\uFEFF' ? in.read() : first;
  }

  private boolean readLines(DateReader reader, Padding padding, DateOutput output)
      throws IOException {
    boolean fine = true;
    Reader in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    StringBuilder line = new StringBuilder();
    boolean ended = true;
    for (int c = first(in); c >= 0 && !terminal.isBroken(); c = in.read()) {
      ended = c == '\n';
      if (ended) {
        fine &= show(withoutReturn(line), reader, padding, output);
        terminal.out().flush();
        line.setLength(0);
      } else if (line.length() < LONGEST_LINE) {
        line.append((char) c);
      }
    }
    return (ended || show(withoutReturn(line), reader, padding, output)) && fine;
  }

  private static String withoutReturn(StringBuilder line) {
    int last = line.length() - 1;
    return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
  }

  /** Says so where the arguments together are a date, since quotes were forgotten. */
  private void hintAtQuotes(DateReader reader) {
    String together = String.join(" ", words);
    try {
      reader.read(together);
    } catch (EdtfException e) {
      return; // they are none together either
    }
    terminal.tell("hint: quotes make one date of it: roadmap date '" + together + "'");
  }
}
