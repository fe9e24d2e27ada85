package space.roadmap.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Option;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sink;
import space.roadmap.io.spi.Source;

/**
 * Tables in a text that people can read in a test: a line {@code [missions]} begins a table, each
 * other line is a row, with bars between the cells.
 *
 * <p>Places have the name of the table, the number of the row and that of the cell, from 1.
 */
final class PlainTables implements FormatProvider {
  private static final Format FORMAT = new Format("plain", "Tables", List.of(), List.of("plain"));

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FormulaGuard.OPTION);
  }

  @Override
  public Optional<RoadmapImporter> importer() {
    return Optional.of(new Importer());
  }

  @Override
  public Optional<RoadmapExporter> exporter() {
    return Optional.of(new Exporter());
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("|", "\\p")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("[", "\\b");
  }

  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char character = cell.charAt(i);
      if (character != '\\') {
        text.append(character);
        continue;
      }
      i++;
      text.append(
          switch (cell.charAt(i)) {
            case 'p' -> '|';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'b' -> '[';
            default -> cell.charAt(i);
          });
    }
    return text.toString();
  }

  private static final class Exporter implements RoadmapExporter {
    @Override
    public Coverage coverage(Options options) {
      return Coverage.everything();
    }

    @Override
    public void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
      OutputStream out = sink.single();
      TablesWriter.write(
          roadmap,
          (table, columns, rows) -> {
            out.write(("[" + table.name() + "]\n").getBytes(UTF_8));
            Target target = new Target(out, rows);
            target.line(columns.toArray());
            return target;
          },
          context);
    }
  }

  private static final class Target implements TargetTables.TargetTable {
    private final OutputStream out;
    private long left;

    Target(OutputStream out, long rows) {
      this.out = out;
      left = rows;
    }

    @Override
    public void row(@Nullable Object[] cells) throws IOException {
      left--;
      line(cells);
    }

    void line(@Nullable Object[] cells) throws IOException {
      List<String> texts = new ArrayList<>();
      for (Object cell : cells) {
        texts.add(cell == null ? "" : escaped(cell.toString()));
      }
      out.write((String.join("|", texts) + "\n").getBytes(UTF_8));
    }

    @Override
    public void close() {
      if (left != 0) {
        throw new IllegalStateException(left + " rows more were promised");
      }
    }
  }

  private static final class Importer implements RoadmapImporter {
    @Override
    public Coverage coverage(Options options) {
      return Coverage.everything();
    }

    @Override
    public RoadmapDraft read(Source source, ImportContext context) throws IOException {
      String text =
          source
              .first()
              .read(context.limits(), (bytes, length) -> new String(bytes, 0, length, UTF_8));
      List<SourceTable> tables = new ArrayList<>();
      List<String> rows = new ArrayList<>();
      for (String line : text.split("\n", -1)) {
        if (line.startsWith("[")) {
          rows = new ArrayList<>();
          tables.add(new Rows(line.substring(1, line.length() - 1), rows));
        } else {
          rows.add(line);
        }
      }
      return TablesReader.read(tables, context);
    }
  }

  /** A table whose cells may say what they are: {@code number:}, {@code month:}, {@code error:}. */
  private record Rows(String name, List<String> rows) implements SourceTable {
    @Override
    public void read(RowReader reader) {
      for (int row = 0; row < rows.size(); row++) {
        String[] cells = rows.get(row).split("\\|", -1);
        if (String.join("", cells).isEmpty()) {
          continue;
        }
        reader.begin(row + 1);
        for (int column = 0; column < cells.length; column++) {
          cell(reader, column, unescaped(cells[column]));
        }
        if (!reader.end()) {
          return;
        }
      }
    }

    private static void cell(RowReader reader, int column, String cell) {
      CellKind kind = CellKind.TEXT;
      String text = cell;
      for (CellKind one : List.of(CellKind.NUMBER, CellKind.MONTH, CellKind.ERROR)) {
        String prefix = one.name().toLowerCase(Locale.ROOT) + ":";
        if (cell.startsWith(prefix)) {
          kind = one;
          text = cell.substring(prefix.length());
        }
      }
      if (!text.isEmpty()) {
        char[] buffer = ("<" + text + ">").toCharArray();
        reader.cell(column, kind, buffer, 1, text.length());
      }
    }

    @Override
    public Place place(long row, int column) {
      return new Place(name, (int) row, column + 1, (int) row, column + 2);
    }
  }
}
