package space.roadmap.table.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A text with mentions of columns in it, such as {@code phase-<Phase>}; two {@code <<} are one that
 * stands for itself.
 *
 * @param texts what stands before, between and after the mentions
 * @param refs the mentions
 */
record Template(List<String> texts, List<Ref> refs) {
  /** Copies the lists. */
  Template {
    texts = List.copyOf(texts);
    refs = List.copyOf(refs);
  }

  /** Returns the text of one column. */
  static Template of(Ref ref) {
    return new Template(List.of("", ""), List.of(ref));
  }

  /** Reads one. */
  static Template parse(String text, Function<String, Ref> refer) {
    List<String> texts = new ArrayList<>();
    List<Ref> refs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      int end = character == '<' ? text.indexOf('>', at) : -1;
      if (character == '<' && at + 1 < text.length() && text.charAt(at + 1) == '<') {
        current.append('<');
        at += 2;
      } else if (end > at + 1) {
        texts.add(current.toString());
        current.setLength(0);
        refs.add(refer.apply(text.substring(at + 1, end).strip()));
        at = end + 1;
      } else {
        current.append(character);
        at++;
      }
    }
    texts.add(current.toString());
    return new Template(texts, refs);
  }

  boolean usesTable() {
    return !refs.isEmpty();
  }

  /** Returns the text; empty if it mentions columns and all their cells are. */
  String text(Scope scope) {
    if (refs.isEmpty()) {
      return texts.get(0);
    }
    if (refs.size() == 1 && texts.get(0).isEmpty() && texts.get(1).isEmpty()) {
      return scope.cell(refs.get(0));
    }
    StringBuilder text = new StringBuilder(texts.get(0));
    boolean something = false;
    for (int i = 0; i < refs.size(); i++) {
      String cell = scope.cell(refs.get(i));
      something |= !cell.isEmpty();
      text.append(cell).append(texts.get(i + 1));
    }
    return something ? text.toString().strip() : "";
  }
}
