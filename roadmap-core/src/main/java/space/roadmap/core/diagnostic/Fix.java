package space.roadmap.core.diagnostic;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What would mend a finding: edits that belong together.
 *
 * <p>A fix is what the author most likely meant, or another way to write the same. It is data:
 * whoever shows or applies it knows the text.
 *
 * @param title what it does, as a command: {@code write 'orion'}
 * @param edits the edits, at least one
 */
public record Fix(String title, List<Edit> edits) {
  /** Keeps the edits. */
  public Fix {
    edits = ImmutableList.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without an edit mends nothing");
    }
  }

  /** Returns this with its edits replaced, such as by the same ones with their places. */
  public Fix withEdits(List<Edit> others) {
    return new Fix(title, others);
  }

  /** Returns a fix that gives one attribute another value. */
  public static Fix set(String entity, String attribute, String value) {
    return new Fix("write '" + value + "'", List.of(Edit.set(entity, attribute, value)));
  }
}
