package space.roadmap.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Source;
import space.roadmap.table.CellKind;
import space.roadmap.table.SourceTable;

/** A file of comma-separated values; semicolons, tabs and bars separate as well. */
final class CsvTable implements SourceTable {
  private static final String EXTENSION = ".csv";
  private static final char REPLACEMENT = '\ufffd';

  private final Source.Entry entry;
  private final ImportContext context;
  private @Nullable CsvText text; // while it is read

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
    String decoded = new String(bytes, 0, length, StandardCharsets.UTF_8);
    CsvText result = new CsvText(entry.name(), decoded);
    if (decoded.indexOf(REPLACEMENT) >= 0) {
      int malformed = CsvText.malformed(bytes, length);
      if (malformed >= 0) {
        String before = new String(bytes, 0, malformed, StandardCharsets.UTF_8);
        context.report(CsvCodes.ENCODING.report().place(result.place(before.length())).build());
        return null;
      }
    }
    return result;
  }

  private void read(CsvText decoded, RowReader reader) throws IOException {
    Rows rows = new Rows(reader);
    try (CsvReader<Boolean> csv =
        CsvReader.builder()
            .fieldSeparator(decoded.separator())
            .maxBufferSize(Math.max(1 << 14, context.limits().textLength()))
            .build(rows, decoded.content())) {
      for (Boolean more : csv) {
        if (!more) {
          break;
        }
      }
    } catch (CsvParseException e) {
      String problem = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
      context.report(
          CsvCodes.SYNTAX
              .report()
              .with("problem", String.valueOf(problem))
              .place(decoded.place(rows.line(), rows.fields()))
              .build());
    }
  }

  @Override
  public Place place(long row, int column) {
    CsvText current = text;
    if (current != null) {
      return current.place(row, column);
    }
    try {
      return entry.read(
          context.limits(),
          (bytes, length) ->
              new CsvText(entry.name(), new String(bytes, 0, length, StandardCharsets.UTF_8))
                  .place(row, column));
    } catch (IOException e) { // it was there a moment ago; the line is right all the same
      return new Place(entry.name(), (int) row, 1, (int) row, 1);
    }
  }

  /** Passes fields on as they are found. */
  private static final class Rows extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final RowReader reader;
    private boolean begun;

    Rows(RowReader reader) {
      this.reader = reader;
    }

    long line() {
      return Math.max(1, getStartingLineNumber());
    }

    int fields() {
      return begun ? getFieldCount() : 0;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      begun = false;
    }

    @Override
    protected void handleField(
        int fieldIdx, char[] buffer, int offset, int length, boolean quoted) {
      if (length > 0) {
        if (!begun) {
          begun = true;
          reader.begin(getStartingLineNumber());
        }
        reader.cell(fieldIdx, CellKind.TEXT, buffer, offset, length);
      }
    }

    @Override
    protected Boolean buildRecord() {
      return !begun || reader.end();
    }
  }
}
