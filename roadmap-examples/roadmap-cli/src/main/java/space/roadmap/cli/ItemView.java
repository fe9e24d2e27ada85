package space.roadmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Reference;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.Statement;
import space.roadmap.core.model.Timeline;

/** Everything a roadmap says about one item, gathered for showing. */
final class ItemView {
  private final Roadmap roadmap;
  private final Item<?> item;

  ItemView(Roadmap roadmap, Item<?> item) {
    this.roadmap = roadmap;
    this.item = item;
  }

  /** What others said before, or say now, about the item or something in it. */
  record Said(String path, Value statement) {}

  /** A citation and where it stands in the item. */
  record Cited(String path, Citation citation, Optional<Source> source) {}

  Item<?> item() {
    return item;
  }

  String kind() {
    return item.isPart() ? item.type().name() : kind(item.owner());
  }

  static String kind(Entity entity) {
    return EntityTypes.of(entity).map(EntityKind::name).orElse("roadmap");
  }

  /** Returns the attributes, all of them or those alone that are shown nowhere else. */
  Map<String, Value> attributes(Function<Id<?>, String> reference, boolean all) {
    Predicate<Attribute<?, ?>> wanted =
        attribute -> all || !(StructCollector.isStatement(attribute) || isCitation(attribute));
    return attributes(item, reference, wanted);
  }

  private static <T> Map<String, Value> attributes(
      Item<T> item, Function<Id<?>, String> reference, Predicate<Attribute<?, ?>> wanted) {
    return ValueTree.of(item.type(), item.value(), reference, wanted);
  }

  private static boolean isCitation(Attribute<?, ?> attribute) {
    return attribute
        .type()
        .struct()
        .filter(type -> type.javaType().equals(Citation.class))
        .isPresent();
  }

  /** Returns the dated events, earliest first; of a milestone itself, of other parts none. */
  List<Timeline.Entry> timeline() {
    List<Timeline.Entry> entries = roadmap.timeline(item.owner()).entries();
    if (!item.isPart()) {
      return entries;
    }
    return item.value() instanceof Milestone milestone
        ? entries.stream()
            .filter(entry -> !entry.lasts() && entry.key().equals(Milestones.key(milestone)))
            .limit(1)
            .toList()
        : List.of();
  }

  /** Returns what was stated earlier or is claimed elsewhere, wherever it stands in the item. */
  List<Said> said(String list, Function<Id<?>, String> reference) {
    List<Said> found = new ArrayList<>();
    item.structs(
        struct -> {
          if (struct.value() instanceof Statement && last(struct.path()).startsWith(list + "[")) {
            found.add(new Said(before(struct.path()), tree(struct, reference)));
          }
        });
    return found;
  }

  private static <V> Value tree(
      StructCollector.Found<V> struct, Function<Id<?>, String> reference) {
    return new Value.Members(
        Extras.of(ValueTree.of(struct.type(), struct.value(), reference, attribute -> true)));
  }

  /** Returns the last step of a path. */
  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Returns the path of what holds a path's last step; empty if that is the item itself. */
  private static String before(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }

  List<Cited> sources() {
    List<Cited> found = new ArrayList<>();
    item.structs(
        struct -> {
          if (struct.value() instanceof Citation citation) {
            found.add(
                new Cited(
                    before(struct.path()),
                    citation,
                    citation.source().flatMap(id -> roadmap.find(Source.class, id))));
          }
        });
    return found;
  }

  Optional<Entity> parent() {
    return item.isPart() ? Optional.of(item.owner()) : roadmap.parent(item.owner());
  }

  List<Entity> children() {
    return item.isPart() ? List.of() : roadmap.children(item.owner());
  }

  List<Reference> references() {
    return roadmap.referencesTo(item.id());
  }

  /** Returns an id with the name of what it names. */
  String named(Id<?> id) {
    Optional<Entity> found = roadmap.find(id.owner());
    String name = found.map(Entity::name).orElse("unknown");
    return name.equals(id.text()) ? name : id.text() + " (" + name + ")";
  }
}
