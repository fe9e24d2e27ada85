package space.roadmap.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Draft;
import space.roadmap.io.spi.ValueReader;

/**
 * What a row says of one entity or struct: its draft, and what waits for the end of the row.
 *
 * @param <T> the entity or struct
 */
final class PartDraft<T> {
  private final @Nullable PartDraft<?> whole;
  private final Supplier<Draft<T>> draft;
  private final List<Runnable> endings = new ArrayList<>();
  private boolean touched;

  /**
   * Makes one.
   *
   * @param whole what this is a part of, if it is one
   * @param draft returns the draft of the current row
   */
  PartDraft(@Nullable PartDraft<?> whole, Supplier<Draft<T>> draft) {
    this.whole = whole;
    this.draft = draft;
  }

  Draft<T> draft() {
    return draft.get();
  }

  /** Says that a cell of the row says something about this. */
  void touch() {
    touched = true;
    if (whole != null) {
      whole.touch();
    }
  }

  boolean isTouched() {
    return touched;
  }

  /** Adds what is to be done once all cells of a row are read; the innermost parts come first. */
  void atEnd(Runnable ending) {
    endings.add(ending);
  }

  /** Does what waits for the end of the row. */
  void end() {
    for (int i = 0; i < endings.size(); i++) {
      endings.get(i).run();
    }
  }

  /** Ends the row and builds what it says; see {@link ValueReader#build}. */
  Optional<T> build(ValueReader reader) {
    end();
    return reader.build(draft());
  }

  /** Forgets the row. */
  void clear() {
    draft().clear();
    touched = false;
  }
}
