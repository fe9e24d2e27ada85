package space.roadmap.io.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Related;
import space.roadmap.core.diagnostic.Replacement;

/** Puts places on findings that name entities: one pass over each text for all of them. */
final class Relocation {
  private final List<Diagnostic> diagnostics;
  private final Locator.Search search;

  Relocation(Locator locator, List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
    List<Query> queries = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (needsPlace(diagnostic)) {
        queries.add(query(diagnostic));
      }
      for (Related related : diagnostic.related()) {
        queries.add(Query.byId(related.entity(), 1, related.attribute().orElse("")));
      }
      for (Edit edit : edits(diagnostic)) {
        queries.add(query(edit, diagnostic));
      }
    }
    search = locator.search(queries);
  }

  /** Looks through the text of the document itself, before any that it includes. */
  void over(Text text, Dialect dialect) {
    search.over(text, dialect);
  }

  /** Looks through one of the texts that the document includes. */
  void overIncluded(Text text, Dialect dialect) {
    search.overIncluded(text, dialect);
  }

  /** Returns the findings, with the places that were found. */
  List<Diagnostic> placed() {
    List<@Nullable Place> places = search.places();
    List<Diagnostic> placed = new ArrayList<>();
    int next = 0;
    for (Diagnostic diagnostic : diagnostics) {
      Diagnostic.Builder builder = diagnostic.toBuilder();
      if (needsPlace(diagnostic)) {
        Place place = places.get(next++);
        if (place != null) {
          builder.place(place);
        }
      }
      List<Related> related = new ArrayList<>();
      for (Related one : diagnostic.related()) {
        Place place = places.get(next++);
        related.add(place == null ? one : one.at(place));
      }
      List<Edit> edits = new ArrayList<>();
      for (Edit edit : edits(diagnostic)) {
        Replacement replacement = search.replacements().get(next++);
        edits.add(replacement == null ? edit : edit.by(replacement));
      }
      diagnostic.fix().ifPresent(fix -> builder.fix(fix.withEdits(edits)));
      placed.add(builder.relatedTo(related).build());
    }
    return placed;
  }

  private static List<Edit> edits(Diagnostic diagnostic) {
    return diagnostic.fix().map(Fix::edits).orElse(List.of());
  }

  private static boolean needsPlace(Diagnostic diagnostic) {
    return diagnostic.place().isEmpty() && diagnostic.entity().isPresent();
  }

  private static Query query(Diagnostic diagnostic) {
    return Query.byId(
        diagnostic.entity().orElseThrow(),
        occurrence(diagnostic),
        diagnostic.attribute().orElse(""));
  }

  private static Query query(Edit edit, Diagnostic diagnostic) {
    boolean same = diagnostic.entity().filter(edit.entity()::equals).isPresent();
    int occurrence = same ? occurrence(diagnostic) : 1;
    return edit.value()
        .map(value -> Query.edit(edit.entity(), occurrence, edit.attribute(), value))
        .orElseGet(() -> Query.byId(edit.entity(), occurrence, edit.attribute()));
  }

  private static int occurrence(Diagnostic diagnostic) {
    return Integer.parseInt(diagnostic.arguments().getOrDefault("occurrence", "1"));
  }
}
