package space.roadmap.core.rule.builtin.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.CitationType;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Evidence;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedType;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.model.Technology;
import space.roadmap.core.model.UsedAttributes;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;

/** What was inferred is not presented as if a source said it. */
final class InferredAsStatedRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "evidence.inferred-as-stated",
          Severity.WARNING,
          "Something that was inferred is presented as stated by a source.",
          "'{path}' of {entity} is presented as stated, and {why}",
          """
          Readers take what is stated to stand in a document, and build on it. What authors know, \
          judge or conclude is inferred. Reported are citations of a source of the kind \
          own-knowledge that are marked as stated, and needs that are marked so while the \
          citations about the needs say inferred, or while the entity cites own knowledge and \
          nothing else. Write inferred, or cite the document that says it.\
          """);

  /** The sources that are no document. */
  private record OwnKnowledge(Set<Id<?>> sources) {
    static OwnKnowledge of(RoadmapView view) {
      Set<Id<?>> own = new HashSet<>();
      for (Source source : view.roadmap().sources()) {
        if (source.kind().filter(kind -> kind == SourceKind.OWN_KNOWLEDGE).isPresent()) {
          own.add(source.id());
        }
      }
      return new OwnKnowledge(own);
    }

    boolean isCitedBy(Citation citation) {
      return !sources.isEmpty()
          && citation.source().isPresent()
          && sources.contains(citation.source().get());
    }
  }

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return new Search(view.shared(OwnKnowledge.class, OwnKnowledge::of), reporter);
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    UsedAttributes used = view.roadmap().used();
    return used.mayHave(CitationType.TYPE) || used.mayHave(NeedType.EVIDENCE);
  }

  private record Search(OwnKnowledge own, Reporter reporter) implements Check {
    @Override
    public void look(Entity entity) {
      List<Need> needs = Needs.of(entity);
      for (int i = 0; i < needs.size(); i++) {
        if (isStated(needs.get(i).evidence())) {
          need(entity, "needs[" + i + "]");
        }
      }
      citations(entity, "", entity.citations());
      if (entity instanceof Mission mission) {
        contributions(mission, mission.contributions());
        statuses(mission, mission.statusHistory());
      } else if (entity instanceof Capability capability) {
        contributions(capability, capability.contributions());
        statuses(capability, capability.statusHistory());
      } else if (entity instanceof Technology technology) {
        for (int i = 0; i < technology.targets().size(); i++) {
          citations(technology, "targets[" + i + "].", technology.targets().get(i).citations());
        }
        for (int i = 0; i < technology.maturity().size(); i++) {
          citations(technology, "maturity[" + i + "].", technology.maturity().get(i).citations());
        }
      }
    }

    private static boolean isStated(Optional<Evidence> evidence) {
      return evidence.isPresent() && evidence.get() == Evidence.STATED;
    }

    private void need(Entity entity, String path) {
      boolean isInferred = false;
      boolean isSupported = false;
      boolean isOwn = true;
      for (Citation citation : entity.citations()) {
        if (Citing.names(citation, path)) {
          isInferred |= citation.evidence().filter(it -> it == Evidence.INFERRED).isPresent();
          isSupported |= isStated(citation.evidence());
        }
        isOwn &= own.isCitedBy(citation);
      }
      if (isInferred && !isSupported) {
        report(entity, path, "a citation about it says that it is inferred");
      } else if (isOwn && !entity.citations().isEmpty()) {
        report(entity, path, "all that is cited is own knowledge");
      }
    }

    private void contributions(Entity entity, List<Contribution> contributions) {
      for (int i = 0; i < contributions.size(); i++) {
        if (!contributions.get(i).citations().isEmpty()) {
          citations(entity, "contributions[" + i + "].", contributions.get(i).citations());
        }
      }
    }

    private void statuses(Entity entity, List<StatusChange> statuses) {
      for (int i = 0; i < statuses.size(); i++) {
        if (!statuses.get(i).citations().isEmpty()) {
          citations(entity, "statusHistory[" + i + "].", statuses.get(i).citations());
        }
      }
    }

    private void citations(Entity entity, String path, List<Citation> citations) {
      for (int i = 0; i < citations.size(); i++) {
        Citation citation = citations.get(i);
        if (isStated(citation.evidence()) && own.isCitedBy(citation)) {
          report(
              entity,
              path + "citations[" + i + "]",
              "'" + citation.source().get() + "' is own knowledge, which no document states");
        }
      }
    }

    private void report(Entity entity, String path, String why) {
      String id = entity.id().text();
      reporter.report(
          CODE.report()
              .entity(id)
              .attribute(path + ".evidence")
              .with("path", path)
              .with("entity", id)
              .with("why", why)
              .hint("write 'inferred', or cite the document that states it")
              .fix(Fix.set(id, path + ".evidence", "inferred"))
              .build());
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    sources:
      - {id: authors, title: What the authors know, kind: own-knowledge}
    missions:
      - id: orbiter
        name: Orbiter
        citations: [{source: authors, evidence: stated}]
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    sources:
      - {id: authors, title: What the authors know, kind: own-knowledge}
    missions:
      - id: orbiter
        name: Orbiter
        citations: [{source: authors, evidence: inferred}]
    """;
  }
}
