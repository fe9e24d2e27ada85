package space.roadmap.table.map;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.table.SourceTable;
import space.roadmap.table.map.Mapping.Header;

/**
 * Drafts a mapping from the headers and some values of tables, and says how sure it is.
 *
 * <p>Each line about a column has a comment before it that begins with {@code sure} or {@code
 * guess}. The draft is read as it stands; people then go through the guesses.
 */
public final class MappingDraft {
  private static final int ROWS = 1_000;

  private MappingDraft() {}

  /**
   * Returns a mapping.
   *
   * @param title what the roadmap will be called
   * @throws IOException if a table cannot be read
   */
  public static String draft(String title, List<SourceTable> tables) throws IOException {
    List<TableDraft> drafts = new ArrayList<>();
    Set<EntityKind<?>> kinds = new HashSet<>();
    for (SourceTable table : tables) {
      TableDraft draft = TableDraft.of(table.name(), rows(table));
      drafts.add(draft);
      kinds.add(draft.kind());
    }
    String id = Slug.of(title).isEmpty() ? "roadmap" : Slug.of(title);
    StringBuilder text = new StringBuilder();
    text.append("# A draft, made of the headers and of up to ").append(ROWS);
    text.append(" rows of each table.\n# Look at every line whose comment says guess.\n");
    text.append("roadmap:\n  id: ").append(Quoted.of(id));
    text.append("\n  title: ").append(Quoted.of(title)).append("\n\ntables:");
    text.append(drafts.isEmpty() ? " []\n" : "\n");
    for (TableDraft draft : drafts) {
      text.append(draft.text(kinds));
    }
    return text.toString();
  }

  /** Returns the first rows of a table, the header among them. */
  private static List<List<String>> rows(SourceTable table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    TableScan.read(
        table,
        Header.NONE,
        List.of(),
        new TableScan.Rows() {
          @Override
          public void header(HeaderRow header, long row) {}

          @Override
          public boolean row(long row, List<String> cells) {
            rows.add(cells);
            return rows.size() <= ROWS;
          }
        });
    return rows;
  }

  /** Returns the kind that a table is most likely about. */
  static EntityKind<?> kind(String table, List<String> headers) {
    EntityKind<?> best = EntityTypes.kinds().get(0);
    int most = -1;
    String words = Headers.words(table);
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      int score = 0;
      for (String header : headers) {
        score += Headers.find(kind.type(), header).isPresent() ? 2 : 0;
        score += Headers.milestone(kind.type(), header).isPresent() ? 1 : 0;
        score += Headers.words(header).equals(kind.name()) ? 10 : 0;
      }
      score += words.contains(kind.name()) || words.contains(Headers.words(kind.list())) ? 30 : 0;
      score += kind.name().equals("organization") && words.contains("agenc") ? 30 : 0;
      score += kind.name().equals("mission") ? 1 : 0; // most tables are about them
      if (score > most) {
        most = score;
        best = kind;
      }
    }
    return best;
  }
}
