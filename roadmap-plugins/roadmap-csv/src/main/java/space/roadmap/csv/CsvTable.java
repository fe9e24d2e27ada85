package space.roadmap.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Source;
import space.roadmap.io.spi.Utf8;
import space.roadmap.table.CellKind;
import space.roadmap.table.SourceTable;

/** A file of comma-separated values; semicolons, tabs and bars separate as well. */
final class CsvTable implements SourceTable {
  private static final String EXTENSION = ".csv";
  private static final char REPLACEMENT = '\ufffd';
  private static final int MOST_COLUMNS = 16_384; // as in spreadsheets

  private final Source.Entry entry;
  private final ImportContext context;
  private @Nullable CsvText text; // while it is read, and once a place was asked for

  CsvTable(Source.Entry entry, ImportContext context) {
    this.entry = entry;
    this.context = context;
  }

  /** Returns whether a file is called as such tables are. */
  static boolean isOne(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
  }

  @Override
  public String name() {
    String path = entry.path();
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return isOne(path) ? file.substring(0, file.length() - EXTENSION.length()) : file;
  }

  @Override
  public void read(RowReader reader) throws IOException {
    entry.read(
        context.limits(),
        (bytes, length) -> {
          CsvText decoded = decoded(bytes, length);
          if (decoded != null) {
            text = decoded;
            try {
              read(decoded, reader);
            } finally {
              text = null;
            }
          }
          return length;
        });
  }

  private @Nullable CsvText decoded(byte[] bytes, int length) {
    CsvText result = text(bytes, length);
    if (result.content().isBlank()) {
      context.report(CsvCodes.EMPTY.report().place(result.place(0)).build());
      return null;
    }
    int malformed = result.isWide() ? 0 : -1;
    if (result.content().indexOf(REPLACEMENT) >= 0) {
      malformed = Utf8.malformed(bytes, length);
    }
    if (malformed >= 0) {
      String before = new String(bytes, 0, malformed, StandardCharsets.UTF_8);
      context.report(CsvCodes.ENCODING.report().place(result.place(before.length())).build());
      return null;
    }
    return result;
  }

  private CsvText text(byte[] bytes, int length) {
    return new CsvText(entry.name(), new String(bytes, 0, length, StandardCharsets.UTF_8));
  }

  private void read(CsvText decoded, RowReader reader) throws IOException {
    Rows rows = new Rows(reader, context.limits().textLength());
    try (CsvReader<Boolean> csv =
        CsvReader.builder()
            .fieldSeparator(decoded.separator())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .build(rows, decoded.content())) {
      for (Boolean more : csv) {
        if (!more) {
          break;
        }
      }
    } catch (CsvParseException e) {
      String problem = decoded.problem(rows.line(), rows.fields());
      report(CsvCodes.SYNTAX.report().with("problem", problem), decoded, rows, rows.fields());
    }
    if (!rows.excess.isEmpty()) {
      report(
          CsvCodes.LIMIT.report().with("problem", rows.excess), decoded, rows, rows.excessColumn);
    }
  }

  private void report(Diagnostic.Builder finding, CsvText decoded, Rows rows, int column) {
    context.report(finding.place(decoded.place(rows.line(), column)).build());
  }

  @Override
  public Place place(long row, int column) {
    CsvText current = text;
    if (current == null) {
      try {
        current = entry.read(context.limits(), this::text);
      } catch (IOException e) { // it was there a moment ago; the line is right all the same
        return new Place(entry.name(), (int) row, 1, (int) row, 1);
      }
      text = current; // what asks for one place asks for many
    }
    return current.place(row, column);
  }

  /** Passes fields on as they are found. */
  private static final class Rows extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final RowReader reader;
    private final int longest;
    private boolean begun;
    private int fields; // of the row so far
    private String excess = ""; // what there is too much of
    private int excessColumn;

    Rows(RowReader reader, int longest) {
      this.reader = reader;
      this.longest = longest;
    }

    long line() {
      return Math.max(1, getStartingLineNumber());
    }

    int fields() {
      return fields;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      begun = false;
      fields = 0;
    }

    @Override
    protected void handleField(
        int fieldIdx, char[] buffer, int offset, int length, boolean quoted) {
      fields = fieldIdx + 1;
      if (length == 0 || !excess.isEmpty()) {
        return;
      }
      if (fieldIdx >= MOST_COLUMNS || length > longest) {
        excessColumn = fieldIdx;
        excess =
            length > longest
                ? "the text is longer than the %s characters that are taken".formatted(longest)
                : "the row has more than the %s columns that are taken".formatted(MOST_COLUMNS);
        return;
      }
      if (!begun) {
        begun = true;
        reader.begin(getStartingLineNumber());
      }
      reader.cell(fieldIdx, CellKind.TEXT, buffer, offset, length);
    }

    @Override
    protected Boolean buildRecord() {
      return excess.isEmpty() && (!begun || reader.end());
    }
  }
}
