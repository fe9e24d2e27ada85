package space.roadmap.core.rule.builtin.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.Stated;
import space.roadmap.core.model.Statement;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.ValueTraits;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.Certainty;

/** What others claim has been settled with what is preferred. */
final class ConflictingClaimsRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "evidence.conflicting-claims",
          Severity.INFO,
          "Sources disagree, and nobody has confirmed what is preferred.",
          "{certainty} about {what}: {differences}",
          """
          Claims that compete stand beside what is preferred, so that nobody takes for settled \
          what is not. Whoever answers for the entity should say which holds. Then confirm the \
          entity ('review'), or move a claim that has been given up to 'earlier'.

          Certain are dates that cannot be the same day, choices of a closed vocabulary and \
          references that have nothing in common, and numbers that differ. Possible are dates that \
          may be the same day and are not stated alike, such as by 2045 and by 2050: both may be \
          right, and one says more; and so are lists that have something in common, of which one \
          names more. A place and a place within it agree, and so do dates at different percentiles \
          and texts in other words, as far as a rule can tell.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return ValueTraits.where(
        view,
        ValueTraits.CLAIMED,
        entity -> {
          if (!isConfirmed(entity)) {
            ClaimWalk.of(entity, new Search(entity, view.roadmap(), reporter));
          }
        });
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return ValueTraits.mayHave(type, ValueTraits.CLAIMED, view);
  }

  private static boolean isConfirmed(Entity entity) {
    return entity.review().filter(it -> it.state() == ReviewState.CONFIRMED).isPresent();
  }

  private record Search(Entity entity, Roadmap roadmap, Reporter reporter)
      implements ClaimWalk.Visitor {
    @Override
    public <T> void owner(EntityType<T> type, T owner, String path) {
      Dispute dispute = new Dispute();
      for (Statement<T> claim : claims(owner)) {
        Comparison.Differences differences =
            (at, preferred, claimed, certainty) ->
                dispute.add(
                    at, sourced(preferred, path, claims(owner)), by(claim, claimed), certainty);
        new Comparison(roadmap, differences).compare(type, owner, claim.values());
      }
      if (!dispute.byPath.isEmpty()) {
        reporter.report(finding(dispute, called(owner, path), path, claims(owner)));
      }
    }

    @SuppressWarnings("unchecked") // what is stated of something is of its type
    private static <T> List<Statement<T>> claims(T owner) {
      return ((Stated<T>) owner).claims();
    }

    private String called(Object owner, String path) {
      String what = owner instanceof Milestone milestone ? Milestones.called(milestone) : path;
      return path.isEmpty() ? entity.id().text() : "the " + what + " of " + entity.id();
    }

    /** Names the sources of what is preferred: those that claim something else are none. */
    private <T> String sourced(String value, String path, List<Statement<T>> claims) {
      List<Id<Source>> sources = Citing.sources(entity, path);
      claims.forEach(claim -> claim.source().ifPresent(sources::remove));
      return sources.isEmpty() ? value : value + " (" + Wording.names(sources, ", ") + ")";
    }

    private static String by(Statement<?> claim, String value) {
      List<String> words = new ArrayList<>();
      claim.source().ifPresent(source -> words.add(source.text()));
      claim.asOf().ifPresent(date -> words.add("as of " + date));
      return words.isEmpty() ? value : value + " (" + String.join(", ", words) + ")";
    }

    private <T> Diagnostic finding(
        Dispute dispute, String what, String path, List<Statement<T>> claims) {
      Diagnostic.Builder finding =
          CODE.report()
              .entity(entity.id().text())
              .attribute(path)
              .certainty(dispute.certainty)
              .with(
                  "certainty",
                  dispute.certainty == Certainty.CERTAIN
                      ? "sources disagree"
                      : "sources possibly disagree")
              .with("what", what)
              .with("differences", dispute);
      claims.stream()
          .map(Statement::source)
          .flatMap(Optional::stream)
          .filter(id -> roadmap.find(id).isPresent())
          .distinct()
          .forEach(id -> finding.related(Related.to(id.text(), "", "it claims something else")));
      return finding.build();
    }
  }

  /** What is stated of each attribute that sources disagree about. */
  private static final class Dispute {
    private final Map<String, List<String>> byPath = new LinkedHashMap<>();
    private Certainty certainty = Certainty.IMPOSSIBLE;

    void add(String path, String preferred, String claimed, Certainty sure) {
      Function<String, List<String>> first = unused -> new ArrayList<>(List.of(preferred));
      byPath.computeIfAbsent(path, first).add(claimed);
      certainty = certainty.or(sure);
    }

    @Override
    public String toString() {
      List<String> parts = new ArrayList<>();
      byPath.forEach((path, values) -> parts.add(path + " " + String.join(" or ", values)));
      return String.join("; ", parts);
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    sources:
      - {id: press, title: A report in the press}
    missions:
      - id: orbiter
        name: Orbiter
        milestones:
          - {type: launch, date: "2027", claims: [{date: "2029", source: press}]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    sources:
      - {id: press, title: A report in the press}
    missions:
      - id: orbiter
        name: Orbiter
        milestones:
          - {type: launch, date: "2027", claims: [{date: "2029", source: press}]}
        review: {state: confirmed, on: "2026-05"}
    """;
  }
}
