package space.roadmap.io.findings;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import space.roadmap.core.diagnostic.Diagnostic;

/**
 * How many findings there are: in all, by code, and by the agency that leads what is wrong.
 *
 * <p>The codes, and the agencies, with most errors come first, then those with most warnings, and
 * so on.
 */
public final class FindingsSummary {
  /** What stands for the agency of findings about what no agency leads. */
  public static final String NO_AGENCY = "(no agency)";

  private static final Comparator<Map.Entry<String, Counts>> GRAVEST_FIRST =
      Map.Entry.<String, Counts>comparingByValue(
              Comparator.comparing(Counts::errors)
                  .thenComparing(Counts::warnings)
                  .thenComparing(Counts::infos)
                  .thenComparing(Counts::accepted)
                  .reversed())
          .thenComparing(Map.Entry.comparingByKey());

  /**
   * How many findings there are of some sort.
   *
   * @param errors errors that nobody accepts
   * @param warnings warnings that nobody accepts
   * @param infos others that nobody accepts
   * @param accepted those that somebody accepts, however grave
   */
  public record Counts(int errors, int warnings, int infos, int accepted) {
    private static final Counts NONE = new Counts(0, 0, 0, 0);

    private static Counts of(Diagnostic finding) {
      if (finding.acceptance().isPresent()) {
        return new Counts(0, 0, 0, 1);
      }
      return switch (finding.severity()) {
        case ERROR -> new Counts(1, 0, 0, 0);
        case WARNING -> new Counts(0, 1, 0, 0);
        case INFO -> new Counts(0, 0, 1, 0);
      };
    }

    private Counts plus(Counts other) {
      return new Counts(
          errors + other.errors,
          warnings + other.warnings,
          infos + other.infos,
          accepted + other.accepted);
    }

    /** Returns how many there are that nobody accepts. */
    public int open() {
      return errors + warnings + infos;
    }
  }

  private final Counts all;
  private final ImmutableMap<String, Counts> byCode;
  private final ImmutableMap<String, Counts> byAgency;

  private FindingsSummary(FindingsReport report) {
    List<Diagnostic> findings = report.findings();
    all = findings.stream().map(Counts::of).reduce(Counts.NONE, Counts::plus);
    byCode = counts(findings, finding -> finding.code().id());
    boolean anyAgency = findings.stream().map(report::agency).anyMatch(Optional::isPresent);
    byAgency =
        anyAgency
            ? counts(findings, finding -> report.agency(finding).orElse(NO_AGENCY))
            : ImmutableMap.of();
  }

  /** Returns the summary of a report. */
  public static FindingsSummary of(FindingsReport report) {
    return new FindingsSummary(report);
  }

  /** Returns one that writes the summary as text. */
  public static FindingsWriter writer() {
    return (report, out) -> {
      out.write(of(report).text().getBytes(StandardCharsets.UTF_8));
      out.flush();
    };
  }

  private static ImmutableMap<String, Counts> counts(
      List<Diagnostic> findings, Function<Diagnostic, String> group) {
    Map<String, Counts> counts = new TreeMap<>();
    findings.forEach(one -> counts.merge(group.apply(one), Counts.of(one), Counts::plus));
    return counts.entrySet().stream()
        .sorted(GRAVEST_FIRST)
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Returns how many there are in all. */
  public Counts all() {
    return all;
  }

  /** Returns how many there are by the id of the code. */
  public Map<String, Counts> byCode() {
    return byCode;
  }

  /** Returns how many there are by the name of the agency; empty if no agency is known. */
  public Map<String, Counts> byAgency() {
    return byAgency;
  }

  /** Returns the counts as a table for people; lines end in {@code \n}. */
  public String text() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "errors", "warnings", "info", "accepted"));
    byCode.forEach((code, counts) -> rows.add(row(code, counts)));
    if (!byAgency.isEmpty()) {
      rows.add(List.of());
      byAgency.forEach((agency, counts) -> rows.add(row(Escapes.brief(agency), counts)));
    }
    rows.add(List.of());
    rows.add(row("all", all));
    int name =
        rows.stream()
            .filter(row -> !row.isEmpty())
            .mapToInt(row -> width(row.get(0)))
            .max()
            .orElse(0);
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(line(row, name)).append('\n');
    }
    return text.toString();
  }

  private static List<String> row(String name, Counts counts) {
    return List.of(
        name,
        String.valueOf(counts.errors),
        String.valueOf(counts.warnings),
        String.valueOf(counts.infos),
        String.valueOf(counts.accepted));
  }

  private static String line(List<String> row, int name) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      if (i == 0) {
        line.append(cell).append(" ".repeat(name - width(cell)));
      } else {
        line.append(" ".repeat(10 - Math.min(8, cell.length()))).append(cell);
      }
    }
    return line.toString();
  }

  private static int width(String text) {
    int width = 0;
    int before = 0;
    for (int point : text.codePoints().toArray()) {
      width += DisplayWidth.of(point, before);
      before = point;
    }
    return width;
  }
}
