package space.roadmap.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.Options;
import space.roadmap.testkit.RandomRoadmaps;

/** Reads reports with a CommonMark parser that someone else wrote. */
class MarkdownParsesTest {
  private static final List<String> HOSTILE =
      List.of(
          "a | b || c",
          "ends in backslash \\",
          "\\| already escaped",
          "<script>alert(1)</script>",
          "<!-- comment",
          "&amp; &lt; &#58;",
          "**bold** _it_ ~~gone~~ `code` ``",
          "```",
          "# heading #",
          "- item",
          "+ item",
          "1. item",
          "1) item",
          "> quote",
          "===",
          "---",
          "    indented",
          "\ttab",
          "two\nlines\n\nand more",
          "[link](javascript:alert(1)) ![x](y)",
          "[ref]: https://example.org",
          "[^1]",
          "$x^2$ $$y$$",
          "https://example.org/_a_",
          "嫦娥七号 🚀 שלום",
          ":--",
          "| --- |");

  @Test
  void everyHostileNameComesBackFromEveryPlaceItIsWrittenTo() {
    Roadmap roadmap = Reports.empty("# " + HOSTILE.get(0));
    int number = 0;
    for (String name : HOSTILE) {
      roadmap =
          roadmap
              .with(Reports.destination("d" + number, name))
              .with(Reports.source("s" + number, name, "https://example.org/" + number))
              .with(Reports.source("t" + number, name, name))
              .with(
                  Reports.mission("m" + number, name, "2030")
                      .withDestinations(List.of(Reports.destination("d" + number, name).id())));
      number++;
    }
    DiagnosticCode code =
        new DiagnosticCode("data.odd", Severity.INFO, "It is odd.", "{what}", "It matters.");
    List<Diagnostic> findings =
        HOSTILE.stream().map(name -> code.report().with("what", name).build()).toList();
    Parsed report = Parsed.of(MarkdownReport.of(roadmap, Options.none(), findings));
    List<String> shown = HOSTILE.stream().map(MarkdownText::oneLine).toList();

    assertThat(report.column("Mission", 0)).containsExactlyElementsOf(shown);
    assertThat(report.column("Mission", 4)).containsExactlyElementsOf(shown);
    assertThat(report.headings.get(0)).isEqualTo("# " + HOSTILE.get(0));
    assertThat(report.headings).containsAll(shown);
    assertThat(report.items).containsAll(shown);
    assertThat(report.links).hasSize(HOSTILE.size() + 1).allMatch(to -> to.startsWith("https:"));
  }

  static Stream<RandomRoadmaps> generators() {
    return LongStream.range(0, 25).mapToObj(seed -> RandomRoadmaps.of(seed).withSize(12));
  }

  @ParameterizedTest
  @MethodSource("generators")
  void tablesHaveOneRowForEachMissionAndCapability(RandomRoadmaps generator) {
    Roadmap roadmap = generator.roadmap();

    Parsed report = Parsed.of(MarkdownReport.of(roadmap, Options.none(), List.of()));

    assertThat(report.column("Mission", 0))
        .containsExactlyInAnyOrderElementsOf(
            roadmap.missions().stream().map(Names::of).map(MarkdownText::oneLine).toList());
    assertThat(report.column("Capability", 0))
        .containsExactlyElementsOf(
            roadmap.capabilities().stream().map(Names::of).map(MarkdownText::oneLine).toList());
    assertThat(report.links).allMatch(to -> to.matches("https?://.*"));
  }

  /** What a report consists of; HTML, images and nested quotations are none of it. */
  private static final class Parsed extends AbstractVisitor {
    private final List<String> headings = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<List<List<String>>> tables = new ArrayList<>();
    private final List<String> diagrams = new ArrayList<>();

    static Parsed of(String report) {
      Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
      Parsed parsed = new Parsed();
      parser.parse(report).accept(parsed);
      assertThat(parsed.diagrams).hasSize(1);
      return parsed;
    }

    List<String> column(String title, int column) {
      return tables.stream()
          .filter(table -> table.get(0).get(0).equals(title))
          .flatMap(table -> table.stream().skip(1))
          .map(row -> row.get(column))
          .toList();
    }

    @Override
    public void visit(Heading heading) {
      headings.add(text(heading));
      visitChildren(heading);
    }

    @Override
    public void visit(ListItem item) {
      assertThat(item.getFirstChild().getNext()).as("one paragraph an item").isNull();
      items.add(text(item).replaceAll(", paper, March 2025.*", ""));
      visitChildren(item);
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      assertThat(code.getInfo()).isEqualTo("mermaid");
      diagrams.add(code.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
      assertThat(block).isInstanceOf(TableBlock.class);
      List<List<String>> rows = new ArrayList<>();
      for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          rows.add(cells((TableRow) row));
        }
        assertThat(part)
            .as("head or body")
            .isInstanceOfAny(TableBody.class, org.commonmark.ext.gfm.tables.TableHead.class);
      }
      int width = rows.get(0).size();
      assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(width));
      tables.add(rows);
      visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
      visitChildren(node);
    }

    private static List<String> cells(TableRow row) {
      List<String> cells = new ArrayList<>();
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cells.add(text((TableCell) cell));
      }
      return cells;
    }

    private static String text(Node node) {
      StringBuilder text = new StringBuilder();
      node.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text part) {
              text.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
              text.append("(line break)");
            }
          });
      return text.toString();
    }

    @Override
    public void visit(HtmlBlock html) {
      throw new AssertionError("HTML: " + html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      throw new AssertionError("HTML: " + html.getLiteral());
    }

    @Override
    public void visit(Image image) {
      throw new AssertionError("image: " + image.getDestination());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      throw new AssertionError("code: " + code.getLiteral());
    }

    @Override
    public void visit(BlockQuote quote) {
      assertThat(quote.getFirstChild().getNext()).as("one paragraph a notice").isNull();
      visitChildren(quote);
    }
  }
}
