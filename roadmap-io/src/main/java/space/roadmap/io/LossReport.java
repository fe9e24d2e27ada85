package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.spi.Loss;

/**
 * What a conversion did not carry over as it was, attribute by attribute.
 *
 * <p>Everything is counted; of each line, the first few losses are kept as examples.
 */
public final class LossReport {
  private static final LossReport NONE = new LossReport(ImmutableList.of());

  private final ImmutableList<Line> lines;

  private LossReport(List<Line> lines) {
    this.lines = ImmutableList.copyOf(lines);
  }

  /**
   * The losses of one kind in one attribute.
   *
   * @param kind what became of the values
   * @param type the kind of entity, such as {@code mission}; empty for a foreign document
   * @param attribute path of the attribute without positions, such as {@code milestones.date}, or a
   *     name in a foreign document; empty where whole entities are lost
   * @param count how many values
   * @param examples the first few
   */
  public record Line(
      Loss.Kind kind, String type, String attribute, long count, List<Loss> examples) {
    /** Copies the examples. */
    public Line {
      examples = ImmutableList.copyOf(examples);
    }

    /** Returns the line in words, such as {@code mission.note: 46 dropped}. */
    @Override
    public String toString() {
      String dot = type.isEmpty() || attribute.isEmpty() ? "" : ".";
      String verb =
          switch (kind) {
            case DROPPED -> " dropped";
            case APPROXIMATED -> " approximated";
            case INVENTED -> " invented";
          };
      return type + dot + attribute + ": " + count + verb + (examples.isEmpty() ? "" : example());
    }

    private String example() {
      Loss first = examples.get(0);
      String value =
          switch (kind) {
            case DROPPED -> first.from();
            case APPROXIMATED -> first.from() + " as " + first.to();
            case INVENTED -> first.to();
          };
      String whose = first.entity().isEmpty() ? "" : first.entity();
      String separator = value.isEmpty() || whose.isEmpty() ? "" : " in ";
      return (value + whose).isEmpty() ? "" : ", such as " + value + separator + whose;
    }
  }

  /** Returns the report of a conversion that lost nothing. */
  public static LossReport none() {
    return NONE;
  }

  /** Returns whether nothing got lost. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Returns how many values were dropped, approximated or invented. */
  public long count() {
    return lines.stream().mapToLong(Line::count).sum();
  }

  /** Returns the lines, in the order in which each was first met. */
  public List<Line> lines() {
    return lines;
  }

  /** Returns the lines as errors, for a caller who wants nothing to get lost. */
  public List<Diagnostic> diagnostics() {
    return lines.stream().map(line -> HostCodes.LOSS.report().with("loss", line).build()).toList();
  }

  /** Returns the report as text, one line a line; empty if nothing got lost. */
  public String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /**
   * Returns the report as JSON: an array of objects with {@code kind} (dropped, approximated,
   * invented), {@code type}, {@code attribute}, {@code count} and up to three {@code examples},
   * which have {@code entity}, {@code attribute}, {@code from} and {@code to}.
   */
  public String json() {
    return LossJson.of(this);
  }

  @Override
  public String toString() {
    return text();
  }

  /** Counts losses, in bounded memory. */
  static final class Collector {
    private static final int EXAMPLES = 3;

    /** A foreign document can invent names of attributes; beyond these they share one line. */
    private static final int MOST_LINES = 1000;

    private final Map<Key, Count> counts = new LinkedHashMap<>();

    private record Key(Loss.Kind kind, String type, String attribute) {}

    private static final class Count {
      long number;
      final List<Loss> examples = new ArrayList<>(EXAMPLES);
    }

    void add(String type, String attribute, Loss loss) {
      Key key = new Key(loss.kind(), type, attribute);
      if (counts.size() >= MOST_LINES && !counts.containsKey(key)) {
        key = new Key(loss.kind(), type, "(others)");
      }
      Count count = counts.computeIfAbsent(key, absent -> new Count());
      count.number++;
      if (count.examples.size() < EXAMPLES) {
        count.examples.add(loss);
      }
    }

    /** Takes what an importer says: paths lose their positions. */
    void add(Loss loss) {
      add("", loss.attribute().replaceAll("\\[[0-9]+\\]", ""), loss);
    }

    LossReport report() {
      List<Line> lines = new ArrayList<>();
      counts.forEach(
          (key, count) ->
              lines.add(new Line(key.kind, key.type, key.attribute, count.number, count.examples)));
      return lines.isEmpty() ? NONE : new LossReport(lines);
    }
  }
}
