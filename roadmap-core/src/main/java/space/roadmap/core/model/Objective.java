package space.roadmap.core.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;

/** A vision, goal, principle, question or need that roadmaps state and missions serve. */
@Value.Immutable
@RoadmapStyle
@SuppressWarnings({
  "immutables:subtype",
  "unchecked"
}) // ObjectiveType takes the parameters in this order
public interface Objective extends Entity, Stated<Objective>, WithObjective {
  @Override
  Id<Objective> id();

  /** What sort of aim it is. */
  Optional<ObjectiveKind> kind();

  /** The editions that state it. */
  List<Id<Edition>> editions();

  /** The family of editions it belongs to. */
  Optional<Choice> scheme();

  /** The goal it refines. */
  Optional<Id<Objective>> parent();

  /** Where it applies; none means everywhere. */
  List<Id<Destination>> destinations();

  /** Whose words its name is in. */
  Optional<Wording> wording();

  /** What tells whether it is met. */
  List<Performance> measures();

  /** What must hold for it to be met: a continuous need, as a rule. */
  List<Need> needs();

  /** What it became in other editions, or came from. */
  List<Correspondence> corresponds();

  /** Returns a builder of an Objective. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an Objective. */
  final class Builder extends ImmutableObjective.Builder {
    Builder() {}
  }
}
