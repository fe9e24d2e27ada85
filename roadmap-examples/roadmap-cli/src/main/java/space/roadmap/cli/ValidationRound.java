package space.roadmap.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.Fingerprints;
import space.roadmap.io.Codes;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.RuleRegistry;
import space.roadmap.io.findings.FindingsReport;
import space.roadmap.io.findings.SourceLines;
import space.roadmap.io.rules.Baseline;
import space.roadmap.io.rules.BaselineResult;

/** Checks all documents that were named once, from reading to showing what was found. */
final class ValidationRound {
  private final Surroundings surroundings;
  private final Documents documents;
  private final RuleRegistry registry;
  private final RoadmapFiles files;
  private final ReadRequest request;
  private final LocalDate day;
  private final BaselineOptions known;
  private final Judges judges;
  private final List<Checked> checked = new ArrayList<>();
  private boolean trouble;

  ValidationRound(
      Surroundings surroundings,
      RoadmapFiles files,
      ReadRequest request,
      RuleOptions rules,
      BaselineOptions known,
      Optional<Roadmap> previous) {
    this.surroundings = surroundings;
    this.files = files;
    this.request = request;
    this.known = known;
    registry = surroundings.extensions().plugins().rules();
    documents = new Documents(surroundings.terminal(), files);
    day = rules.today(surroundings);
    judges = new Judges(rules, Codes.all(registry.rules(), files.registry()), registry, previous);
  }

  /** Checks these documents and returns what was found, which may be accepted. */
  FindingsReport check(List<String> names) {
    DocumentCheck check =
        new DocumentCheck(surroundings.terminal(), documents, judges, request, day);
    List<Diagnostic> ofPlugins = new ArrayList<>(registry.diagnostics());
    ofPlugins.addAll(files.registry().diagnostics());
    add("", judges.general().configured(ofPlugins), SourceLines.none());
    for (String name : names) {
      try {
        Checked one = check.check(name);
        checked.add(one);
        trouble |= one.misuse();
      } catch (CommandException e) {
        surroundings.terminal().tell("roadmap: " + e.getMessage());
        e.hint().ifPresent(hint -> surroundings.terminal().tell("  hint: " + hint));
        trouble = true;
      }
    }
    judges.used().forEach(judge -> add("", judge.problems(), judge.lines()));
    Optional<BaselineResult> baseline = known.read();
    baseline.ifPresent(read -> add("", read.diagnostics(), read.lines()));
    List<Diagnostic> findings = new ArrayList<>();
    checked.forEach(one -> findings.addAll(one.findings()));
    return FindingsReport.of(accepted(findings, baseline.flatMap(BaselineResult::baseline)))
        .withCodes(Codes.all(registry.rules(), files.registry()));
  }

  private void add(String name, List<Diagnostic> findings, SourceLines lines) {
    if (!findings.isEmpty()) {
      List<Diagnostic> marked = Fingerprints.of(findings, Optional.empty());
      checked.add(new Checked(name, marked, lines, Optional.empty(), false));
    }
  }

  private List<Diagnostic> accepted(List<Diagnostic> findings, Optional<Baseline> baseline) {
    List<Diagnostic> accepted = findings;
    if (baseline.isPresent()) {
      accepted = baseline.get().accept(findings);
      BaselineOptions.tellGone(baseline.get(), findings, surroundings.terminal());
    }
    return known.write(accepted, surroundings.terminal());
  }

  /** Returns what was found document by document. */
  List<Checked> checked() {
    return checked;
  }

  /** Returns whether something could not be looked at. */
  boolean isTrouble() {
    return trouble;
  }
}
