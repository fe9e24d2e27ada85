package space.roadmap.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.table.CellKind;
import space.roadmap.table.SourceTable;
import space.roadmap.testkit.SampleRoadmaps;

/** Each cell of a table is where its place says, whatever is in it. */
class CsvPlacesTest {
  private record Cell(long row, int column, String text) {}

  private static final List<String> TEXTS =
      SampleRoadmaps.hostile().missions().stream()
          .map(mission -> mission.name())
          .filter(name -> name.length() < 100)
          .toList();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theTextAtItsPlaceIsTheCell(long seed) throws IOException {
    Random random = new Random(seed);
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    String separator = List.of(",", ";", "\t", "|").get(random.nextInt(4));
    List<String> written = new ArrayList<>();
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "\ufeff" : "");
    text.append(String.join(separator, "a", "b", "c", "d", "e")).append(end);
    written.addAll(List.of("a", "b", "c", "d", "e"));
    for (int row = 0; row < 40; row++) {
      int width = 1 + random.nextInt(6);
      for (int column = 0; column < width; column++) {
        String cell = random.nextInt(4) == 0 ? "" : TEXTS.get(random.nextInt(TEXTS.size()));
        text.append(column == 0 ? "" : separator).append(quoted(cell, separator, random));
        if (!cell.isEmpty()) {
          written.add(cell);
        }
      }
      text.append(end);
    }
    byte[] bytes = text.toString().getBytes(UTF_8);

    List<Cell> cells = new ArrayList<>();
    List<Place> during = new ArrayList<>();
    SourceTable table = Cells.table(bytes);
    table.read(new Collector(table, cells, during));

    assertThat(cells).extracting(Cell::text).isEqualTo(written);
    String[] lines = text.toString().replace("\ufeffa", "a").split("\r\n|\r|\n", -1);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Place place = during.get(i);
      assertThat(table.place(cell.row(), cell.column())).as("afterwards").isEqualTo(place);
      assertThat(unquoted(between(lines, place)))
          .as("%s at %s", cell, place)
          .isEqualTo(cell.text().replaceAll("\r\n|\r", "\n"));
    }
  }

  private static String quoted(String cell, String separator, Random random) {
    boolean needed =
        cell.contains(separator)
            || cell.contains("\"")
            || cell.contains("\n")
            || cell.contains("\r");
    return needed || random.nextInt(5) == 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  private static String unquoted(String field) {
    return field.startsWith("\"")
        ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
        : field;
  }

  /** Returns what stands between two ends, with its line breaks as one character. */
  private static String between(String[] lines, Place place) {
    if (place.line() == place.endLine()) {
      return lines[place.line() - 1].substring(place.column() - 1, place.endColumn() - 1);
    }
    StringBuilder text = new StringBuilder(lines[place.line() - 1].substring(place.column() - 1));
    for (int line = place.line(); line < place.endLine() - 1; line++) {
      text.append('\n').append(lines[line]);
    }
    return text.append('\n')
        .append(lines[place.endLine() - 1], 0, place.endColumn() - 1)
        .toString();
  }

  private static final class Collector implements SourceTable.RowReader {
    private final SourceTable table;
    private final List<Cell> cells;
    private final List<Place> places;
    private long current;

    Collector(SourceTable table, List<Cell> cells, List<Place> places) {
      this.table = table;
      this.cells = cells;
      this.places = places;
    }

    @Override
    public void begin(long row) {
      current = row;
    }

    @Override
    public void cell(int column, CellKind kind, char[] buffer, int offset, int length) {
      cells.add(new Cell(current, column, new String(buffer, offset, length)));
      places.add(table.place(current, column));
    }

    @Override
    public boolean end() {
      return true;
    }
  }
}
