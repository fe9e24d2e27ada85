package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.time.Period;

/**
 * A roadmap: what it says of itself, and its entities by kind, in the order of the document.
 *
 * <p>Readers make one; {@code RoadmapDraft} does it by hand:
 *
 * <pre>{@code
 * Mission mission = roadmap.find(Mission.class, Id.of("artemis-4")).orElseThrow();
 * Roadmap later = roadmap.with(mission.withStatus(Status.PAUSED));
 * }</pre>
 *
 * <p>A roadmap cannot change and may be shared between threads. Finding an entity takes constant
 * time. References may be unresolved: rules report them.
 */
public final class Roadmap {
  private final RoadmapHeader header;
  private final Extras extras;
  private final ImmutableList<ImmutableList<Entity>> lists;
  private final RoadmapIndex index;
  private final ImmutableSet<String> withheld;
  private final boolean resolved;
  private final UsedAttributes used;
  private final Parts parts;
  private final ResolvedDates dates;
  private volatile @Nullable ReverseIndex reverse; // made when first asked for

  Roadmap(
      RoadmapHeader header,
      Extras extras,
      ImmutableList<ImmutableList<Entity>> lists,
      RoadmapIndex index,
      ImmutableSet<String> withheld,
      boolean resolved,
      UsedAttributes used,
      Parts parts) {
    this.header = header;
    this.extras = extras;
    this.lists = lists;
    this.index = index;
    this.withheld = withheld;
    this.resolved = resolved;
    this.used = used;
    this.parts = parts;
    dates = new ResolvedDates(this);
  }

  /** Returns what the roadmap says of itself. */
  public RoadmapHeader header() {
    return header;
  }

  /** Returns the attributes of the document that the library does not know. */
  public Extras extras() {
    return extras;
  }

  /** Returns the entities of a kind, in document order. */
  @SuppressWarnings("unchecked") // the list holds the entities of this kind and no others
  public <T extends Entity> List<T> all(EntityKind<T> kind) {
    return (List<T>) lists.get(kind.ordinal());
  }

  /**
   * Returns the entities of a kind that stand in one of the {@linkplain Parts files} of the
   * document, in document order.
   *
   * @param part the path of the file; empty for the document itself
   * @throws IllegalArgumentException if the document has no such file
   */
  public <T extends Entity> List<T> in(String part, EntityKind<T> kind) {
    List<T> all = all(kind);
    int[] rows = parts.rows(kind.ordinal(), part, all.size());
    List<T> found = new ArrayList<>(rows.length);
    for (int row : rows) {
      found.add(all.get(row));
    }
    return found;
  }

  /** Returns the entities that implement this interface, in document order. */
  @SuppressWarnings("unchecked") // as above
  public <T extends Entity> List<T> all(Class<T> javaType) {
    return EntityTypes.ofClass(javaType)
        .map(kind -> (List<T>) lists.get(kind.ordinal()))
        .orElse(ImmutableList.of());
  }

  /** Returns the sources, in document order. */
  public List<Source> sources() {
    return all(Source.class);
  }

  /** Returns the other editions that are named, in document order. */
  public List<Edition> editions() {
    return all(Edition.class);
  }

  /** Returns the organizations, in document order. */
  public List<Organization> organizations() {
    return all(Organization.class);
  }

  /** Returns the destinations, in document order, which is the order of lanes in a chart. */
  public List<Destination> destinations() {
    return all(Destination.class);
  }

  /** Returns the phases, in document order. */
  public List<Phase> phases() {
    return all(Phase.class);
  }

  /** Returns the programmes, in document order. */
  public List<Programme> programmes() {
    return all(Programme.class);
  }

  /** Returns the objectives, in document order. */
  public List<Objective> objectives() {
    return all(Objective.class);
  }

  /** Returns the technologies, in document order. */
  public List<Technology> technologies() {
    return all(Technology.class);
  }

  /** Returns the capabilities, in document order. */
  public List<Capability> capabilities() {
    return all(Capability.class);
  }

  /** Returns the missions, in document order. */
  public List<Mission> missions() {
    return all(Mission.class);
  }

  /** Returns the decisions, in document order. */
  public List<Decision> decisions() {
    return all(Decision.class);
  }

  /** Returns the events that nobody plans, in document order. */
  public List<Event> events() {
    return all(Event.class);
  }

  /** Returns the scenarios, in document order. */
  public List<Scenario> scenarios() {
    return all(Scenario.class);
  }

  /** Returns all entities, kind by kind, in document order. */
  public Iterable<Entity> entities() {
    return Iterables.concat(lists);
  }

  /** Returns how many entities there are. */
  public int size() {
    return lists.stream().mapToInt(List::size).sum();
  }

  /** Returns the entity with this id, or the first of several. */
  public Optional<Entity> find(Id<?> id) {
    return Optional.ofNullable(get(id));
  }

  /** Returns the entity with this id, if it is of this kind. */
  public <T extends Entity> Optional<T> find(Class<T> javaType, Id<?> id) {
    Entity entity = get(id);
    return javaType.isInstance(entity) ? Optional.of(javaType.cast(entity)) : Optional.empty();
  }

  private @Nullable Entity get(Id<?> id) {
    int entry = index.find(id);
    return entry < 0 ? null : lists.get(RoadmapIndex.kind(entry)).get(RoadmapIndex.row(entry));
  }

