package space.roadmap.io.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * Something whose place is wanted.
 *
 * @param list the key of the document it stands under: a list, or {@code roadmap}
 * @param row its number in the list, or -1 if the id tells
 * @param id the id of the entity, or null if the row tells
 * @param occurrence which entity with this id is meant, from 1
 * @param path the path of a value in it; empty for the entity itself
 * @param value what to write there instead, or null if only the place is wanted
 */
record Query(
    String list,
    int row,
    @Nullable String id,
    int occurrence,
    String path,
    @Nullable String value) {
  static Query byId(String id, int occurrence, String path) {
    return new Query("", -1, id, occurrence, path, null);
  }

  static Query edit(String id, int occurrence, String path, String value) {
    return new Query("", -1, id, occurrence, path, value);
  }

  /** Returns where a parser is. */
  static Query at(TokenStreamContext context) {
    List<String> steps = new ArrayList<>();
    String list = "";
    int row = -1;
    for (TokenStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
      TokenStreamContext parent = at.getParent();
      boolean isList =
          at.inArray()
              && parent != null
              && parent.getParent() != null
              && parent.getParent().inRoot();
      boolean isDocument = at.inObject() && parent != null && parent.inRoot();
      if (isDocument) {
        list = at.currentName() == null ? "" : at.currentName();
      } else if (isList) {
        row = at.getCurrentIndex();
      } else if (at.inArray()) {
        steps.add(0, "[" + at.getCurrentIndex() + "]");
      } else if (at.currentName() != null) {
        steps.add(0, "." + at.currentName());
      }
    }
    String path = String.join("", steps);
    return new Query(list, row, null, 1, path.startsWith(".") ? path.substring(1) : path, null);
  }
}
