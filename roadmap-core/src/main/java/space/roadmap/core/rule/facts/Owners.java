package space.roadmap.core.rule.facts;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Scenario;
import space.roadmap.core.model.Status;
import space.roadmap.core.model.Technology;
import space.roadmap.core.rule.RoadmapView;

/**
 * What can have needs and be needed: the entities of a roadmap from its phases to its events,
 * numbered in document order from 0, and what rules must know of each. Capabilities and missions,
 * which are most of them, follow each other.
 *
 * <p>Rules follow many needs. With this at hand they fetch the entity at the other end only where
 * there may be something to report.
 */
public final class Owners {
  /** The number of what is of another kind, or is not there. */
  public static final int NONE = -1;

  private static final ImmutableList<EntityKind<?>> KINDS =
      EntityTypes.kinds().stream()
          .dropWhile(kind -> kind.javaType() != Phase.class)
          .takeWhile(kind -> kind.javaType() != Scenario.class)
          .collect(ImmutableList.toImmutableList());

  private final Roadmap roadmap;
  private final List<Mission> missions;
  private final int[] firsts = new int[KINDS.size() + 1]; // by kind
  private final int first; // position of the first; they follow each other
  private final int firstTechnology;
  private final int firstCapability;
  private final int firstMission;
  private final int endOfMissions;
  private final long[] neededBy;
  private final long[] inTimeFrom;
  private final BitSet stopped = new BitSet();
  private final BitSet voided = new BitSet();
  private final BitSet providing = new BitSet();
  private final BitSet leaving = new BitSet();
  private final NeedTable needs;

  private Owners(Roadmap roadmap) {
    this.roadmap = roadmap;
    missions = roadmap.missions();
    first = Rows.first(roadmap, KINDS.get(0));
    for (int i = 0; i < KINDS.size(); i++) {
      firsts[i + 1] = firsts[i] + roadmap.all(KINDS.get(i)).size();
    }
    firstTechnology = first(Technology.class);
    firstCapability = first(Capability.class);
    firstMission = first(Mission.class);
    endOfMissions = firstMission + missions.size();
    neededBy = new long[size()];
    inTimeFrom = new long[size()];
    needs = new NeedTable(size());
  }

  /** Returns the owners of the roadmap that is validated. */
  public static Owners of(RoadmapView view) {
    return view.shared(Owners.class, unused -> make(view.roadmap()));
  }

  private static Owners make(Roadmap roadmap) {
    Owners owners = new Owners(roadmap);
    Span span = new Span(roadmap.dates());
    for (int number = 0; number < owners.size(); number++) {
      owners.note(number, owners.get(number), span);
    }
    return owners;
  }

  private void note(int number, Entity owner, Span span) {
    span.read(owner);
    neededBy[number] = span.latest(false);
    inTimeFrom[number] = inTimeFrom(span);
    Optional<Status> status = Stops.status(owner);
    if (Stops.isStopped(status, NeedKind.CAPABILITY)) {
      stopped.set(number);
    }
    if (Stops.isVoid(status)) {
      voided.set(number);
    }
    if (owner instanceof Mission mission && !mission.provides().isEmpty()) {
      providing.set(number);
    }
    if (owner instanceof Capability capability && capability.availableUntil().isPresent()) {
      leaving.set(number);
    }
    needs.add(number, Needs.of(owner), this);
  }

  private static long inTimeFrom(Span span) {
    return Math.max(inTimeFrom(span, false), inTimeFrom(span, true));
  }

  /** Dates may contradict each other: what is done by 2025 at the latest, and from 2032 on. */
  private static long inTimeFrom(Span span, boolean finish) {
    long earliest = span.earliest(finish);
    long latest = span.latest(finish);
    return latest == Bounds.OPEN_END ? earliest : Math.max(earliest, latest);
  }

  public int size() {
    return firsts[KINDS.size()];
  }

  /** Returns the number of the first capability. */
  public int firstCapability() {
    return firstCapability;
  }

  /** Returns the number of the first mission, which is that after the last capability. */
  public int firstMission() {
    return firstMission;
  }

  /** Returns the number after the last mission. */
  public int endOfMissions() {
    return endOfMissions;
  }

  /** Returns the number of the first technology; capabilities come after the last. */
  public int firstTechnology() {
    return firstTechnology;
  }

  /** Returns whether this is the number of a technology. */
  public boolean isTechnology(int number) {
    return number >= firstTechnology && number < firstCapability;
  }

  /** Returns whether this is the number of a capability. */
  public boolean isCapability(int number) {
    return number >= firstCapability && number < firstMission;
  }

  /** Returns whether this is the number of a mission. */
  public boolean isMission(int number) {
    return number >= firstMission && number < endOfMissions;
  }

  private int first(Class<? extends Entity> javaType) {
    int kind = 0;
    while (KINDS.get(kind).javaType() != javaType) {
      kind++;
    }
    return firsts[kind];
  }

  public Entity get(int number) {
    if (isMission(number)) {
      return missions.get(number - firstMission);
    }
    int kind = 0;
    while (firsts[kind + 1] <= number) {
      kind++;
    }
    return roadmap.all(KINDS.get(kind)).get(number - firsts[kind]);
  }

  /** Returns the number of what a reference names, be it a part; or {@link #NONE}. */
  public int number(Id<?> id) {
    int position = Rows.position(roadmap, id);
    return position < first || position - first >= size() ? NONE : position - first;
  }

  /** Returns the needs of all of them. */
  public NeedTable needs() {
    return needs;
  }

  /** Returns the last day of its start, by which it needs things unless a need says otherwise. */
  public long neededBy(int number) {
    return neededBy[number];
  }

  /** Returns a day from which on nobody can find it late, whichever of its ends counts. */
  public long inTimeFrom(int number) {
    return inTimeFrom[number];
  }

  /** Returns whether any of them may have been stopped. */
  public boolean isAnyStopped() {
    return !stopped.isEmpty();
  }

  /** Returns whether it has been stopped, at least for some of what it may be needed for. */
  public boolean isStopped(int number) {
    return stopped.get(number);
  }

  /** Returns whether its dates bind nobody any more. */
  public boolean isVoid(int number) {
    return voided.get(number);
  }

  /** Returns whether any capability ceases to be available some day. */
  public boolean isAnyLeaving() {
    return !leaving.isEmpty();
  }

  /** Returns whether it is a capability that ceases to be available some day. */
  public boolean isLeaving(int number) {
    return leaving.get(number);
  }

  /** Returns whether it is a mission that delivers a capability. */
  public boolean provides(int number) {
    return providing.get(number);
  }
}
