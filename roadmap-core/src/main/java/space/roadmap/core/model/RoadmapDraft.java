package space.roadmap.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.core.id.Ids;
import space.roadmap.core.meta.AttributeUse;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.time.RecentDates;

/**
 * A roadmap in the making, filled by an importer.
 *
 * <p>Entities are added in the order in which the document lists them. One that cannot be built is
 * {@linkplain #withhold withheld}: its id stays known, so that references to it raise no second
 * finding.
 *
 * <p>An importer that interns ids through {@link #ids} and tells every reference it reads through
 * {@link #refer} saves the validator from looking for unresolved ones: ids are resolved while
 * reading. So does one that tells which attributes there are through {@link #uses}, as rules then
 * look for no others. One that does not is just as right, and a little slower to validate.
 */
public final class RoadmapDraft {
  /** The version of the document format that this library writes. */
  public static final String FORMAT_VERSION = "1.0";

  private static final int UNDEFINED = -1;
  private static final int WITHHELD = -2;
  private static final int FEW = 8; // milestones that are looked at one after the other

  private final Ids ids = new Ids();
  private final RecentDates dates = new RecentDates();
  private final List<List<Entity>> lists = new ArrayList<>();
  private final Set<String> withheld = new LinkedHashSet<>();
  private final Map<String, Value> extras = new LinkedHashMap<>();
  private int[] index = new int[64]; // entries by serial of the id
  private final List<String> includes = new ArrayList<>();
  private final Map<String, Integer> parts = new LinkedHashMap<>(); // numbered from 1
  private final Map<String, RoadmapHeader> joined = new LinkedHashMap<>(); // by part
  private final Map<String, Map<String, Value>> partExtras = new LinkedHashMap<>();
  private final List<int[]> partsByKind = new ArrayList<>(); // by row
  private int part; // of what is added now; 0 is the document itself
  private String partName = "";
  private final UsedAttributes.Notes used = new UsedAttributes.Notes();
  private boolean referencesTold;
  private boolean untold; // some references were told to nobody
  private @Nullable RoadmapHeader header;

  /** Makes an empty draft. */
  public RoadmapDraft() {
    for (int i = 0; i < EntityTypes.kinds().size(); i++) {
      lists.add(new ArrayList<>());
      partsByKind.add(new int[0]);
    }
    Arrays.fill(index, UNDEFINED);
  }

  /** Returns the ids of the document. */
  public Ids ids() {
    return ids;
  }

  /** Returns the dates that the document said lately, so that equal ones are mostly one object. */
  public RecentDates dates() {
    return dates;
  }

  /** Sets what the roadmap says of itself. */
  public RoadmapDraft header(RoadmapHeader value) {
    header = value;
    return this;
  }

  /** Returns whether the roadmap has said something of itself. */
  public boolean hasHeader() {
    return header != null;
  }

  /** Adds an attribute of the document that the library does not know. */
  public RoadmapDraft extra(String name, Value value) {
    extras.put(name, value);
    if (part != 0) {
      partExtras.computeIfAbsent(partName, unused -> new LinkedHashMap<>()).put(name, value);
    }
    return this;
  }

  /** Returns whether the document has an attribute of this name that the library does not know. */
  public boolean hasExtra(String name) {
    return extras.containsKey(name);
  }

  /** Adds a pattern by which the document names other files of its own. */
  public RoadmapDraft include(String pattern) {
    includes.add(pattern);
    return this;
  }

  /**
   * Says that what is added from now on stands in another file of the document.
   *
   * @param name its path relative to the document; empty for the document itself
   */
  public RoadmapDraft part(String name) {
    partName = name;
    part = name.isEmpty() ? 0 : parts.computeIfAbsent(name, unused -> parts.size() + 1);
    return this;
  }

  /**
   * Adds an entity at the end of the list of its kind.
   *
   * @throws IllegalArgumentException if it is a header, which has no list
   */
  public RoadmapDraft add(Entity entity) {
    EntityKind<Entity> kind =
        EntityTypes.of(entity)
            .orElseThrow(() -> new IllegalArgumentException("set a header by header(…)"));
    return add(kind, entity);
  }

