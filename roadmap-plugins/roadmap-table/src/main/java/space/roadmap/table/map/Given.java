package space.roadmap.table.map;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** What a mapping says that the values of an attribute are. */
sealed interface Given {
  /** Returns whether something of the table is in it. */
  boolean usesTable();

  /**
   * A text, perhaps with cells in it.
   *
   * @param dates the forms that it has if it is a date
   */
  record Words(Template template, DateForms dates) implements Given {
    @Override
    public boolean usesTable() {
      return template.usesTable();
    }
  }

  /**
   * The text of a cell, changed.
   *
   * @param pieces what is done to the text
   * @param each what is made of each piece; if it is empty, the pieces are the values
   */
  record Cell(Pieces pieces, Optional<Given> each, DateForms dates) implements Given {
    @Override
    public boolean usesTable() {
      return true;
    }
  }

  /** The first of several that gives a value. */
  record First(List<Given> options) implements Given {
    @Override
    public boolean usesTable() {
      return options.stream().anyMatch(Given::usesTable);
    }
  }

  /** The values of several, one after the other. */
  record All(List<Given> parts) implements Given {
    @Override
    public boolean usesTable() {
      return parts.stream().anyMatch(Given::usesTable);
    }
  }

  /**
   * A struct, or an entity.
   *
   * @param type what it is
   * @param tests what must hold for it to be made
   * @param entries its attributes
   */
  record Struct(EntityType<?> type, List<Test> tests, List<Entry> entries) implements Given {
    @Override
    public boolean usesTable() {
      return entries.stream().anyMatch(Entry::usesTable);
    }

    /** Returns what is given for an attribute. */
    Optional<Given> of(Attribute<?, ?> attribute) {
      return entries.stream()
          .filter(entry -> entry.attribute().filter(attribute::equals).isPresent())
          .map(Entry::given)
          .findFirst();
    }
  }

  /**
   * What is given for an attribute.
   *
   * @param attribute empty if the library does not know it
   * @param inlined whether it is one of the type that the owner inlines
   */
  record Entry(String name, Optional<Attribute<?, ?>> attribute, boolean inlined, Given given) {
    boolean usesTable() {
      return given.usesTable();
    }
  }

  /** A condition on a text: one of these patterns, and none of those. */
  record Test(Template text, List<Template> is, List<Template> not) {
    boolean holds(Scope scope) {
      return holds(text.text(scope), scope);
    }

    boolean holds(String value, Scope scope) {
      return (is.isEmpty() || any(is, value, scope)) && !any(not, value, scope);
    }

    private static boolean any(List<Template> patterns, String value, Scope scope) {
      for (Template pattern : patterns) {
        if (Wildcard.matches(pattern.text(scope), value)) {
          return true;
        }
      }
      return false;
    }
  }
}
