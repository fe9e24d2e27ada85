package space.roadmap.core.rule.builtin.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Evidence;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Source;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Voices;

/** Who states a contribution: the side that gives, the side that receives, or somebody else. */
final class Claimants {
  private final RoadmapView view;
  private final Id<Organization> giver;
  private final List<Id<Organization>> receivers = new ArrayList<>();
  private boolean byGiver;
  private boolean byReceiver;
  private boolean byOthers;

  Claimants(
      RoadmapView view,
      Id<Organization> giver,
      Id<Organization> receiver,
      List<Id<Organization>> others) {
    this.view = view;
    this.giver = giver;
    receivers.add(receiver);
    receivers.addAll(others);
  }

  void read(Entity owner, Contribution contribution) {
    contribution.confirmedBy().forEach(this::add);
    contribution.citations().forEach(this::add);
    for (Citation citation : owner.citations()) {
      if (isAboutContributions(citation)) {
        add(citation);
      }
    }
  }

  /** Returns whether a source of an entity says that it is about its contributions. */
  static boolean citesContributions(Entity owner) {
    List<Citation> citations = owner.citations();
    for (int i = 0; i < citations.size(); i++) {
      if (isAboutContributions(citations.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAboutContributions(Citation citation) {
    return citation.about().contains("contributions");
  }

  private void add(Citation citation) {
    boolean isSaid = citation.evidence().isEmpty() || citation.evidence().get() == Evidence.STATED;
    if (isSaid && citation.source().isPresent()) {
      Optional<Id<Organization>> voice =
          view.roadmap()
              .find(Source.class, citation.source().get())
              .flatMap(source -> Voices.of(view).of(source));
      voice.ifPresentOrElse(this::add, () -> byOthers = true);
    }
  }

  private void add(Id<Organization> claimant) {
    boolean isGiver = isOne(giver, claimant);
    boolean isReceiver = isReceiver(claimant); // who took over from both sides speaks for both
    byGiver |= isGiver;
    byReceiver |= isReceiver;
    byOthers |= !isGiver && !isReceiver;
  }

  private boolean isReceiver(Id<Organization> organization) {
    return receivers.stream().anyMatch(it -> isOne(it, organization));
  }

  private boolean isOne(Id<Organization> one, Id<Organization> other) {
    return Voices.of(view).areOne(one, other);
  }

  /** Returns whether one of two sides states it, and nobody else does. */
  boolean isOneSided() {
    return byGiver != byReceiver && !byOthers && !isReceiver(giver);
  }

  boolean isGiverSilent() {
    return !byGiver;
  }

  /** Returns the side that states it. */
  Id<Organization> speaking() {
    return byGiver ? giver : receivers.get(0);
  }

  /** Returns the side that does not. */
  Id<Organization> silent() {
    return byGiver ? receivers.get(0) : giver;
  }
}
