package space.roadmap.io.findings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.roadmap.core.diagnostic.Acceptance;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Replacement;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.time.Certainty;

/** Findings to write: ordinary ones, hostile ones, and very many. */
public final class TestFindings {
  public static final DiagnosticCode UNKNOWN =
      new DiagnosticCode(
          "reference.unknown",
          Severity.ERROR,
          "A reference names nothing.",
          "there is no '{id}'",
          "Nothing has this id.\n\nCorrect it, or add what it names.");

  public static final DiagnosticCode LATE =
      new DiagnosticCode(
          "time.late", Severity.WARNING, "It comes late.", "{what} comes too late", "It matters.");

  public static final DiagnosticCode ODD =
      new DiagnosticCode("data.odd", Severity.INFO, "It is odd.", "{text}", "Look at it.");

  /** Characters that do something to a terminal, to XML, to Markdown, or to UTF-8. */
  public static final String HOSTILE =
      "\u001B[2J\u0000\u0007\r\n\u0085\u2028]]></failure> & \"q\" 'a' <b>|`*_[x](javascript:y)"
          + "::error::%0A,:\u202E\u2066\u200E\u061C\uD83D \uDE80\uFFFE\uFFFF {0} 🚀";

  private static final Place ORIN = new Place("plan a/mönd.yaml", 2, 28, 2, 32);

  private TestFindings() {}

  /** Returns one finding of each sort. */
  public static List<Diagnostic> sample() {
    Diagnostic unresolved =
        UNKNOWN
            .report()
            .with("id", "orin")
            .entity("artemis-4")
            .attribute("needs[0]")
            .place(ORIN)
            .hint("did you mean 'orion'?")
            .fix(
                new Fix(
                    "write 'orion'",
                    List.of(
                        Edit.set("artemis-4", "needs[0]", "orion")
                            .by(new Replacement(ORIN, "orion")))))
            .fingerprint("00112233445566778899aabbccddeeff")
            .build();
    Diagnostic late =
        LATE.report()
            .with("what", "gateway")
            .certainty(Certainty.POSSIBLE)
            .entity("artemis-4")
            .place(new Place("plan a/mönd.yaml", 2, 34, 2, 41))
            .related(
                Related.to("gateway", "", "it is available here")
                    .at(new Place("plan a/mönd.yaml", 300, 10, 300, 17)))
            .related(Related.to("sls", "needs[1]", ""))
            .fix(new Fix("drop the need", List.of(Edit.remove("artemis-4", "needs[1]"))))
            .reporter("portfolio")
            .build();
    Diagnostic odd =
        ODD.report().with("text", "nothing has a date").entity("luna").attribute("dates").build();
    Diagnostic general = ODD.report().with("text", "the roadmap is empty").build();
    Diagnostic suppressed =
        LATE.report()
            .with("what", "lander")
            .entity("luna")
            .place(new Place("other.json", 1, 2, 3, 4))
            .acceptance(new Acceptance(Acceptance.By.SUPPRESSION, "we know"))
            .build();
    Diagnostic known =
        UNKNOWN
            .report()
            .with("id", "sl")
            .place(new Place("-", 1, 1, 1, 1))
            .acceptance(new Acceptance(Acceptance.By.BASELINE, "known before"))
            .build();
    return List.of(unresolved, late, odd, general, suppressed, known);
  }

  /** Returns findings in cells of workbooks. */
  public static List<Diagnostic> inCells() {
    Place cell = Place.cell("plan a.xlsx", "Missions", 7, 3);
    Diagnostic unknown =
        UNKNOWN
            .report()
            .with("id", "orin")
            .entity("artemis-4")
            .attribute("needs[0]")
            .place(cell)
            .related(
                Related.to("gateway", "", "it is here")
                    .at(Place.cell("plan a.xlsx", "Jane's list", 300, 28)))
            .fix(new Fix("write 'orion'", List.of(Edit.set("artemis-4", "needs[0]", "orion"))))
            .build();
    Diagnostic odd =
        ODD.report()
            .with("text", "the cell is empty")
            .certainty(Certainty.POSSIBLE)
            .place(Place.cell("plan a.xlsx", "My sheet", 1, 1))
            .build();
    return List.of(unknown, odd);
  }

  /** Returns a finding in a cell of a sheet with a hostile name. */
  public static Diagnostic inHostileCell() {
    return ODD.report().with("text", "x").place(Place.cell("a", HOSTILE, 1, 1)).build();
  }

  /** Returns findings in which every text is hostile. */
  public static List<Diagnostic> hostile() {
    Place place = new Place("a" + HOSTILE + ".yaml", 1, 1, 1, 2);
    Diagnostic all =
        ODD.report()
            .with("text", HOSTILE)
            .entity(HOSTILE)
            .attribute(HOSTILE)
            .place(place)
            .hint(HOSTILE)
            .related(Related.to(HOSTILE, HOSTILE, HOSTILE).at(place))
            .related(Related.to(HOSTILE, HOSTILE, HOSTILE))
            .fix(
                new Fix(
                    HOSTILE,
                    List.of(
                        Edit.set(HOSTILE, HOSTILE, HOSTILE).by(new Replacement(place, HOSTILE)))))
            .fingerprint("00")
            .reporter(HOSTILE)
            .with(HOSTILE, HOSTILE)
            .build();
    Diagnostic accepted =
        all.toBuilder()
            .acceptance(new Acceptance(Acceptance.By.SUPPRESSION, HOSTILE))
            .severity(Severity.ERROR)
            .build();
    Diagnostic unplaced =
        ODD.report().with("text", HOSTILE).severity(Severity.ERROR).entity(HOSTILE).build();
    return List.of(all, accepted, unplaced, huge());
  }

  /** Returns a finding whose message has a million characters. */
  public static Diagnostic huge() {
    return UNKNOWN.report().with("id", "x".repeat(1_000_000)).entity("a").build();
  }

  /** Returns so many findings, of two codes and in two files. */
  public static List<Diagnostic> many(int count) {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean late = i % 20 != 0;
      String file = i < count / 2 ? "a.yaml" : "b.yaml";
      Place place = new Place(file, i + 1, 1, i + 1, 3);
      many.add(
          (late ? LATE.report().with("what", "m" + i) : UNKNOWN.report().with("id", "m" + i))
              .entity("m" + i)
              .place(place)
              .build());
    }
    return many;
  }

  /** Returns what is written, and checks that it is the same in other locales. */
  public static String written(FindingsWriter writer, FindingsReport report) {
    String expected = once(writer, report);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        if (!once(writer, report).equals(expected)) {
          throw new AssertionError("it is not the same in " + tag);
        }
      }
    } finally {
      Locale.setDefault(before);
    }
    return expected;
  }

  private static String once(FindingsWriter writer, FindingsReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(report, bytes);
      bytes.write('!'); // still open, and everything before is there
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    if (!text.endsWith("!")) {
      throw new AssertionError("not everything is written");
    }
    return text.substring(0, text.length() - 1);
  }
}
