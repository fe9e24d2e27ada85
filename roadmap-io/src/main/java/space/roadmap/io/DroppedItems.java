package space.roadmap.io;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;

/**
 * Lists of which an item was wrong and left out, so that the rest have other numbers than in the
 * text.
 *
 * <p>A later finding about an item of such a list is placed at the list: no place rather than a
 * wrong one.
 */
final class DroppedItems {
  private final ImmutableSetMultimap<String, String> lists; // paths by entity

  private DroppedItems(ImmutableSetMultimap<String, String> lists) {
    this.lists = lists;
  }

  static DroppedItems of(List<Diagnostic> reading) {
    ImmutableSetMultimap.Builder<String, String> lists = ImmutableSetMultimap.builder();
    for (Diagnostic diagnostic : reading) {
      String path = diagnostic.attribute().orElse("");
      if (diagnostic.entity().isPresent() && path.endsWith("]")) {
        lists.put(diagnostic.entity().get(), path.substring(0, path.lastIndexOf('[')));
      }
    }
    return new DroppedItems(lists.build());
  }

  /** Returns the findings with paths that go no further than a list whose numbers changed. */
  List<Diagnostic> shortened(List<Diagnostic> findings) {
    if (lists.isEmpty()) {
      return findings;
    }
    List<Diagnostic> shortened = new ArrayList<>();
    for (Diagnostic finding : findings) {
      String path = finding.attribute().orElse("");
      String reach = reach(path, lists.get(finding.entity().orElse("")));
      shortened.add(reach.equals(path) ? finding : finding.toBuilder().attribute(reach).build());
    }
    return shortened;
  }

  private static String reach(String path, Set<String> changed) {
    String reach = path;
    for (String list : changed) {
      if (reach.startsWith(list + "[")) {
        reach = list;
      }
    }
    return reach;
  }

  /** Returns the placed findings with the paths they came with. */
  List<Diagnostic> restored(List<Diagnostic> findings, List<Diagnostic> placed) {
    if (lists.isEmpty()) {
      return placed;
    }
    List<Diagnostic> restored = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Diagnostic finding = findings.get(i);
      Diagnostic.Builder builder =
          placed.get(i).toBuilder().attribute(finding.attribute().orElse(""));
      Fix fix = placed.get(i).fix().orElse(null);
      finding.fix().ifPresent(wanted -> builder.fix(wanted.withEdits(edits(wanted, fix))));
      restored.add(builder.build());
    }
    return restored;
  }

  /** Returns the placed edits, but those of items whose numbers changed without a place. */
  private List<Edit> edits(Fix wanted, @Nullable Fix placed) {
    List<Edit> before = wanted.edits();
    if (placed == null || placed.edits().size() != before.size()) {
      return before;
    }
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Edit edit = before.get(i);
      String reach = reach(edit.attribute(), lists.get(edit.entity()));
      edits.add(reach.equals(edit.attribute()) ? placed.edits().get(i) : edit);
    }
    return edits;
  }
}
