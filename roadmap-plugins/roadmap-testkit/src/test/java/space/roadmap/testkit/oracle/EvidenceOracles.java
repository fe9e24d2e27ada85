package space.roadmap.testkit.oracle;

import static space.roadmap.testkit.oracle.Detail.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Confidence;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Evidence;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.References;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;
import space.roadmap.core.model.Strength;
import space.roadmap.core.model.Technology;

/** What the rules about sources and what they say must find. */
final class EvidenceOracles {
  private EvidenceOracles() {}

  private static final Set<String> NAME_OR_ASK =
      Set.of("source", "edition", "organization", "destination", "phase", "scenario");

  static List<Oracle> all() {
    return List.of(
        new Oracle(
            "evidence.unsourced", EvidenceShapes::cited, Detail.ENTITY, EvidenceOracles::unsourced),
        new Oracle(
            "evidence.low-confidence",
            EvidenceShapes::cited,
            Detail.ENTITY,
            EvidenceOracles::lowConfidence),
        new Oracle(
            "evidence.inferred-as-stated",
            EvidenceShapes::cited,
            Detail.PATH,
            EvidenceOracles::inferredAsStated),
        Oracle.ofShapes("evidence.stale", EvidenceShapes::cited, Detail.ENTITY, StaleOracle::stale),
        Oracle.ofShapes(
            "evidence.conflicting-claims",
            ClaimShapes::claims,
            Detail.PATH_AND_CERTAINTY,
            ClaimOracle::conflictingClaims));
  }

  private static List<String> unsourced(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity entity : sample.roadmap().entities()) {
      List<String> sources = new ArrayList<>();
      References.of(
          entity,
          reference -> {
            if (reference.type().targets().equals(Set.of(Source.class))) {
              sources.add(reference.path());
            }
          });
      boolean isOfAnEdition =
          entity instanceof Objective objective && !objective.editions().isEmpty();
      if (!NAME_OR_ASK.contains(Words.kind(entity)) && sources.isEmpty() && !isOfAnEdition) {
        found.add(entity.id().text());
      }
    }
    return found;
  }

  private static List<String> lowConfidence(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity entity : sample.roadmap().entities()) {
      if (entity instanceof Mission && Words.isToCome(entity) && isTrustedLittle(entity)) {
        found.add(entity.id().text());
      }
      boolean isOver = Words.status(entity).isPresent() && !Words.goesOn(entity);
      List<Need> needs = Needs.of(entity);
      for (int i = 0; i < needs.size(); i++) {
        if (!isOver && restsOnLittle(sample.roadmap(), entity, needs.get(i), "needs[" + i + "]")) {
          found.add(entity.id().text());
        }
      }
    }
    return found;
  }

  private static boolean isTrustedLittle(Entity entity) {
    return entity.confidence().isPresent()
        ? entity.confidence().get() == Confidence.LOW
        : !entity.citations().isEmpty()
            && entity.citations().stream().allMatch(EvidenceOracles::isLow);
  }

  private static boolean isLow(Citation citation) {
    return citation.confidence().equals(Optional.of(Confidence.LOW));
  }

  private static boolean restsOnLittle(Roadmap roadmap, Entity owner, Need need, String path) {
    List<Citation> about = owner.citations().stream().filter(it -> isAbout(it, path)).toList();
    boolean isCitedLow = !about.isEmpty() && about.stream().allMatch(EvidenceOracles::isLow);
    boolean isAllLow = true;
    for (Id<Entity> id : need.anyOf()) {
      Optional<Entity> target = roadmap.find(id.owner());
      if (target.isEmpty()
          || Needs.strength(need, Needs.kind(need, target.get())) == Strength.SOFT
          || delivers(owner, id)) {
        return false; // it is not known, not hard, or not needed
      }
      isAllLow &= isTrustedLittle(target.get());
    }
    return !need.anyOf().isEmpty() && (isAllLow || isCitedLow);
  }

  private static boolean delivers(Entity owner, Id<Entity> target) {
    return owner instanceof Mission mission
        && mission.provides().stream().map(Provision::capability).anyMatch(target::equals);
  }

  /** Returns whether a citation names an attribute, or what stands before its parts. */
  private static boolean isAbout(Citation citation, String path) {
    return citation.about().contains(path)
        || citation.about().contains(path.substring(0, path.indexOf('[')));
  }

  private static List<String> inferredAsStated(Sample sample) {
    Roadmap roadmap = sample.roadmap();
    List<String> found = new ArrayList<>();
    for (Entity entity : roadmap.entities()) {
      citations(roadmap, entity, "", entity.citations(), found);
      for (int i = 0; i < Words.contributions(entity).size(); i++) {
        List<Citation> citations = Words.contributions(entity).get(i).citations();
        citations(roadmap, entity, "contributions[" + i + "].", citations, found);
      }
      for (int i = 0; i < Words.history(entity).size(); i++) {
        List<Citation> citations = Words.history(entity).get(i).citations();
        citations(roadmap, entity, "statusHistory[" + i + "].", citations, found);
      }
      if (entity instanceof Technology technology) {
        for (int i = 0; i < technology.targets().size(); i++) {
          List<Citation> citations = technology.targets().get(i).citations();
          citations(roadmap, entity, "targets[" + i + "].", citations, found);
        }
        for (int i = 0; i < technology.maturity().size(); i++) {
          List<Citation> citations = technology.maturity().get(i).citations();
          citations(roadmap, entity, "maturity[" + i + "].", citations, found);
        }
      }
      for (int i = 0; i < Needs.of(entity).size(); i++) {
        if (is(Needs.of(entity).get(i).evidence(), Evidence.STATED)
            && isInferred(roadmap, entity, "needs[" + i + "]")) {
          found.add(path(entity, "needs[" + i + "].evidence"));
        }
      }
    }
    return found;
  }

  private static void citations(
      Roadmap roadmap, Entity owner, String path, List<Citation> all, List<String> found) {
    for (int i = 0; i < all.size(); i++) {
      if (is(all.get(i).evidence(), Evidence.STATED) && isOwnKnowledge(roadmap, all.get(i))) {
        found.add(path(owner, path + "citations[" + i + "].evidence"));
      }
    }
  }

  private static boolean is(Optional<Evidence> stated, Evidence wanted) {
    return stated.equals(Optional.of(wanted));
  }

  private static boolean isOwnKnowledge(Roadmap roadmap, Citation citation) {
    return citation
        .source()
        .flatMap(id -> roadmap.find(Source.class, id))
        .flatMap(Source::kind)
        .filter(kind -> kind == SourceKind.OWN_KNOWLEDGE)
        .isPresent();
  }

  private static boolean isInferred(Roadmap roadmap, Entity owner, String path) {
    List<Citation> about = owner.citations().stream().filter(it -> isAbout(it, path)).toList();
    boolean isSaid =
        about.stream().anyMatch(it -> is(it.evidence(), Evidence.INFERRED))
            && about.stream().noneMatch(it -> is(it.evidence(), Evidence.STATED));
    boolean isOwn =
        !owner.citations().isEmpty()
            && owner.citations().stream().allMatch(it -> isOwnKnowledge(roadmap, it));
    return isSaid || isOwn;
  }
}