  /** Adds an entity at the end of its list. */
  public <T extends Entity> RoadmapDraft add(EntityKind<T> kind, T entity) {
    return add(kind, entity, serial(entity.id()));
  }

  /**
   * Adds an entity at the end of its list.
   *
   * @param serial the number of its id in {@link #ids}, for a reader that has it at hand
   * @throws IllegalArgumentException if that is the number of another id
   * @throws IndexOutOfBoundsException if it is the number of none
   */
  public <T extends Entity> RoadmapDraft add(EntityKind<T> kind, T entity, int serial) {
    if (!ids.get(serial).equals(entity.id())) {
      throw new IllegalArgumentException(
          "%s is the number of '%s', not of '%s'".formatted(serial, ids.get(serial), entity.id()));
    }
    List<Entity> list = lists.get(kind.ordinal());
    define(serial, RoadmapIndex.entry(kind.ordinal(), list.size()));
    if (part != 0) {
      place(kind.ordinal(), list.size());
    }
    list.add(entity);
    return this;
  }

  /** Says that there is such a part, and what it says of itself if it is a joined document. */
  RoadmapDraft part(String name, Optional<RoadmapHeader> own, Extras unknown) {
    own.ifPresent(one -> joined.put(name, one));
    if (!unknown.isEmpty()) {
      partExtras.put(name, new LinkedHashMap<>(unknown.asMap()));
    }
    return part(name);
  }

