package space.roadmap.table.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.model.OrganizationType;

/**
 * By what the things that a mapping makes are found.
 *
 * @param id what their id is; if it is empty, their name makes it
 * @param names what they are called, their name first
 */
record Identity(Optional<Given> id, List<Given> names) {
  private static final String ALIASES = "aliases";

  static Identity of(Given.Struct struct) {
    Optional<Given> id = Optional.empty();
    List<Given> names = new ArrayList<>();
    for (Attribute<?, ?> attribute : struct.type().attributes()) {
      Optional<Given> given = struct.of(attribute);
      if (given.isEmpty()) {
        continue;
      }
      Shape shape = attribute.type().shape();
      boolean required = attribute.cardinality() == Cardinality.ONE;
      if (shape == Shape.IDENTIFIER) {
        id = given;
      } else if (shape == Shape.TEXT && required) {
        names.add(0, given.get());
      } else if (attribute.equals(OrganizationType.ABBREVIATION)
          || attribute.name().equals(ALIASES)) {
        names.add(given.get());
      }
    }
    return new Identity(id, names);
  }

  /** Returns the id of what is made; empty if there is neither an id nor a name. */
  String id(Scope scope) {
    if (id.isPresent()) {
      return Texts.first(id.get(), scope);
    }
    return names.isEmpty() ? "" : Slug.of(Texts.first(names.get(0), scope));
  }

  /** Returns what something is called. */
  List<String> names(Scope scope) {
    List<String> found = new ArrayList<>();
    for (Given name : names) {
      found.addAll(Texts.of(name, scope));
    }
    return found;
  }
}
