package com.example.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.testkit.RandomRoadmaps;

/**
 * Reads briefings with Asciidoctor and looks for every name in what it shows.
 *
 * <p>It needs Node and {@code npm ci} in {@code src/test/node}. Without these it is skipped, or
 * fails if {@code ROADMAP_REQUIRE_TOOLS} is 1.
 */
class BriefingRendersTest {
  private static final Path NODE = Path.of("src", "test", "node");

  private static final List<String> HOSTILE =
      List.of(
          "*bold* _it_ `code` #mark# ^up^ ~down~",
          "**b**c __i__ ``m`` \"`curly`\" '`one`'",
          "= title",
          "* item",
          ". item",
          "1. item",
          "- item",
          "term:: text",
          "<script>alert(1)</script> &amp; &#65; &lt;",
          "image::x.png[] include::/etc/passwd[] ifdef::a[]",
          "image:x.png[y] link:x[y] xref:x[y] kbd:[a] footnote:[b] pass:[<b>] stem:[x]",
          "https://example.org/_a_ mailto:a@example.org a@example.org",
          "<<reference>> [[anchor]] (((index))) ((term)) [#id.role]#x#",
          "{asciidoctor-version} {counter:x} {set:a:b} {empty}",
          "a | b || c |===",
          "2+^.>s|cell",
          "text ends in a |",
          "line +",
          "backslash \\ \\*a* \\",
          "a -- b --- c... (C) (R) (TM) -> => <- <=",
          "it's o'clock, 'quoted', \"double\"",
          "+plus+ ++x++ +++<u>y</u>+++ $$z$$",
          "// comment",
          "----",
          "[source]",
          "two\nlines\n\nand more",
          "a;b; c; <!-- --> %s ! !!! ???",
          "嫦娥七号 🚀 שלום été");

  private static final DiagnosticCode ODD =
      new DiagnosticCode("test.odd", Severity.INFO, "It is odd.", "{what}", "It matters.");

  @TempDir private Path folder;

  @BeforeAll
  static void findTools() {
    List<String> missing = new ArrayList<>();
    if (!Files.isRegularFile(NODE.resolve("node_modules/@asciidoctor/core/package.json"))) {
      missing.add("asciidoctor (run 'npm ci' in " + NODE.toAbsolutePath() + ")");
    }
    Stream<String> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    if (path.noneMatch(bin -> Files.isExecutable(Path.of(bin, "node")))) {
      missing.add("node");
    }
    if (!missing.isEmpty()) {
      String reason =
          "briefings are not read by Asciidoctor: missing " + String.join(", ", missing);
      if ("1".equals(System.getenv("ROADMAP_REQUIRE_TOOLS"))) {
        fail(reason);
      }
      System.err.println(reason);
      abort(reason);
    }
  }

  @Test
  void everyHostileTextIsShownAsItIs() throws Exception {
    Roadmap roadmap = Boards.empty(HOSTILE.get(0));
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < HOSTILE.size(); i++) {
      String text = HOSTILE.get(i);
      roadmap =
          roadmap
              .with(Boards.destination("d" + i, text))
              .with(Boards.mission("m" + i, text, "2030", text, "d" + i));
      findings.add(ODD.report().with("what", text).build());
    }

    List<String> shown = read(roadmap, findings);

    assertThat(shown).contains("h1 " + HOSTILE.get(0));
    for (String text : HOSTILE) {
      String line = AsciiDocText.oneLine(text);
      assertThat(shown)
          .contains("h3 " + line, "td " + line, "td " + line + " (2030)", "li info: " + line);
    }
    assertThat(shown).filteredOn(line -> line.startsWith("td ")).hasSize(6 * HOSTILE.size());
  }

  @Test
  void everyMissionOfARandomRoadmapIsNamed() throws Exception {
    Roadmap roadmap = RandomRoadmaps.of(11).withSize(40).roadmap();

    String shown = String.join("\n", read(roadmap, List.of()));

    assertThat(shown)
        .contains(
            roadmap.missions().stream()
                .map(Mission::name)
                .map(AsciiDocText::oneLine)
                .filter(name -> !name.isEmpty())
                .toList());
  }

  @Test
  void aBriefingOfNothingIsRead() throws Exception {
    assertThat(read(Boards.empty("Nothing"), List.of()))
        .containsExactly("h1 Nothing", "h2 What comes next");
  }

  private List<String> read(Roadmap roadmap, List<Diagnostic> findings)
      throws IOException, InterruptedException {
    Path document = folder.resolve("briefing.adoc");
    Path texts = folder.resolve("texts.txt");
    Path log = folder.resolve("log.txt");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteRequest request = WriteRequest.defaults().withFormat("briefing").withFindings(findings);
    RoadmapFiles.standard().write(roadmap, out, request).orThrow();
    Files.write(document, out.toByteArray());
    Process node =
        new ProcessBuilder("node", "render.mjs", document.toString(), texts.toString())
            .directory(NODE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!node.waitFor(120, TimeUnit.SECONDS)) {
      node.destroyForcibly();
      fail("Asciidoctor did not end within two minutes");
    }
    assertThat(node.exitValue())
        .as(() -> read(log) + "\n" + out.toString(StandardCharsets.UTF_8))
        .isZero();
    return Files.readAllLines(texts, StandardCharsets.UTF_8);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
