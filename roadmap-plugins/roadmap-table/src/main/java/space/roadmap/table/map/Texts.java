package space.roadmap.table.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.table.map.Given.Entry;
import space.roadmap.table.map.Given.Test;

/** The texts that something given has in a row, before any of them is read as a value. */
final class Texts {
  private Texts() {}

  static boolean hold(List<Test> tests, Scope scope) {
    for (Test test : tests) {
      if (!test.holds(scope)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first text; empty if there is none. */
  static String first(Given given, Scope scope) {
    if (given instanceof Given.Words words) {
      return words.template().text(scope);
    }
    List<String> texts = of(given, scope);
    return texts.isEmpty() ? "" : texts.get(0);
  }

  /** Returns the texts; of a struct, those that may stand alone for it. */
  static List<String> of(Given given, Scope scope) {
    List<String> texts = new ArrayList<>();
    add(given, scope, texts);
    return texts;
  }

  private static void add(Given given, Scope scope, List<String> texts) {
    if (given instanceof Given.Words words) {
      String text = words.template().text(scope);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    } else if (given instanceof Given.Cell cell) {
      for (String piece : cell.pieces().of(scope)) {
        if (cell.each().isPresent()) {
          add(cell.each().get(), cell.pieces().within(piece, scope), texts);
        } else {
          texts.add(piece);
        }
      }
    } else if (given instanceof Given.First first) {
      for (Given option : first.options()) {
        List<String> found = of(option, scope);
        if (!found.isEmpty()) {
          texts.addAll(found);
          return;
        }
      }
    } else if (given instanceof Given.All all) {
      all.parts().forEach(part -> add(part, scope, texts));
    } else if (given instanceof Given.Struct struct && hold(struct.tests(), scope)) {
      alone(struct.type()).flatMap(struct::of).ifPresent(one -> add(one, scope, texts));
    }
  }

  /** Returns the attribute that may stand alone for a struct, or for what it inlines. */
  static Optional<Attribute<?, ?>> alone(EntityType<?> type) {
    Optional<Attribute<?, ?>> own = type.shortForm().map(one -> one);
    return own.isPresent() ? own : type.inlined().flatMap(one -> one.shortForm().map(it -> it));
  }

  /** Returns whether a row says anything of what would be made of it. */
  static boolean saysSomething(Given.Struct struct, Scope scope) {
    for (Entry entry : struct.entries()) {
      if (entry.usesTable() && !of(entry.given(), scope).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
