package space.roadmap.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads thousands of dates with edtf.js as well, and explains each difference.
 *
 * <p>It needs Node and {@code npm ci} in {@code src/test/node}. Without these it is skipped, or
 * fails if {@code ROADMAP_REQUIRE_TOOLS} is 1.
 */
class EdtfOracleTest {
  private static final Path NODE =
      Path.of(System.getProperty("basedir", "."), "src", "test", "node");
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "edtf.md");

  @TempDir private Path folder;

  @BeforeAll
  static void findTools() {
    List<String> missing = new ArrayList<>();
    if (!Files.isRegularFile(NODE.resolve("node_modules/edtf/package.json"))) {
      missing.add("edtf (run 'npm ci' in " + NODE.toAbsolutePath() + ")");
    }
    Stream<String> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    if (path.noneMatch(bin -> Files.isExecutable(Path.of(bin, "node")))) {
      missing.add("node");
    }
    if (!missing.isEmpty()) {
      String reason = "dates are not compared with edtf.js: missing " + String.join(", ", missing);
      if ("1".equals(System.getenv("ROADMAP_REQUIRE_TOOLS"))) {
        fail(reason);
      }
      System.err.println(reason);
      abort(reason);
    }
  }

  @Test
  void everyDifferenceIsExplained() throws Exception {
    List<String> texts = List.copyOf(texts());
    List<String> theirs = readByOther(texts);
    assertThat(theirs).hasSameSizeAs(texts);

    List<String> unexplained = new ArrayList<>();
    Map<EdtfDifference, Integer> explained = new EnumMap<>(EdtfDifference.class);
    int agreed = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      String ours = days(text);
      if (ours.equals(theirs.get(i))) {
        agreed++;
        continue;
      }
      EdtfDifference reason = EdtfDifference.of(text, ours, theirs.get(i));
      if (reason == null) {
        unexplained.add(text + "  ours: " + ours + "  theirs: " + theirs.get(i));
      } else {
        explained.merge(reason, 1, Integer::sum);
      }
    }
    assertThat(unexplained).as(unexplained.size() + " differences").isEmpty();
    assertThat(agreed).isGreaterThan(texts.size() / 3);
    assertThat(explained)
        .as("each explanation is needed")
        .containsOnlyKeys(EdtfDifference.values());
  }

  @Test
  void thePageExplainsEveryDifference() throws Exception {
    String page = Files.readString(PAGE);
    for (EdtfDifference difference : EdtfDifference.values()) {
      assertThat(page).contains("| " + difference.words() + " |");
    }
  }

  /** The tables of the other tests, random dates of any form, and their mutations. */
  private static Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    for (String table :
        List.of(
            "standard-examples.tsv",
            "valid-dates.tsv",
            "invalid-dates.tsv",
            "disputed-dates.tsv")) {
      Tables.rows(table).forEach(row -> texts.add(row[0]));
    }
    Random random = new Random(61);
    RandomDates dates = new RandomDates(61);
    String alphabet = "0123456789-/.?~%XYTZES:[]{},";
    while (texts.size() < 30_000) {
      StringBuilder text = new StringBuilder(dates.text());
      for (int edits = random.nextInt(3); edits > 0; edits--) {
        int at = random.nextInt(text.length());
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.setCharAt(at, c);
          case 1 -> text.insert(at, c);
          default -> text.deleteCharAt(at);
        }
        if (text.isEmpty()) {
          text.append('1');
        }
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static String days(String text) {
    try {
      UncertainDate date = UncertainDate.parse(text);
      return day(date.earliestDay(), Long.MIN_VALUE) + "\t" + day(date.latestDay(), Long.MAX_VALUE);
    } catch (EdtfException e) {
      return "invalid";
    }
  }

  private static String day(long day, long missing) {
    return day == missing ? "open" : Long.toString(day);
  }

  private List<String> readByOther(List<String> texts) throws IOException, InterruptedException {
    Path input = Files.write(folder.resolve("texts.txt"), texts);
    Path output = folder.resolve("days.tsv");
    Path log = folder.resolve("log.txt");
    Process node =
        new ProcessBuilder("node", "edtf.mjs", input.toString(), output.toString())
            .directory(NODE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!node.waitFor(300, TimeUnit.SECONDS)) {
      node.destroyForcibly();
      fail("Node did not read the dates within five minutes");
    }
    assertThat(node.exitValue()).as(Files.readString(log, StandardCharsets.UTF_8)).isZero();
    return Files.readAllLines(output);
  }
}
