package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
          new EntityKind<>("organizations", Organization.class, OrganizationType.TYPE, 1),
          new EntityKind<>("destinations", Destination.class, DestinationType.TYPE, 2),
          new EntityKind<>("capabilities", Capability.class, CapabilityType.TYPE, 3),
          new EntityKind<>("missions", Mission.class, MissionType.TYPE, 4));

  private static final ImmutableMap<String, EntityKind<?>> BY_LIST =
      KINDS.stream().collect(ImmutableMap.toImmutableMap(EntityKind::list, kind -> kind));

  private static final ImmutableMap<Class<?>, EntityKind<?>> BY_CLASS =
      KINDS.stream().collect(ImmutableMap.toImmutableMap(EntityKind::javaType, kind -> kind));

  /** A bit that stands for every kind that does not exist yet. */
  private static final int FUTURE_KIND = 1 << 31;

  private static final ImmutableSet<String> FUTURE_LISTS =
      ImmutableSet.of(
          "editions",
          "phases",
          "programmes",
          "objectives",
          "technologies",
          "decisions",
          "events",
          "scenarios");

  /**
   * Returns whether a list of this name holds a kind of entity that does not exist yet: readers
   * keep it as it is.
   */
  public static boolean isFutureList(String list) {
    return FUTURE_LISTS.contains(list);
  }

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

  /** Returns the kind whose entities implement this interface; empty if there is none yet. */
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
  static <T extends Entity> EntityType<T> typeOf(T entity) {
    return of(entity).map(EntityKind::type).orElse((EntityType<T>) RoadmapHeaderType.TYPE);
  }

  /**
   * Returns the kinds a reference may name: bit {@code n} is the kind with ordinal {@code n}, and
   * the sign bit alone says that it names something of a kind that does not exist yet.
   */
  public static int allowedKinds(ValueType<?> reference) {
    if (reference.targets().isEmpty()) {
      return -1 & ~FUTURE_KIND;
    }
    int allowed = 0;
    for (Class<?> target : reference.targets()) {
      EntityKind<?> kind = BY_CLASS.get(target);
      allowed |= kind == null ? 0 : 1 << kind.ordinal();
    }
    return allowed == 0 ? FUTURE_KIND : allowed;
  }

  /** Returns whether such a reference names something of a kind that does not exist yet. */
  public static boolean allowsFutureKinds(int allowedKinds) {
    return (allowedKinds & FUTURE_KIND) != 0;
  }
}
