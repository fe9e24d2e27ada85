package space.roadmap.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.Sink;
import space.roadmap.table.Column;
import space.roadmap.table.TablesWriter;
import space.roadmap.table.TargetTables;

/** Writes a file for each table, and at last the descriptor of the package. */
final class CsvExporter implements RoadmapExporter {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  @Override
  public Coverage coverage(Options options) {
    return Coverage.everything();
  }

  @Override
  public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
    boolean mark = context.options().get(CsvFormat.BYTE_ORDER_MARK).orElse(false);
    DataPackage descriptor = new DataPackage();
    TargetTables target =
        (table, columns, rows) -> {
          descriptor.add(table, columns);
          OutputStream out = sink.entry(DataPackage.path(table));
          if (mark) {
            out.write(MARK);
          }
          return new CsvTarget(out, columns);
        };
    TablesWriter.write(roadmap, target, context);
    String text = context.valueText().laidOut(descriptor.of(roadmap.header()));
    sink.entry(DataPackage.NAME).write(text.getBytes(UTF_8));
  }

  /** One file; the host closes the stream. */
  private static final class CsvTarget implements TargetTables.TargetTable {
    private final CsvWriter writer;
    private final String[] fields;

    CsvTarget(OutputStream out, List<Column> columns) {
      writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, UTF_8);
      fields = new String[columns.size()];
      for (int i = 0; i < fields.length; i++) {
        fields[i] = columns.get(i).name();
      }
      writer.writeRecord(fields);
    }

    @Override
    public void row(@Nullable Object[] cells) {
      for (int i = 0; i < cells.length; i++) {
        Object cell = cells[i];
        fields[i] = cell == null ? "" : cell.toString();
      }
      writer.writeRecord(fields);
    }

    @Override
    public void close() throws IOException {
      writer.flush();
    }
  }
}
