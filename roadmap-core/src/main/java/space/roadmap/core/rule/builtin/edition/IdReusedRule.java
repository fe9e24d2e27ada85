package space.roadmap.core.rule.builtin.edition;

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/** An id means the same thing in every edition. */
final class IdReusedRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "edition.id-reused",
          Severity.WARNING,
          "An id names another thing than in the edition before.",
          "in the edition before '{id}' was {before}, and now it is {now}; {problem}",
          """
          Whoever compares editions, or refers to one from outside, trusts that an id goes on \
          meaning the same thing. Another thing needs another id. Where it is the same thing under \
          another name, keep the former name among the 'aliases', or under 'earlier', and nothing \
          is reported.

          Things are the same if their names, aliases or identifiers have one in common, now or \
          under 'earlier'. A name in other words, a longer one or its initials is still the same; \
          of objectives, whose names are texts, one longer word in common is enough. What a mission \
          is for, where it goes and who leads it may change under its id. Compared are missions, \
          capabilities, programmes, objectives, technologies and organizations.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    if (view.previous().isEmpty()) {
      return entity -> {};
    }
    Roadmap previous = view.previous().get();
    return entity ->
        previous.find(entity.id()).ifPresent(before -> check(before, entity, reporter));
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return view.previous().isPresent();
  }

  private static void check(Entity before, Entity now, Reporter reporter) {
    if (!Compared.is(before) && !Compared.is(now)) {
      return;
    }
    boolean isSameKind = Compared.isSameKind(before, now);
    if (isSameKind && Compared.mayBeSame(before, now)) {
      return;
    }
    reporter.report(
        CODE.report()
            .entity(now.id().text())
            .attribute(isSameKind ? "name" : "id")
            .with("id", now.id())
            .with("before", Compared.called(before))
            .with("now", Compared.called(now))
            .with(
                "problem",
                isSameKind
                    ? "nothing says that they are the same"
                    : "one of the two needs another id")
            .hint(
                isSameKind
                    ? "add the former name to 'aliases', or give the new thing an id of its own"
                    : "give the new thing an id of its own")
            .build());
  }

  @Override
  public String previousExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: orbiter, name: Orbiter of Mars}
    """;
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: orbiter, name: Survey of Venus}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: orbiter, name: Survey of Venus, aliases: [Orbiter of Mars]}
    """;
  }
}
