package space.roadmap.core.rule.builtin.edition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.facts.Stops;

/** What the edition before listed is still there, or somebody says what became of it. */
final class ItemGoneRule implements Rule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "edition.item-gone",
          Severity.WARNING,
          "Something that the edition before listed is gone, and nothing says why.",
          "the edition before has {item} with the id '{id}', {status}; now it is gone, and nothing"
              + " says what became of it",
          """
          What disappears between editions leaves readers guessing whether it was done, cancelled, \
          renamed or forgotten. Keep it with a status such as completed, cancelled or superseded; \
          or let what took its place mention it, by an alias, an identifier, a predecessor or what \
          it corresponds to. An objective that was to be dropped, or that the edition before \
          mapped to another one, is accounted for.

          Not reported is what had been completed, stopped or replaced in the edition before. \
          Compared are missions, capabilities, programmes, objectives, technologies and \
          organizations.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public void check(RoadmapView view, Reporter reporter) {
    if (view.previous().isEmpty()) {
      return;
    }
    Roadmap now = view.roadmap();
    @Nullable Mentions mentions = null; // made once something is gone
    for (Entity before : Compared.of(view.previous().get())) {
      if (now.find(before.id()).isEmpty()
          && !now.withheld().contains(before.id().text())
          && Compared.mayGoOn(before)) {
        mentions = mentions == null ? new Mentions(now) : mentions;
        if (!mentions.accountFor(before)) {
          reporter.report(finding(before));
        }
      }
    }
  }

  private static Diagnostic finding(Entity before) {
    Optional<Status> status =
        before instanceof Programme programme ? programme.status() : Stops.status(before);
    return CODE.report()
        .entity(before.id().text())
        .with("item", Compared.called(before))
        .with("id", before.id())
        .with("status", status.map(Status::text).orElse("without a status"))
        .hint("keep it with a status, or let what took its place mention it")
        .build();
  }

  @Override
  public String previousExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: lander, name: Lander}
      - {id: orbiter, name: Orbiter, status: planned}
    """;
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: lander, name: Lander}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: lander, name: Lander}
      - {id: orbiter, name: Orbiter, status: cancelled}
    """;
  }
}
