package space.roadmap.examples.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.roadmap.core.model.Entity;

/**
 * A comparison of a table with the dataset, cell by cell.
 *
 * @param cells how many cells were compared
 * @param notFound those that the rules of their columns do not find
 */
record Account(int cells, List<Cell> notFound) {
  static <T extends Entity> Account of(Table table, Columns<T> columns, List<T> entities) {
    Map<String, T> byId =
        entities.stream()
            .collect(Collectors.toMap(entity -> entity.id().text(), Function.identity()));
    int cells = 0;
    List<Cell> notFound = new ArrayList<>();
    for (Row row : table.rows()) {
      T entity = byId.get(row.id());
      cells += row.cells().size();
      if (entity == null) {
        notFound.add(Cell.wholeRow(row));
        continue;
      }
      for (String column : table.columns()) {
        if (!columns.rule(column).orElseThrow().test(row, entity)) {
          notFound.add(Cell.of(row, column));
        }
      }
    }
    return new Account(cells, notFound);
  }
}
