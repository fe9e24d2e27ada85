package space.roadmap.io.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.model.RoadmapDraft;

/**
 * The migrations from older major versions of the document format to the current one.
 *
 * <p>There are none yet: 1.0 is the first version. A document of an older version is read when the
 * migrations lead from it to the current one without a gap.
 */
final class Migrations {
  /** The major version that this library writes. */
  static final int CURRENT =
      Integer.parseInt(
          RoadmapDraft.FORMAT_VERSION.substring(0, RoadmapDraft.FORMAT_VERSION.indexOf('.')));

  /** Those of the library. */
  static final Migrations KNOWN = new Migrations(List.of());

  private final ImmutableList<Migration> all; // from the oldest version on

  Migrations(List<Migration> all) {
    this.all = ImmutableList.copyOf(all);
    for (int i = 0; i < this.all.size(); i++) {
      if (this.all.get(i).from() != CURRENT - this.all.size() + i) {
        throw new IllegalArgumentException("the migrations do not follow one another");
      }
    }
  }

  /** Returns whether documents of a major version can be read. */
  boolean reach(int major) {
    return major < CURRENT && major >= CURRENT - all.size();
  }

  /** Returns those from a major version on, in order. */
  List<Migration> from(int major) {
    return all.subList(all.size() - (CURRENT - major), all.size());
  }
}
