package space.roadmap.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.id.Id;
import space.roadmap.io.spi.ValueReader;

/** Takes the ids of a column in which many rows, one after the other, have the same. */
final class RepeatedId implements CellTaker {
  private final ValueReader.Spelling<?> ids;
  private char[] before = new char[64];
  private int length;
  private @Nullable Id<?> known; // what was before
  private @Nullable Id<?> taken;

  RepeatedId(ValueReader.Spelling<?> ids) {
    this.ids = ids;
  }

  @Override
  public void take(char[] buffer, int offset, int count) {
    if (known == null || !Arrays.equals(buffer, offset, offset + count, before, 0, length)) {
      known = (Id<?>) ids.read(buffer, offset, count).orElse(null);
      before = count > before.length ? new char[count] : before;
      System.arraycopy(buffer, offset, before, 0, count);
      length = count;
    }
    taken = known;
  }

  /** Returns the id of the row, if it has a valid one, and forgets that it was taken. */
  @Nullable Id<?> take() {
    Id<?> id = taken;
    taken = null;
    return id;
  }
}
