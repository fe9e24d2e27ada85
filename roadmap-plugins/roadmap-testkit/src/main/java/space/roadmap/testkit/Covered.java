package space.roadmap.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.Coverage;

/**
 * What a roadmap says as far as a format holds it: a list of facts, in order.
 *
 * <p>A value that is kept is a fact; of one that is approximated, what is written for it; one that
 * is dropped is none. In what was read, a value that is said to be dropped is a fact too, since it
 * can only be made up; unless the model demands a value.
 */
final class Covered {
  private final boolean wasRead;
  private final List<Fact> facts = new ArrayList<>();

  private Covered(boolean wasRead) {
    this.wasRead = wasRead;
  }

  /** One value, and where it stands. */
  record Fact(String path, Object value) {}

  /** Returns what a format keeps of a roadmap. */
  static List<Fact> of(Roadmap roadmap, Coverage written, Coverage read) {
    return new Covered(false).facts(roadmap, new Both(written, read));
  }

  /** Returns what is in a roadmap that was read, be it covered or not. */
  static List<Fact> ofRead(Roadmap roadmap, Coverage written, Coverage read) {
    return new Covered(true).facts(roadmap, new Both(written, read));
  }

  private List<Fact> facts(Roadmap roadmap, Both both) {
    entity(EntityTypes.header(), roadmap.header(), "roadmap", both);
    if (!roadmap.extras().isEmpty()) {
      new Visitor("document", both).extras(roadmap.extras());
    }
    EntityTypes.kinds().forEach(kind -> all(roadmap, kind, both));
    return facts;
  }

  private <T extends Entity> void all(Roadmap roadmap, EntityKind<T> kind, Both both) {
    int row = 0;
    for (T entity : roadmap.all(kind)) {
      entity(kind.type(), entity, kind.list() + "[" + row++ + "]", both);
    }
  }

  private <T extends Entity> void entity(EntityType<T> type, T entity, String path, Both both) {
    if (type.attributes().stream().anyMatch(both::mentions)) {
      type.visit(entity, new Visitor(path, both));
    } else if (wasRead && !path.equals("roadmap")) {
      facts.add(new Fact(path, entity.id() + ", of a kind that is said to be dropped"));
    }
  }

  /** What writing keeps and what reading keeps. */
  private record Both(Coverage written, Coverage read) {
    boolean mentions(Attribute<?, ?> attribute) {
      return written.mentions(attribute) && read.mentions(attribute);
    }

    boolean keeps(Attribute<?, ?> attribute) {
      return written.keeps(attribute) && read.keeps(attribute);
    }

    boolean keepsExtras() {
      return written.keepsExtras() && read.keepsExtras();
    }

    boolean looksInto(Attribute<?, ?> attribute) {
      return looksInto(written, attribute) && looksInto(read, attribute);
    }

    private static boolean looksInto(Coverage coverage, Attribute<?, ?> attribute) {
      return coverage.keeps(attribute) || coverage.looksInto(attribute);
    }

    Both within(Attribute<?, ?> attribute) {
      return new Both(
          written.keeps(attribute) ? Coverage.everything() : written,
          read.keeps(attribute) ? Coverage.everything() : read);
    }

    <V> Optional<String> text(Attribute<?, V> attribute, V value) {
      return mentions(attribute)
          ? written.written(attribute, value).or(() -> read.written(attribute, value))
          : Optional.empty();
    }
  }

  private final class Visitor implements ValueVisitor {
    private final String path;
    private final Both both;

    Visitor(String path, Both both) {
      this.path = path;
      this.both = both;
    }

    @Override
    public <V> void value(Attribute<?, V> attribute, V value) {
      look(attribute, value, path + "." + attribute.name());
    }

    @Override
    public <V> void values(Attribute<?, V> attribute, List<V> values) {
      int number = 0;
      for (V value : values) {
        int before = facts.size();
        look(attribute, value, path + "." + attribute.name() + "[" + number + "]");
        number += facts.size() > before ? 1 : 0; // what leaves nothing need not leave a gap
      }
    }

    @Override
    public void extras(Extras extras) {
      if (both.keepsExtras()) {
        new TreeMap<>(extras.asMap())
            .forEach((name, value) -> facts.add(new Fact(path + "." + name, value)));
      } else if (wasRead) {
        facts.add(new Fact(path, extras + ", which are said to be dropped"));
      }
    }

    private <V> void look(Attribute<?, V> attribute, V value, String here) {
      Optional<EntityType<V>> struct = attribute.type().struct();
      if (both.keeps(attribute)) {
        facts.add(new Fact(here, value));
      } else if (struct.isPresent() && both.looksInto(attribute)) {
        struct.get().visit(value, new Visitor(here, both.within(attribute)));
      } else {
        Optional<String> text = both.text(attribute, value);
        if (text.isPresent()) {
          text.filter(shown -> !shown.isEmpty())
              .ifPresent(shown -> facts.add(new Fact(here, shown)));
        } else if (wasRead && attribute.cardinality() != Cardinality.ONE) {
          facts.add(new Fact(here, value + ", which is said to be dropped"));
        }
      }
    }
  }
}
