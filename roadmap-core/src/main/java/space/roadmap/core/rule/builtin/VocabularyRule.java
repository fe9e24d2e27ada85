package space.roadmap.core.rule.builtin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.Vocabulary;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityKind;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionPurpose;
import space.roadmap.core.model.RoadmapView;
import space.roadmap.core.model.Subarchitecture;
import space.roadmap.core.rule.EntityRule;

/** A word of an open vocabulary is not a misspelling of a known one. */
final class VocabularyRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.vocabulary",
          Severity.INFO,
          "A word is not known, and nearly is one that is.",
          "'{word}' is no {vocabulary} that is known, and '{nearest}' is one",
          """
          Some vocabularies are open: people may bring words of their own, and they are kept. A \
          word that differs from a known one in a letter or two is likely meant to be that one, \
          and rules that look for the known word pass it by. Write the known word, or suppress \
          this finding with a reason. Words unlike any known one are not reported.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return new Search(reporter)::check;
  }

  private static final class Search {
    private final Reporter reporter;
    private final Map<String, String> nearest = new HashMap<>();

    Search(Reporter reporter) {
      this.reporter = reporter;
    }

    void check(Entity entity) {
      if (entity instanceof Mission mission) {
        purposes(mission, mission.purpose());
        milestones(mission, mission.milestones());
      } else if (entity instanceof Capability capability) {
        word(capability, "kind", CapabilityKind.VOCABULARY, capability.kind());
        word(
            capability,
            "subarchitecture",
            Subarchitecture.VOCABULARY,
            capability.subarchitecture());
        milestones(capability, capability.milestones());
      }
    }

    private void word(Entity owner, String path, Vocabulary vocabulary, Optional<Choice> word) {
      if (word.isPresent() && !vocabulary.knows(word.get().text())) {
        unknown(owner, path, vocabulary, word.get().text());
      }
    }

    private void milestones(Entity owner, List<Milestone> milestones) {
      for (int i = 0; i < milestones.size(); i++) {
        Optional<Choice> type = milestones.get(i).type();
        if (type.isPresent() && !MilestoneKind.VOCABULARY.knows(type.get().text())) {
          String path = "milestones[" + i + "].type";
          unknown(owner, path, MilestoneKind.VOCABULARY, type.get().text());
        }
      }
    }

    private void purposes(Mission mission, List<Choice> purposes) {
      for (int i = 0; i < purposes.size(); i++) {
        String word = purposes.get(i).text();
        if (!MissionPurpose.VOCABULARY.knows(word)) {
          unknown(mission, "purpose[" + i + "]", MissionPurpose.VOCABULARY, word);
        }
      }
    }

    private void unknown(Entity owner, String path, Vocabulary vocabulary, String word) {
      String near =
          nearest.computeIfAbsent(
              vocabulary.name() + ' ' + word,
              unused -> Nearest.to(word, vocabulary.words()).orElse(""));
      if (!near.isEmpty()) {
        reporter.report(
            CODE.report()
                .entity(owner.id().text())
                .attribute(path)
                .with("word", word)
                .with("vocabulary", vocabulary.name())
                .with("nearest", near)
                .hint("did you mean '" + near + "'?")
                .build());
      }
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: lander, name: Lander, purpose: [landar]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: lander, name: Lander, purpose: [lander]}
    """;
  }
}
