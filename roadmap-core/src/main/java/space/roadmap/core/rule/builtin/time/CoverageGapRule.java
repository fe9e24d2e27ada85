package space.roadmap.core.rule.builtin.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Strength;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Gravity;
import space.roadmap.core.rule.facts.NeedDays;
import space.roadmap.core.rule.facts.NeedSemantics;
import space.roadmap.core.rule.facts.SpecialNeeds;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Certainty;

/** Enough of what is needed continuously is there all the time. */
final class CoverageGapRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "time.coverage-gap",
          Severity.WARNING,
          "For a time nothing is there of what is needed continuously.",
          "{owner} needs {need} throughout {period}: {gap}; {reasons}",
          """
          A need of the kind continuous asks that at any time of its period at least one of its \
          targets, or as many as 'atLeast' says, are available. The period is 'during', or else \
          that of the owner: from the last day on which it may start to the first on which it may \
          end. A capability is there from the day on which it becomes available to that of its \
          'availableUntil'. One that is paused, grounded, cancelled, retired or superseded is not \
          there from the day of that status on, or from today on if its 'statusHistory' does not \
          tell; whether it will go on nobody can say.

          A gap is certain where too few can be there even if all come as early and go as late as \
          they may. It is possible where they can be there and need not: some come later, or go \
          earlier, as far as their dates allow. A bound that is missing makes no gap: what has no \
          end may stay. Where one may go on the day on which another comes at the latest, the two \
          are taken to meet. Days of a gap that are only possible are told with those that are \
          certain.

          Keep something for longer, bring another earlier, add an alternative, or state the \
          period for which the need really holds.\
          """);

  private static final int MOST_SPANS = 3;

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    SpecialNeeds.show(view, (owner, need, index) -> check(view, owner, need, index, reporter));
  }

  private static void check(
      RoadmapView view, Entity owner, Need need, int index, Reporter reporter) {
    if (need.kind().filter(kind -> kind == NeedKind.CONTINUOUS).isEmpty()) {
      return;
    }
    long first = NeedDays.latest(owner, need.withBy(Optional.empty()), view.roadmap().dates());
    long last = NeedDays.until(owner, need, view.roadmap().dates());
    List<Cover> covers = covers(view, need);
    if (first != Bounds.OPEN_END && first <= last && !covers.isEmpty()) {
      int atLeast = Math.max(1, need.atLeast().orElse(1));
      for (Gap gap : Gap.of(covers, atLeast, first, last)) {
        reporter.report(finding(owner, need, index, covers, gap));
      }
    }
  }

  private static List<Cover> covers(RoadmapView view, Need need) {
    List<Cover> covers = new ArrayList<>();
    for (Id<Entity> id : need.anyOf()) {
      Entity target = NeedSemantics.target(view.roadmap(), id);
      if (target instanceof Capability capability) {
        long today = view.today().toEpochDay();
        covers.add(Cover.of(id, capability, view.roadmap().dates(), today));
      } else if (target != null || NeedSemantics.isWithheld(view.roadmap(), id)) {
        covers.add(Cover.unknown(id));
      }
    }
    return covers;
  }

  private static Diagnostic finding(
      Entity owner, Need need, int index, List<Cover> covers, Gap gap) {
    Certainty certainty = gap.isCertain() ? Certainty.CERTAIN : Certainty.POSSIBLE;
    boolean hard = Needs.strength(need, NeedKind.CONTINUOUS) == Strength.HARD;
    Diagnostic.Builder finding =
        CODE.report()
            .severity(Gravity.of(CODE, certainty, hard))
            .certainty(certainty)
            .entity(owner.id().text())
            .attribute("needs[" + index + "]")
            .with("owner", owner.id())
            .with("need", words(need))
            .with("period", need.during().map(Object::toString).orElse("its period"))
            .with("gap", words(need, gap))
            .with("reasons", reasons(covers, gap))
            .with("from", Wording.day(gap.from()));
    if (gap.to() != Bounds.OPEN_END) {
      finding.with("to", Wording.day(gap.to()));
    }
    neighbours(covers, gap).forEach(finding::related);
    return finding.build();
  }

  private static String words(Need need) {
    int atLeast = need.atLeast().orElse(1);
    String names = Wording.names(need.anyOf(), ", ");
    if (atLeast > 1) {
      return "at least " + atLeast + " of " + names;
    }
    return need.anyOf().size() == 1 ? names : "one of " + names;
  }

  private static String words(Need need, Gap gap) {
    int atLeast = need.atLeast().orElse(1);
    String missing = atLeast > 1 ? "fewer than " + atLeast + " are there" : "none is there";
    Gap.Days whole = new Gap.Days(gap.from(), gap.to());
    if (!gap.isCertain()) {
      return whole.words(false) + " possibly " + missing;
    }
    List<String> spans = new ArrayList<>();
    for (Gap.Days days : gap.certain().subList(0, Math.min(MOST_SPANS, gap.certain().size()))) {
      spans.add(days.words(true));
    }
    int left = gap.certain().size() - spans.size();
    return String.join(", ", spans)
        + (left > 0 ? " and " + left + " times more" : "")
        + " certainly "
        + missing
        + (gap.certain().get(0).equals(whole) ? "" : ", possibly " + whole.words(false));
  }

  private static String reasons(List<Cover> covers, Gap gap) {
    List<Gap.Days> certain = gap.certain();
    long first = gap.isCertain() ? certain.get(0).from() : gap.from();
    long last = gap.isCertain() ? certain.get(certain.size() - 1).to() : gap.to();
    List<String> reasons = new ArrayList<>();
    for (Cover cover : covers) {
      reasons.add(cover.words(first, last, gap.isCertain()));
    }
    return Wording.names(reasons, ", ");
  }

  /** Returns what is there last before a gap, and first after it. */
  private static List<Related> neighbours(List<Cover> covers, Gap gap) {
    Cover before = null;
    Cover after = null;
    for (Cover cover : covers) {
      if (cover.surelyTo() < gap.to() && (before == null || cover.to() > before.to())) {
        before = cover;
      }
      if (cover.surelyFrom() > gap.from() && (after == null || cover.from() < after.from())) {
        after = cover;
      }
    }
    List<Related> related = new ArrayList<>();
    if (before != null) {
      String path = before.stopped().isPresent() ? "status" : "availableUntil";
      related.add(Related.to(before.id().owner().text(), path, "is there before"));
    }
    if (after != null) {
      related.add(Related.to(after.id().owner().text(), "", "is there after"));
    }
    return related;
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    objectives:
      - id: presence
        name: A station at any time
        needs: [{anyOf: [old-station, new-station], kind: continuous, during: 2026/2040}]
    capabilities:
      - {id: old-station, name: Old station, availableFrom: "2000", availableUntil: 2031-01}
      - {id: new-station, name: New station, availableFrom: 2032-07}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    objectives:
      - id: presence
        name: A station at any time
        needs: [{anyOf: [old-station, new-station], kind: continuous, during: 2026/2040}]
    capabilities:
      - {id: old-station, name: Old station, availableFrom: "2000", availableUntil: 2031-01}
      - {id: new-station, name: New station, availableFrom: 2030-07}
    """;
  }
}
