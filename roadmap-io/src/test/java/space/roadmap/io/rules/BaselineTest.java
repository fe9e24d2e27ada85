package space.roadmap.io.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Acceptance;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.Fingerprints;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.json.JsonFormat;
import space.roadmap.io.spi.Source;
import space.roadmap.io.yaml.YamlFormat;

final class BaselineTest {
  private static final RoadmapFiles FILES =
      RoadmapFiles.of(FormatRegistry.of(List.of(new JsonFormat(), new YamlFormat())));

  private static final String BEFORE =
      """
      formatVersion: "1.0"
      roadmap: {id: plan, title: Plan}
      missions:
        - id: a
          name: A
          nmae: misspelt
          needs: [lost, {anyOf: [gone, b]}]
          milestones:
            - {type: launch, date: "2031"}
            - {type: landing, date: "2030"}
        - {id: b, name: B, needs: [lost]}
        - {id: c, name: C, suppress: [{code: structure.*, reason: known}], needs: [lost]}
      """;

  /** The same findings, in another order, at other lines, and with edits elsewhere. */
  private static final String AFTER =
      """
      # edited since
      formatVersion: "1.0"
      roadmap: {id: plan, title: Another title}
      organizations:
        - {id: esa, name: ESA}
      missions:
        - {id: c, name: C, suppress: [{code: structure.*, reason: known}], needs: [lost]}
        - {id: new, name: New, needs: [b]}
        - {id: b, name: B, lead: esa, needs: [c, lost]}
        - id: a
          milestones:
            - {type: selection, date: "2029"}
            - {type: landing, date: "2030-06"}
            - {type: launch, date: "2032"}
          needs: [{anyOf: [b, gone]}, b, lost]
          summary: about a
          nmae: misspelt
          name: Alpha
      """;

