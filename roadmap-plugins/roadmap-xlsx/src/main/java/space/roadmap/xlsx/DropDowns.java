package space.roadmap.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists that drop-downs offer. Each has a name in the workbook, since the sheet that it stands
 * in may be written later.
 */
final class DropDowns {
  /** The hidden sheet of words. */
  static final String SHEET = "Lists";

  private static final int SPARE_ROWS = 200;

  private final Map<List<String>, String> words = new LinkedHashMap<>();
  private final Map<String, String> idRanges = new LinkedHashMap<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private boolean truth;

  /** Returns the name of what a column offers, if it offers anything. */
  Optional<String> name(SheetColumn column) {
    if (column.look() == Look.TRUTH) {
      truth = true;
      return Optional.of("list.truth");
    }
    if (!column.words().isEmpty()) {
      String next = "list.words_" + (words.size() + 1);
      String known = words.putIfAbsent(column.words(), next);
      return Optional.of(known == null ? next : known);
    }
    column.ids().ifPresent(wanted::add);
    return column.ids().map(DropDowns::ids);
  }

  private static String ids(String sheet) {
    return "ids." + sheet.replaceAll("[^A-Za-z0-9_.]", "_");
  }

  /** Takes note of where the ids of a sheet stand. */
  void sheet(SheetPlan plan, long rows) {
    for (int i = 0; i < plan.columns().size(); i++) {
      if (plan.columns().get(i).name().equals("id")) {
        String column = "$" + CellRef.of(1, i).replace("1", "") + "$";
        long last = Math.min(CellRef.MOST_ROWS, rows + 1 + SPARE_ROWS);
        idRanges.put(
            plan.name(), PackageParts.quoted(plan.name()) + "!" + column + "2:" + column + last);
      }
    }
  }

  boolean isEmpty() {
    return words.isEmpty() && wanted.isEmpty() && !truth;
  }

  /** Returns the columns of the hidden sheet: whether it is so, then the words. */
  List<List<Object>> columns() {
    List<List<Object>> columns = new ArrayList<>();
    columns.add(List.of(true, false));
    words.keySet().forEach(list -> columns.add(List.copyOf(list)));
    return columns;
  }

  /** Returns the names of all lists; one of a sheet that is not there is an empty cell. */
  List<PackageParts.Name> names() {
    List<PackageParts.Name> names = new ArrayList<>();
    for (String sheet : wanted) {
      String range = idRanges.getOrDefault(sheet, PackageParts.quoted(SHEET) + "!$A$3");
      names.add(new PackageParts.Name(ids(sheet), range));
    }
    if (truth) {
      names.add(new PackageParts.Name("list.truth", range(0, 2)));
    }
    int column = 1;
    for (Map.Entry<List<String>, String> list : words.entrySet()) {
      names.add(new PackageParts.Name(list.getValue(), range(column++, list.getKey().size())));
    }
    return names;
  }

  private static String range(int column, int rows) {
    String letters = "$" + CellRef.of(1, column).replace("1", "") + "$";
    return PackageParts.quoted(SHEET) + "!" + letters + "1:" + letters + rows;
  }
}
