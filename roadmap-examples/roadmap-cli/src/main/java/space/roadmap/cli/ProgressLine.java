package space.roadmap.cli;

import java.util.function.LongSupplier;
import space.roadmap.io.Progress;

/**
 * A line that tells how far long work is, and goes away at the end.
 *
 * <p>It shows only to a person, and only if the work takes longer than a moment.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long MOMENT = 1_000_000_000L;
  private static final long PAUSE = 100_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private final String doing;
  private final LongSupplier nanoTime;
  private long next;
  private boolean visible;

  ProgressLine(Terminal terminal, String doing) {
    this(terminal, doing, System::nanoTime);
  }

  ProgressLine(Terminal terminal, String doing, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.doing = TextLayout.harmless(doing);
    this.nanoTime = nanoTime;
    this.next = nanoTime.getAsLong() + MOMENT;
  }

  @Override
  public void report(long done, long total) {
    if (!terminal.errShown() || nanoTime.getAsLong() - next < 0) {
      return;
    }
    next = nanoTime.getAsLong() + PAUSE;
    long percent = total > 0 ? Math.min(100, Math.max(0, done) * 100 / total) : -1;
    show(percent < 0 ? "" : " " + percent + "%");
  }

  private void show(String progress) {
    terminal.out().flush();
    terminal.err().print(CLEAR + doing + progress);
    terminal.err().flush();
    visible = true;
  }

  @Override
  public void close() {
    if (visible) {
      terminal.err().print(CLEAR);
      terminal.err().flush();
      visible = false;
    }
  }
}
