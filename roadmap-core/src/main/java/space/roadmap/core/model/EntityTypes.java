package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.ValueType;

/** The kinds of entity that roadmaps list, in the order of the lists in documents. */
public final class EntityTypes {
  private EntityTypes() {}

  private static final ImmutableList<EntityKind<?>> KINDS =
      ImmutableList.of(
          new EntityKind<>("sources", Source.class, SourceType.TYPE, 0),
          new EntityKind<>("editions", Edition.class, EditionType.TYPE, 1),
          new EntityKind<>("organizations", Organization.class, OrganizationType.TYPE, 2),
          new EntityKind<>("destinations", Destination.class, DestinationType.TYPE, 3),
          new EntityKind<>("phases", Phase.class, PhaseType.TYPE, 4),
          new EntityKind<>("programmes", Programme.class, ProgrammeType.TYPE, 5),
          new EntityKind<>("objectives", Objective.class, ObjectiveType.TYPE, 6),
          new EntityKind<>("technologies", Technology.class, TechnologyType.TYPE, 7),
          new EntityKind<>("capabilities", Capability.class, CapabilityType.TYPE, 8),
          new EntityKind<>("missions", Mission.class, MissionType.TYPE, 9),
          new EntityKind<>("decisions", Decision.class, DecisionType.TYPE, 10),
          new EntityKind<>("events", Event.class, EventType.TYPE, 11),
          new EntityKind<>("scenarios", Scenario.class, ScenarioType.TYPE, 12));

  private static final ImmutableMap<String, EntityKind<?>> BY_LIST =
      KINDS.stream().collect(ImmutableMap.toImmutableMap(EntityKind::list, kind -> kind));

  private static final ImmutableMap<Class<?>, EntityKind<?>> BY_CLASS =
      KINDS.stream().collect(ImmutableMap.toImmutableMap(EntityKind::javaType, kind -> kind));

  /** Returns the kinds, in order. */
  public static List<EntityKind<?>> kinds() {
    return KINDS;
  }

  /** Returns the attributes of what a roadmap says of itself. */
  public static EntityType<RoadmapHeader> header() {
    return RoadmapHeaderType.TYPE;
  }

  /** Returns the kind whose list has this name in documents. */
  public static Optional<EntityKind<?>> ofList(String list) {
    return Optional.ofNullable(BY_LIST.get(list));
  }

  /** Returns the kind whose entities implement this interface. */
  @SuppressWarnings("unchecked") // the map holds each kind under its own class
  public static <T> Optional<EntityKind<? extends T>> ofClass(Class<T> javaType) {
    return Optional.ofNullable((EntityKind<? extends T>) BY_CLASS.get(javaType));
  }

  /** Returns the kind of an entity; empty for a header. */
  @SuppressWarnings("unchecked") // every entity is of the kind whose interface it implements
  public static <T extends Entity> Optional<EntityKind<T>> of(T entity) {
    for (EntityKind<?> kind : KINDS) {
      if (kind.javaType().isInstance(entity)) {
        return Optional.of((EntityKind<T>) kind);
      }
    }
    return Optional.empty();
  }

  /** Returns the type of an entity or of a header. */
  @SuppressWarnings("unchecked") // a header's type is known
  public static <T extends Entity> EntityType<T> typeOf(T entity) {
    return of(entity).map(EntityKind::type).orElse((EntityType<T>) RoadmapHeaderType.TYPE);
  }

  /** Returns the kinds a reference may name: bit {@code n} is the kind with ordinal {@code n}. */
  public static int allowedKinds(ValueType<?> reference) {
    if (reference.targets().isEmpty()) {
      return (1 << KINDS.size()) - 1;
    }
    int allowed = 0;
    for (Class<?> target : reference.targets()) {
      EntityKind<?> kind = BY_CLASS.get(target);
      if (kind == null) {
        throw new IllegalArgumentException(target.getSimpleName() + " is no kind of entity");
      }
      allowed |= 1 << kind.ordinal();
    }
    return allowed;
  }
}