  private static List<Diagnostic> findings(String text) {
    try {
      ReadResult result =
          FILES.read(
              Source.of("plan.yaml", text.getBytes(StandardCharsets.UTF_8)),
              ReadRequest.defaults().withFormat("yaml"));
      List<Diagnostic> all = new ArrayList<>(result.diagnostics());
      all.addAll(
          Validator.of(RuleProviders.builtIn().rules())
              .validateAll(result.roadmap().orElseThrow(), LocalDate.of(2026, 6, 1)));
      return Fingerprints.of(all, result.roadmap());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Diagnostic> fresh(Baseline baseline, List<Diagnostic> findings) {
    return baseline.accept(findings).stream()
        .filter(finding -> finding.acceptance().isEmpty())
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  private static String text(Baseline baseline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      baseline.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static BaselineResult read(String text) {
    try {
      return Baseline.read(Source.of("known.json", text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Diagnostic finding(String code, String entity, String print) {
    return new DiagnosticCode(code, Severity.ERROR, "A test.", "it is {so}", "For tests.")
        .report()
        .with("so", entity)
        .entity(entity)
        .fingerprint(print)
        .build();
  }

  @Test
  void knowsFindingsOfReorderedAndEditedDocuments() {
    Baseline baseline = Baseline.of(findings(BEFORE));

    assertThat(baseline.entries())
        .extracting(entry -> entry.code() + " " + entry.entity().orElse(""))
        .contains(
            "document.unknown-attribute a",
            "structure.unresolved-reference a",
            "structure.unresolved-reference b",
            "time.milestone-order a")
        .doesNotContain("structure.unresolved-reference c");
    assertThat(fresh(baseline, findings(BEFORE))).isEmpty();
    assertThat(fresh(baseline, findings(AFTER))).isEmpty();
    assertThat(baseline.gone(findings(AFTER))).isEmpty();
    assertThat(fresh(Baseline.of(findings(AFTER)), findings(BEFORE))).isEmpty();
  }

  @Test
  void tellsWhatIsNewAndWhatIsGone() {
    Baseline baseline = Baseline.of(findings(BEFORE));
    List<Diagnostic> changed =
        findings(AFTER.replace("nmae: misspelt", "x-nmae: mine").replace("[c, lost]", "[c, loss]"));

    assertThat(fresh(baseline, changed))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("'loss'"));
    assertThat(baseline.gone(changed))
        .extracting(Baseline.Entry::code)
        .containsExactly("document.unknown-attribute", "structure.unresolved-reference");
  }

  @Test
  void marksWhatItKnowsAndKeepsTheRestAndTheOrder() {
    List<Diagnostic> findings = findings(BEFORE);
    List<Diagnostic> marked = Baseline.of(findings).accept(findings);

    assertThat(marked).hasSameSizeAs(findings);
    for (int i = 0; i < findings.size(); i++) {
      assertThat(marked.get(i).message()).isEqualTo(findings.get(i).message());
    }
    assertThat(marked)
        .filteredOn(finding -> finding.code().id().equals("time.milestone-order"))
        .allSatisfy(
            finding ->
                assertThat(finding.acceptance())
                    .contains(new Acceptance(Acceptance.By.BASELINE, "known since the baseline")));
    assertThat(marked)
        .filteredOn(finding -> finding.entity().equals(Optional.of("c")))
        .allSatisfy(
            finding ->
                assertThat(finding.acceptance().orElseThrow().by())
                    .isEqualTo(Acceptance.By.SUPPRESSION));
    assertThat(Baseline.of(marked)).isEqualTo(Baseline.of(findings));
  }

  @Test
  void countsFindingsThatShareAFingerprint() {
    Diagnostic one = finding("a.b", "x", "f1");
    Baseline two = Baseline.of(List.of(one, one));

    assertThat(two.entries()).singleElement().extracting(Baseline.Entry::count).isEqualTo(2);
    assertThat(fresh(two, List.of(one, one))).isEmpty();
    assertThat(fresh(two, List.of(one, one, one))).hasSize(1);
    assertThat(two.gone(List.of(one)))
        .singleElement()
        .extracting(Baseline.Entry::count)
        .isEqualTo(1);
    assertThat(read(text(two)).baseline()).contains(two);
  }

  @Test
  void leavesOutWhatFailsNowhereAndWhatHidesOthers() {
    List<Diagnostic> findings =
        List.of(
            finding("a.b", "x", "f1").toBuilder().severity(Severity.INFO).build(),
            finding("a.b", "x", "f2").toBuilder()
                .acceptance(new Acceptance(Acceptance.By.SUPPRESSION, "x"))
                .build(),
            finding("plugin.failed", "x", "f3"),
            finding("internal.rule-failed", "x", "f4"),
            finding("io.changed", "x", "f5"));

    assertThat(Baseline.of(findings).entries()).isEmpty();
    assertThat(read(text(Baseline.of(findings))).baseline()).contains(Baseline.of(List.of()));
    String broken = BEFORE.replace("name: B", "name: [B");
    ReadResult unread;
    try {
      unread =
          FILES.read(
              Source.of("plan.yaml", broken.getBytes(StandardCharsets.UTF_8)),
              ReadRequest.defaults());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Diagnostic> why = Fingerprints.of(unread.diagnostics(), unread.roadmap());
    assertThat(why).extracting(one -> one.code().id()).contains("document.syntax");
    assertThat(Baseline.of(why).entries())
        .extracting(Baseline.Entry::code)
        .doesNotContain("document.syntax");
  }

  @Test
  void needsFingerprints() {
    Diagnostic bare = RuleSetCodes.SYNTAX.report().with("problem", "x").build();
    assertThat(Baseline.of(List.of(bare)).entries()).isEmpty();
    Diagnostic own =
        new DiagnosticCode("a.b", Severity.ERROR, "A test.", "it", "For tests.").report().build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Baseline.of(List.of(own)))
        .withMessage("a finding of a.b has no fingerprint; give it one by Fingerprints.of");
    assertThat(fresh(Baseline.of(List.of()), List.of(own))).containsExactly(own);
  }

  @Test
  void isWrittenOneFindingALineInOneOrder() {
    List<Diagnostic> findings = new ArrayList<>();
    findings.add(finding("b.c", "x", "f5"));
    findings.add(finding("a.b", "y", "f4"));
    findings.add(finding("a.b", "x", "f3"));
    findings.add(finding("a.b", "x", "f2"));
    findings.add(finding("a.b", "x", "f2").toBuilder().attribute("needs[1]").build());
    findings.add(finding("a.b", "\"é\ud800🚀\n", "f1"));
    String expected =
        """
        {"version": 1, "findings": [
        {"code":"a.b","entity":"\\"é?🚀\\n","message":"it is \\"é?🚀\\n","fingerprint":"f1"},
        {"code":"a.b","entity":"x","message":"it is x","fingerprint":"f2","count":2},
        {"code":"a.b","entity":"x","message":"it is x","fingerprint":"f3"},
        {"code":"a.b","entity":"y","message":"it is y","fingerprint":"f4"},
        {"code":"b.c","entity":"x","message":"it is x","fingerprint":"f5"}
        ]}
        """;

    assertThat(text(Baseline.of(findings))).isEqualTo(expected);
    assertThat(read(expected).baseline()).contains(Baseline.of(findings));
    for (long seed = 0; seed < 20; seed++) {
      Collections.shuffle(findings, new Random(seed));
      assertThat(text(Baseline.of(findings))).as("seed %s", seed).isEqualTo(expected);
    }
  }

  @Test
  void addsUpEntriesThatStandTwice() {
    Baseline baseline =
        read("""
        {"version": 1, "findings": [
        {"code":"a.b","fingerprint":"f1"},
        {"code":"a.b","fingerprint":"f1","count":2}]}
        """)
            .baseline()
            .orElseThrow();
    assertThat(baseline.entries()).singleElement().extracting(Baseline.Entry::count).isEqualTo(3);
  }
}
