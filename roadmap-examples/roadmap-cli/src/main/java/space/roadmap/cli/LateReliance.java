package space.roadmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Evidence;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.Certainty;

/** Answers which missions rely on something certainly or possibly late, from the findings. */
final class LateReliance {
  private static final Set<String> CODES = Set.of("time.capability-late", "time.prerequisite-late");
  private static final String INDENT = "     ";

  private final Roadmap roadmap;
  private final List<Diagnostic> findings;

  LateReliance(Roadmap roadmap, List<Diagnostic> findings) {
    this.roadmap = roadmap;
    this.findings = findings.stream().filter(one -> CODES.contains(one.code().id())).toList();
  }

  /** Returns the answer as lines of text. */
  List<String> lines(int columns) {
    List<String> lines = new ArrayList<>();
    section("Certainly, whatever the dates turn out to be:", Certainty.CERTAIN, columns, lines);
    section("Possibly, depending on them:", Certainty.POSSIBLE, columns, lines);
    if (lines.isEmpty()) {
      lines.add("   None.");
    }
    return lines;
  }

  private void section(String title, Certainty certainty, int columns, List<String> lines) {
    List<Diagnostic> chosen =
        findings.stream()
            .filter(one -> one.certainty() == certainty)
            .filter(one -> one.entity().filter(this::isMission).isPresent())
            .toList();
    if (chosen.isEmpty()) {
      return;
    }
    lines.add("   " + title);
    String before = "";
    for (Diagnostic finding : chosen) {
      String owner = finding.entity().orElseThrow();
      if (!owner.equals(before)) {
        lines.add("   - " + TextLayout.harmless(name(owner)));
        before = owner;
      }
      String text = TextLayout.harmless(finding.message()) + inferred(owner, finding);
      TextLayout.wrap(text, columns - INDENT.length()).forEach(line -> lines.add(INDENT + line));
    }
  }

  private boolean isMission(String id) {
    return roadmap.find(Mission.class, Id.of(id)).isPresent();
  }

  private String name(String id) {
    return roadmap.find(Id.of(id)).map(Entity::name).orElse(id);
  }

  /** Returns a remark where the link is somebody's judgement, which the reader should know. */
  private String inferred(String owner, Diagnostic finding) {
    List<String> targets = finding.related().stream().map(Related::entity).toList();
    List<Need> needs =
        roadmap.find(Mission.class, Id.of(owner)).map(Mission::needs).orElse(List.of());
    boolean judged =
        needs.stream()
            .filter(need -> need.evidence().filter(Evidence.INFERRED::equals).isPresent())
            .anyMatch(need -> need.anyOf().stream().anyMatch(id -> targets.contains(id.text())));
    return judged ? " (that it needs this is inferred: no source says so)" : "";
  }
}
