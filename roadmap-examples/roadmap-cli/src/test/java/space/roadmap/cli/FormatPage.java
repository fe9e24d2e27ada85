package space.roadmap.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Layout;
import space.roadmap.io.spi.Options;

/** The page about all formats of the distribution, and about what conversions lose. */
final class FormatPage {
  static final String LOSSLESS = "lossless";

  private static final String HEAD =
      """
      <!-- Made from the formats; do not edit. Accept changes with -Droadmap.accept. -->

      # Formats

      What the distribution reads and writes. `roadmap formats` lists the same, together with what your [plugins](../plugin-guide.md) add; `roadmap formats NAME` has the options of a format.

      """;

  private static final String CONVERSIONS =
      """

      ## Conversions

      [`roadmap convert IN OUT`](../commands.md#roadmap-convert-in-out) turns what a row names into what a column names. *Lossless* means that the roadmap which is read back equals the one that was written, attributes included that the library does not know, and that the loss report is empty. Any other cell says of how many attributes, and of how many kinds, something is left; what that is stands below. Which comments, layout and order of attributes a file had is in no roadmap. Other people's tables are read [by a mapping](../mapping.md), which says what it leaves out.

      """;

  private final FormatRegistry registry;
  private final Predicate<String> hasPage;

  /**
   * Makes a page.
   *
   * @param hasPage tells whether a file is among the pages about formats
   */
  FormatPage(FormatRegistry registry, Predicate<String> hasPage) {
    this.registry = registry;
    this.hasPage = hasPage;
  }

  /** Returns the page in Markdown. */
  String text() {
    StringBuilder page = new StringBuilder(HEAD);
    formats(page);
    page.append(CONVERSIONS);
    matrix(page);
    registry.readable().forEach(id -> section(id, "reading ", reading(id), page));
    registry.writable().forEach(id -> section(id, "", writing(id), page));
    return page.toString();
  }

  private void formats(StringBuilder page) {
    page.append("| Format | What it is | Names end in | Reads | Writes | A roadmap is | More |\n");
    page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (String id : ids()) {
      FormatProvider provider = registry.find(id).orElseThrow();
      Format format = provider.format();
      String ends =
          format.extensions().stream()
              .map(end -> "`." + end + "`")
              .collect(Collectors.joining(", "));
      page.append("| `").append(id).append("` | ").append(format.title());
      page.append(" | ").append(ends);
      page.append(" | ").append(provider.importer().isPresent() ? "yes" : "");
      page.append(" | ").append(provider.exporter().isPresent() ? "yes" : "");
      page.append(" | ")
          .append(provider.layout() == Layout.FOLDER ? "a folder or a zip" : "a file");
      page.append(" | ").append(more(id)).append(" |\n");
    }
  }

  private List<String> ids() {
    return Stream.concat(registry.readable().stream(), registry.writable().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private String more(String id) {
    String page = id + ".md";
    if (hasPage.test(page)) {
      return "[" + page + "](" + page + ")";
    }
    return registry.importer(id).isPresent()
        ? "[documents.md](../documents.md)"
        : "[below](#" + id + ")";
  }

  private void matrix(StringBuilder page) {
    page.append("| from | ");
    page.append(registry.writable().stream().map(id -> "to `" + id + "`").collect(joined()));
    page.append(" |\n| --- |").append(" --- |".repeat(registry.writable().size())).append('\n');
    for (String from : registry.readable()) {
      page.append("| `").append(from).append("` | ");
      page.append(registry.writable().stream().map(to -> cell(from, to)).collect(joined()));
      page.append(" |\n");
    }
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" | ");
  }

  private String cell(String from, String to) {
    Coverage reading = reading(from);
    Coverage writing = writing(to);
    if (reading.isEverything() && writing.isEverything()) {
      return LOSSLESS;
    }
    List<Handling> kinds = Handling.of(List.of(reading, writing));
    String anchor = writing.isEverything() ? "reading-" + from : to;
    return "[%s of %s attributes, %s of %s kinds](#%s)"
        .formatted(
            kinds.stream().mapToLong(Handling::kept).sum(),
            kinds.stream().mapToInt(Handling::attributes).sum(),
            kinds.stream().filter(kind -> kind.kept() > 0).count(),
            kinds.size(),
            anchor);
  }

  private void section(String id, String what, Coverage coverage, StringBuilder page) {
    if (coverage.isEverything()) {
      return;
    }
    List<Handling> kinds = Handling.of(List.of(coverage));
    page.append("\n## ").append(what).append(id).append("\n\n");
    page.append("What is approximated is there in other words, such as *by 2028* for `../2028`, ");
    page.append("or on one line where it had several. ");
    page.append("Attributes that the library does not know are ");
    page.append(coverage.keepsExtras() ? "kept.\n\n" : "dropped.\n\n");
    page.append("| Kind | Kept | Approximated | Dropped |\n| --- | --- | --- | --- |\n");
    for (Handling kind : kinds) {
      if (kind.kept() > 0) {
        page.append("| ").append(kind.kind());
        for (Handling.Fate fate : Handling.Fate.values()) {
          page.append(" | ").append(names(kind.paths(fate)));
        }
        page.append(" |\n");
      }
    }
    String gone =
        kinds.stream()
            .filter(kind -> kind.kept() == 0)
            .map(Handling::kind)
            .collect(Collectors.joining(", "));
    if (!gone.isEmpty()) {
      page.append("\nDropped as a whole: ").append(gone).append(".\n");
    }
  }

  private static String names(List<String> paths) {
    return paths.stream().map(path -> "`" + path + "`").collect(Collectors.joining(", "));
  }

  private Coverage reading(String id) {
    return registry.importer(id).orElseThrow().coverage(Options.none());
  }

  private Coverage writing(String id) {
    return registry.exporter(id).orElseThrow().coverage(Options.none());
  }
}