  /**
   * Joins another document, which is a part of this one: its ids become those of its namespace.
   *
   * @param name its path relative to this document
   * @throws IllegalArgumentException if it has no namespace, or one that cannot be
   */
  public RoadmapDraft join(String name, Roadmap document) {
    RoadmapHeader own = document.header();
    Namespace namespace =
        Namespace.of(
            own.namespace()
                .orElseThrow(() -> new IllegalArgumentException("the document has no namespace")));
    Optional<String> outer = header == null ? Optional.empty() : header.namespace();
    part(name);
    joined.put(name, own);
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      join(kind, document, namespace, outer);
    }
    for (String id : document.withheld()) {
      withhold(namespace.qualified(Id.of(id)));
    }
    if (!document.extras().isEmpty()) {
      partExtras.put(name, new LinkedHashMap<>(document.extras().asMap()));
    }
    return part("");
  }

  private <T extends Entity> void join(
      EntityKind<T> kind, Roadmap document, Namespace namespace, Optional<String> outer) {
    for (T entity : document.all(kind)) {
      add(kind, namespace.qualified(kind, entity, document, outer));
      untold = true; // its references were told to the draft that it comes from
    }
  }

  private void place(int kind, int row) {
    int[] known = partsByKind.get(kind);
    if (row >= known.length) {
      known = Arrays.copyOf(known, Math.max(row + 1, known.length * 2));
      partsByKind.set(kind, known);
    }
    known[row] = part;
  }

  /** Says that an entity with this id stands in the document and could not be built. */
  public RoadmapDraft withhold(Id<?> id) {
    withheld.add(id.text());
    define(serial(id), WITHHELD);
    return this;
  }

  /**
   * Says that the document refers to this id, where something of these kinds is allowed.
   *
   * @param allowedKinds see {@link EntityTypes#allowedKinds}
   */
  public void refer(Id<?> id, int allowedKinds) {
    refer(serial(id), allowedKinds);
  }

  /**
   * Says the same of the id with this number in {@link #ids}.
   *
   * @throws IndexOutOfBoundsException if it is the number of none
   */
  public void refer(int serial, int allowedKinds) {
    referencesTold = true;
    ids.retainMarks(serial, allowedKinds);
  }

  /**
   * Says which attributes some of the entities have that were added, they and the structs within
   * them and within the header. Once it was said of all, other attributes count as used by none.
   *
   * @param entities how many of those that were added it is said of; of none of them twice
   * @param uses what is used; of a type that is missing here these entities have nothing
   */
  public void uses(int entities, Iterable<? extends AttributeUse<?>> uses) {
    used.tell(entities, uses);
  }

  private void define(int serial, int entry) {
    reserve(serial);
    if (index[serial] == UNDEFINED) {
      index[serial] = entry;
    }
  }

  private int serial(Id<?> id) {
    int serial = ids.serial(id);
    if (serial < 0) {
      serial = ids.serial(ids.of(id.text()));
    }
    return serial;
  }

  private void reserve(int serial) {
    if (serial >= index.length) {
      int before = index.length;
      index = Arrays.copyOf(index, Math.max(serial + 1, before * 2));
      Arrays.fill(index, before, index.length, UNDEFINED);
    }
  }

  /**
   * Builds the roadmap; the draft cannot be used afterwards.
   *
   * @throws IllegalStateException if there is no header
   */
  public Roadmap build() {
    if (header == null) {
      throw new IllegalStateException("a roadmap needs a header; call header(…) first");
    }
    int[] entries = new int[ids.size()];
    boolean resolved = referencesTold && !untold;
    Map<Integer, Set<String>> keys = new HashMap<>();
    for (int serial = 0; serial < entries.length; serial++) {
      int entry = serial < index.length ? index[serial] : UNDEFINED;
      entries[serial] = Math.max(entry, UNDEFINED);
      if (resolved && entry != WITHHELD) {
        resolved = isFine(serial, entry, keys);
      }
    }
    ImmutableList.Builder<ImmutableList<Entity>> built = ImmutableList.builder();
    int size = 0;
    for (List<Entity> list : lists) {
      built.add(ImmutableList.copyOf(list));
      size += list.size();
    }
    return new Roadmap(
        header,
        Extras.of(extras),
        built.build(),
        new RoadmapIndex(ids, entries),
        ImmutableSet.copyOf(withheld),
        resolved,
        used.of(size),
        parts());
  }

  private Map<String, Extras> partExtras() {
    Map<String, Extras> all = new LinkedHashMap<>();
    partExtras.forEach((name, values) -> all.put(name, Extras.of(values)));
    return all;
  }

  private Parts parts() {
    return includes.isEmpty() && parts.isEmpty() && joined.isEmpty()
        ? Parts.none()
        : new Parts(
            includes,
            ImmutableList.copyOf(parts.keySet()),
            joined,
            partExtras(),
            partsByKind.toArray(new int[0][]));
  }

  private boolean isFine(int serial, int entry, Map<Integer, Set<String>> keys) {
    int wanted = ids.marks(serial);
    if (wanted == -1) {
      return true; // nobody refers to it
    }
    return entry == UNDEFINED
        ? namesMilestone(ids.get(serial), wanted, keys)
        : allows(wanted, RoadmapIndex.kind(entry));
  }

  private static boolean allows(int wanted, int kind) {
    return (wanted & (1 << kind)) != 0;
  }

  /**
   * Returns whether an id such as {@code luna-27b#launch} names a milestone there is; the keys of
   * owners with many are kept by their serials.
   */
  private boolean namesMilestone(Id<?> id, int wanted, Map<Integer, Set<String>> keys) {
    int owner = id.isPart() ? ids.serial(id.owner()) : UNDEFINED;
    int entry = owner >= 0 && owner < index.length ? index[owner] : UNDEFINED;
    if (entry < 0 || !allows(wanted, RoadmapIndex.kind(entry))) {
      return false; // rules look at other parts, and at what is not there
    }
    List<Milestone> milestones =
        Milestones.of(lists.get(RoadmapIndex.kind(entry)).get(RoadmapIndex.row(entry)));
    String key = id.part().orElseThrow();
    return milestones.size() > FEW
        ? keys.computeIfAbsent(owner, unused -> keys(milestones)).contains(key)
        : Milestones.find(milestones, key).isPresent();
  }

  private static Set<String> keys(List<Milestone> milestones) {
    Set<String> keys = new HashSet<>();
    milestones.forEach(milestone -> keys.add(Milestones.key(milestone)));
    return keys;
  }
}
