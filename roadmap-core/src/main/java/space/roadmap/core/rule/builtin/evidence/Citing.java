package space.roadmap.core.rule.builtin.evidence;

import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Confidence;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Source;

/** Reads what the citations of an entity say about it, or about a part of it. */
final class Citing {
  private Citing() {}

  /** Returns whether a citation names a part of its entity: the attribute, or the very value. */
  static boolean names(Citation citation, String path) {
    List<String> about = citation.about();
    for (int i = 0; i < about.size(); i++) {
      String named = about.get(i);
      if (path.startsWith(named)
          && (path.length() == named.length() || ".[".indexOf(path.charAt(named.length())) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the sources of a part of an entity: those that name it, or else those of the whole. */
  static List<Id<Source>> sources(Entity entity, String path) {
    List<Id<Source>> naming = new ArrayList<>();
    List<Id<Source>> whole = new ArrayList<>();
    for (Citation citation : entity.citations()) {
      if (names(citation, path)) {
        citation.source().ifPresent(naming::add);
      } else if (citation.about().isEmpty()) {
        citation.source().ifPresent(whole::add);
      }
    }
    return naming.isEmpty() ? whole : naming;
  }

  /** Returns whether an entity is trusted little: it says so, or else all it cites is. */
  static boolean isLow(Entity entity) {
    if (entity.confidence().isPresent()) {
      return entity.confidence().get() == Confidence.LOW;
    }
    List<Citation> citations = entity.citations();
    for (int i = 0; i < citations.size(); i++) {
      if (!isLow(citations.get(i))) {
        return false;
      }
    }
    return !citations.isEmpty();
  }

  static boolean isLow(Citation citation) {
    return citation.confidence().isPresent() && citation.confidence().get() == Confidence.LOW;
  }
}