  /**
   * Returns where the entity with this id, or the first of several, stands among all of them: its
   * place in {@link #entities}, from 0. Returns -1 if there is none.
   */
  public int position(Id<?> id) {
    int entry = index.find(id);
    if (entry < 0) {
      return -1;
    }
    int position = RoadmapIndex.row(entry);
    for (int kind = 0; kind < RoadmapIndex.kind(entry); kind++) {
      position += lists.get(kind).size();
    }
    return position;
  }

  /** Returns the ids of entities that stand in the document and could not be built. */
  public Set<String> withheld() {
    return withheld;
  }

  /**
   * Returns whether every reference is known to name an entity of a fitting kind, or a milestone of
   * one; {@code false} means that one may not, not that one does not.
   */
  public boolean isResolved() {
    return resolved;
  }

  /** Returns which attributes its entities have at all, as far as that is known. */
  public UsedAttributes used() {
    return used;
  }

  /** Returns whether every entity is the one that its id names, and none shares the header's. */
  public boolean hasDistinctIds() {
    return index.found() == size() && index.find(header.id()) < 0;
  }

  /** Returns the files that the roadmap was read from, of which one may include others. */
  public Parts parts() {
    return parts;
  }

  /** Returns what an entity is a part of: the parent of a destination, the host of a module. */
  public Optional<Entity> parent(Entity entity) {
    return Hierarchy.parent(entity).flatMap(this::find);
  }

  /** Returns the parts of an entity, in document order. */
  public List<Entity> children(Entity entity) {
    List<Entity> children = new ArrayList<>();
    for (Entity candidate : reverse().owners(entity.id())) {
      if (Hierarchy.parent(candidate).filter(entity.id()::equals).isPresent()) {
        children.add(candidate);
      }
    }
    return children;
  }

  /** Returns whether an entity is another, or a part of it, or a part of a part. */
  public boolean isWithin(Id<?> inner, Id<?> outer) {
    Id<?> current = inner;
    for (int depth = 0; depth <= Hierarchy.DEEPEST; depth++) {
      if (current.equals(outer)) {
        return true;
      }
      Optional<Id<?>> next = find(current).flatMap(Hierarchy::parent);
      if (next.isEmpty()) {
        return false;
      }
      current = next.get();
    }
    return false; // a cycle, which a rule reports
  }

  /** Returns the references that name this entity or a part of it, in document order. */
  public List<Reference> referencesTo(Id<?> id) {
    Id<?> owner = id.isPart() ? id.owner() : id;
    List<Reference> found = new ArrayList<>();
    for (Entity entity : reverse().owners(owner)) {
      References.of(
          entity,
          reference -> {
            Id<?> to = reference.to();
            if (to.equals(id) || (!id.isPart() && to.isPart() && to.owner().equals(id))) {
              found.add(reference);
            }
          });
    }
    return found;
  }

  /** Returns its dates, once those they are stated against are known. */
  public ResolvedDates dates() {
    return dates;
  }

  /** Returns the dated events of an entity in the order in which they are expected. */
  public Timeline timeline(Entity entity) {
    return Timeline.of(entity, dates);
  }

  /** Returns what happens at a destination, and at the places in it, during a period. */
  public DestinationTimeline timeline(Id<Destination> place, Period during) {
    return DestinationTimeline.of(this, place, during);
  }

  /** Returns this with another header. */
  public Roadmap withHeader(RoadmapHeader other) {
    return new Roadmap(
        other, extras, lists, index, withheld, resolved, UsedAttributes.unknown(), parts);
  }

  /** Returns this with an entity in the place of the one with its id, or at the end of its list. */
  public <T extends Entity> Roadmap with(T entity) {
    EntityKind<T> kind =
        EntityTypes.of(entity)
            .orElseThrow(() -> new IllegalArgumentException("set a header by withHeader(…)"));
    boolean replaces =
        find(entity.id()).filter(found -> kind.javaType().isInstance(found)).isPresent();
    return RoadmapChange.of(
        this,
        index,
        kind,
        list -> {
          List<Entity> changed = new ArrayList<>(list);
          if (replaces) {
            int row = RoadmapIndex.row(index.find(entity.id()));
            changed.set(row, entity);
          } else {
            changed.add(entity);
          }
          return changed;
        });
  }

  /** Returns this without the entity with this id; references to it stay, unresolved. */
  public Roadmap without(Id<?> id) {
    Entity found = get(id);
    if (found == null) {
      return this;
    }
    EntityKind<?> kind = EntityTypes.of(found).orElseThrow();
    int row = RoadmapIndex.row(index.find(id));
    return RoadmapChange.of(
        this,
        index,
        kind,
        list -> {
          List<Entity> changed = new ArrayList<>(list);
          changed.remove(row);
          return changed;
        });
  }

  private ReverseIndex reverse() {
    ReverseIndex made = reverse;
    if (made == null) {
      made = new ReverseIndex(this, index);
      reverse = made; // two threads may both make it, and make the same
    }
    return made;
  }

  /** Two roadmaps are equal when they say the same in the same order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Roadmap that
        && that.header.equals(header)
        && that.extras.equals(extras)
        && that.lists.equals(lists)
        && that.withheld.equals(withheld);
  }

  @Override
  public int hashCode() {
    return header.hashCode() * 31 + lists.hashCode();
  }

  @Override
  public String toString() {
    return header.id() + " (" + size() + " entities)";
  }
}
