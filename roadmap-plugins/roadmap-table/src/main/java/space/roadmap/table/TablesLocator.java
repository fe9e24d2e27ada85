package space.roadmap.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Related;

/** Puts places on findings that name entities: by one more pass over the tables for all of them. */
public final class TablesLocator {
  private final Map<String, WrittenEntity> entities = new HashMap<>(); // those asked about

  private TablesLocator() {}

  /**
   * Returns the findings with the places of what they are about; see {@code
   * RoadmapImporter.locate}.
   *
   * @throws IOException if a table cannot be read
   */
  public static List<Diagnostic> locate(List<SourceTable> tables, List<Diagnostic> diagnostics)
      throws IOException {
    TablesLocator locator = new TablesLocator();
    for (Diagnostic diagnostic : diagnostics) {
      diagnostic.entity().ifPresent(locator::ask);
      diagnostic.related().forEach(related -> locator.ask(related.entity()));
    }
    Map<String, Table> known = new HashMap<>();
    Tables.all().forEach(table -> known.put(table.name().toLowerCase(Locale.ROOT), table));
    for (SourceTable source : tables) {
      @Nullable Table table = known.get(source.name().toLowerCase(Locale.ROOT));
      if (table != null) {
        source.read(locator.new Rows(source, table));
      }
    }
    List<Diagnostic> placed = new ArrayList<>();
    diagnostics.forEach(diagnostic -> placed.add(locator.placed(diagnostic)));
    return placed;
  }

  private void ask(String id) {
    entities.putIfAbsent(id, new WrittenEntity());
  }

  private Diagnostic placed(Diagnostic diagnostic) {
    Diagnostic.Builder builder = diagnostic.toBuilder();
    if (diagnostic.place().isEmpty() && diagnostic.entity().isPresent()) {
      int occurrence = Integer.parseInt(diagnostic.arguments().getOrDefault("occurrence", "1"));
      place(diagnostic.entity().get(), occurrence, diagnostic.attribute().orElse(""))
          .ifPresent(builder::place);
    }
    List<Related> related = new ArrayList<>();
    for (Related one : diagnostic.related()) {
      Optional<Place> place = place(one.entity(), 1, one.attribute().orElse(""));
      related.add(place.map(one::at).orElse(one));
    }
    return builder.relatedTo(related).build();
  }

  private Optional<Place> place(String id, int occurrence, String path) {
    @Nullable WrittenEntity entity = entities.get(id);
    return entity == null ? Optional.empty() : entity.place(occurrence, path);
  }

  /** Looks through a table for the rows that somebody asks about. */
  private final class Rows implements SourceTable.RowReader {
    private final SourceTable source;
    private final Table table;
    private final Map<Integer, String> headers = new HashMap<>();
    private final Map<String, Integer> cells = new LinkedHashMap<>();
    private final String idHeader;
    private final String positionHeader;
    private boolean begun;
    private long row;
    private String id = "";
    private Optional<Integer> position = Optional.empty();

    Rows(SourceTable source, Table table) {
      this.source = source;
      this.table = table;
      idHeader = table.fields().owner().map(Column::name).orElse("id");
      positionHeader =
          table.fields().all().stream()
              .filter(Field.Structs.class::isInstance)
              .flatMap(field -> ((Field.Structs<?, ?>) field).lift().stream())
              .map(lift -> lift.position().name())
              .findFirst()
              .orElse("");
    }

    @Override
    public void begin(long number) {
      row = number;
      cells.clear();
      id = "";
      position = Optional.empty();
    }

    @Override
    public void cell(int column, CellKind kind, char[] buffer, int offset, int length) {
      if (!begun) {
        String name = FormulaGuard.unguarded(new String(buffer, offset, length)).strip();
        headers.put(column, name.toLowerCase(Locale.ROOT));
        return;
      }
      String header = headers.getOrDefault(column, "");
      cells.put(header, column);
      if (header.equals(idHeader)) {
        id = new String(buffer, offset, length);
      } else if (header.equals(positionHeader)) {
        position =
            Optional.of(new String(buffer, offset, length))
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt);
      }
    }

    @Override
    public boolean end() {
      if (!begun) {
        begun = true;
        return headers.containsValue(idHeader);
      }
      @Nullable WrittenEntity entity = entities.get(id);
      if (entity != null) {
        WrittenRow found = new WrittenRow(source, row);
        found.cells().putAll(cells);
        if (table.list().isPresent()) {
          entity.addDetail(table.list().get().name(), found);
        } else {
          entity.add(table, found, position);
        }
      }
      return true;
    }
  }
}
