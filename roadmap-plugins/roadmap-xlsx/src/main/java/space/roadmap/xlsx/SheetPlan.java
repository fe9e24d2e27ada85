package space.roadmap.xlsx;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a sheet of rows is like before it is written.
 *
 * @param name its name, of 31 characters at most
 * @param doc what its rows say, in a sentence
 * @param columns its columns in order
 * @param isProtected whether locked cells cannot be changed
 */
public record SheetPlan(String name, String doc, List<SheetColumn> columns, boolean isProtected) {
  /** Copies the columns and checks the name. */
  public SheetPlan {
    columns = ImmutableList.copyOf(columns);
    checkName(name);
  }

  static void checkName(String name) {
    if (name.isEmpty()
        || name.length() > 31
        || name.startsWith("'")
        || name.endsWith("'")
        || name.chars().anyMatch(c -> c < ' ' || ":\\/?*[]".indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "no sheet can be called '"
              + name
              + "'; a name has 1 to 31 characters, none of :\\/?*[] and no apostrophe at its ends");
    }
  }
}
