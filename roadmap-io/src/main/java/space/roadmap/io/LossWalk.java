package space.roadmap.io;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.Loss;

/** Finds out what a format cannot hold of a roadmap: one loop over everything that it says. */
final class LossWalk {
  /** Longest value shown, in UTF-16 units. */
  private static final int LONGEST = 80;

  private final Coverage coverage;
  private final LossReport.Collector losses = new LossReport.Collector();

  private LossWalk(Coverage coverage) {
    this.coverage = coverage;
  }

  static LossReport of(Roadmap roadmap, Coverage coverage) {
    if (coverage.isEverything()) {
      return LossReport.none();
    }
    LossWalk walk = new LossWalk(coverage);
    walk.entity(EntityTypes.header(), roadmap.header());
    if (!roadmap.extras().isEmpty()) {
      walk.new Visitor("roadmap", "", "", "").extras(roadmap.extras());
    }
    EntityTypes.kinds().forEach(kind -> walk.all(roadmap, kind));
    return walk.losses.report();
  }

  private <T extends Entity> void all(Roadmap roadmap, EntityKind<T> kind) {
    roadmap.all(kind).forEach(entity -> entity(kind.type(), entity));
  }

  private <T extends Entity> void entity(EntityType<T> type, T entity) {
    String id = entity.id().text();
    if (type.attributes().stream().anyMatch(coverage::mentions)) {
      type.visit(entity, new Visitor(type.name(), id, "", ""));
    } else {
      losses.add(type.name(), "", Loss.dropped(id, "", ""));
    }
  }

  /**
   * Looks at the values of one entity or struct.
   *
   * @see Loss for paths with positions, such as {@code milestones[0].date}
   */
  private final class Visitor implements ValueVisitor {
    private final String type;
    private final String id;
    private final String prefix; // without positions
    private final String path; // with positions

    Visitor(String type, String id, String prefix, String path) {
      this.type = type;
      this.id = id;
      this.prefix = prefix;
      this.path = path;
    }

    @Override
    public <V> void value(Attribute<?, V> attribute, V value) {
      if (!coverage.keeps(attribute)) {
        look(attribute, value, path + attribute.name());
      }
    }

    @Override
    public <V> void values(Attribute<?, V> attribute, List<V> values) {
      if (!coverage.keeps(attribute)) {
        for (int i = 0; i < values.size(); i++) {
          look(attribute, values.get(i), path + attribute.name() + "[" + i + "]");
        }
      }
    }

    @Override
    public void extras(Extras extras) {
      if (!coverage.keepsExtras()) {
        for (String name : extras.asMap().keySet()) {
          losses.add(type, prefix + name, Loss.dropped(id, path + name, ""));
        }
      }
    }

    private <V> void look(Attribute<?, V> attribute, V value, String here) {
      Optional<EntityType<V>> struct = attribute.type().struct();
      String name = prefix + attribute.name();
      if (struct.isPresent() && coverage.looksInto(attribute)) {
        struct.get().visit(value, new Visitor(type, id, name + ".", here + "."));
        return;
      }
      String from = text(attribute, value);
      Optional<String> written = coverage.written(attribute, value);
      if (written.isEmpty()) {
        losses.add(type, name, Loss.dropped(id, here, shorten(from)));
      } else if (!written.get().equals(from)) {
        losses.add(type, name, Loss.approximated(id, here, shorten(from), shorten(written.get())));
      }
    }
  }

  /** Returns a value's spelling; of a struct, that of what may stand alone for it. */
  private static <V> String text(Attribute<?, V> attribute, V value) {
    return attribute.type().shape() == Shape.STRUCT
        ? attribute.type().struct().map(struct -> shortForm(struct, value)).orElse("")
        : attribute.type().format(value);
  }

  private static <V> String shortForm(EntityType<V> struct, V value) {
    return struct.shortForm().map(attribute -> first(attribute, value)).orElse("");
  }

  private static <T, V> String first(Attribute<T, V> attribute, T owner) {
    List<V> values = attribute.valuesOf(owner);
    return values.isEmpty() ? "" : text(attribute, values.get(0));
  }

  private static String shorten(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return text.substring(0, end) + "…";
  }
}
