package space.roadmap.xlsx;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A sheet of explanation: lines of text, for people to read. It stands before the sheets of rows.
 *
 * @param name its name, of 31 characters at most
 * @param lines its lines
 */
public record Page(String name, List<Line> lines) {
  /** Copies the lines and checks the name. */
  public Page {
    lines = ImmutableList.copyOf(lines);
    SheetPlan.checkName(name);
  }

  /**
   * A line of a page.
   *
   * @param look how it looks
   * @param cells its cells
   */
  public record Line(LineLook look, List<String> cells) {
    /** Copies the cells. */
    public Line {
      cells = ImmutableList.copyOf(cells);
    }

    /** Returns a line in large letters. */
    public static Line title(String text) {
      return new Line(LineLook.TITLE, ImmutableList.of(text));
    }

    /** Returns a line in strong letters, a cell each. */
    public static Line heading(String... cells) {
      return new Line(LineLook.HEADING, ImmutableList.copyOf(cells));
    }

    /** Returns a line of prose, a cell each; the last is wide. */
    public static Line text(String... cells) {
      return new Line(LineLook.TEXT, ImmutableList.copyOf(cells));
    }

    /** Returns a line whose first cell leads to the sheet of that name. */
    public static Line link(String sheet, String... more) {
      return new Line(LineLook.LINK, ImmutableList.<String>builder().add(sheet).add(more).build());
    }
  }

  /** How a line looks. */
  public enum LineLook {
    /** In large letters. */
    TITLE,
    /** In strong letters. */
    HEADING,
    /** Prose. */
    TEXT,
    /** The first cell leads to a sheet. */
    LINK
  }
}
