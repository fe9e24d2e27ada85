package space.roadmap.core.rule.facts;

import com.google.common.collect.ImmutableList;
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
import space.roadmap.core.rule.SharedParts;

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

  private static final int PART = 2_048;

  private static final byte STOPPED = 1;
  private static final byte VOID = 2;
  private static final byte PROVIDING = 4;
  private static final byte LEAVING = 8;

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
  private final byte[] traits;
  private int allTraits; // what any of them has
  private NeedTable needs = NeedTable.joined(List.of(), 0, 0);

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
    traits = new byte[size()];
  }

  /** Returns the owners of the roadmap that is validated. */
  public static Owners of(RoadmapView view) {
    return view.sharedInParts(Owners.class, it -> new Work(it.roadmap()));
  }

  private void note(int number, Entity owner, Span span) {
    span.read(owner);
    neededBy[number] = span.latest(false);
    inTimeFrom[number] = inTimeFrom(span);
    Optional<Status> status = Stops.status(owner);
    boolean delivers = owner instanceof Mission mission && !mission.provides().isEmpty();
    boolean leaves =
        owner instanceof Capability capability && capability.availableUntil().isPresent();
    int found =
        (Stops.isStopped(status, NeedKind.CAPABILITY) ? STOPPED : 0)
            | (Stops.isVoid(status) ? VOID : 0)
            | (delivers ? PROVIDING : 0)
            | (leaves ? LEAVING : 0);
    traits[number] = (byte) found;
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
    return (allTraits & STOPPED) != 0;
  }

  /** Returns whether it has been stopped, at least for some of what it may be needed for. */
  public boolean isStopped(int number) {
    return (traits[number] & STOPPED) != 0;
  }

  /** Returns whether its dates bind nobody any more. */
  public boolean isVoid(int number) {
    return (traits[number] & VOID) != 0;
  }

  /** Returns whether any capability ceases to be available some day. */
  public boolean isAnyLeaving() {
    return (allTraits & LEAVING) != 0;
  }

  /** Returns whether it is a capability that ceases to be available some day. */
  public boolean isLeaving(int number) {
    return (traits[number] & LEAVING) != 0;
  }

  /** Returns whether it is a mission that delivers a capability. */
  public boolean provides(int number) {
    return (traits[number] & PROVIDING) != 0;
  }

  /** Looks at parts of them, each of so many as the others, but for the last. */
  private static final class Work implements SharedParts<Owners> {
    private final Owners owners;
    private final NeedRows[] needs;
    private final int[] traits;

    Work(Roadmap roadmap) {
      owners = new Owners(roadmap);
      needs = new NeedRows[(owners.size() + PART - 1) / PART];
      traits = new int[needs.length];
    }

    @Override
    public int count() {
      return needs.length;
    }

    @Override
    public void work(int part) {
      int from = part * PART;
      int to = Math.min(from + PART, owners.size());
      Span span = new Span(owners.roadmap.dates());
      NeedRows rows = new NeedRows(owners, to - from);
      for (int number = from; number < to; number++) {
        Entity owner = owners.get(number);
        owners.note(number, owner, span);
        rows.add(number - from, Needs.of(owner));
        traits[part] |= owners.traits[number];
      }
      needs[part] = rows;
    }

    @Override
    public Owners whole() {
      for (int some : traits) {
        owners.allTraits |= some;
      }
      owners.needs = NeedTable.joined(List.of(needs), PART, owners.size());
      return owners;
    }
  }
}
