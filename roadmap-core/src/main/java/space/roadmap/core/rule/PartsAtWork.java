package space.roadmap.core.rule;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Something shared while its parts are worked out, by all threads that ask for it, and after. */
final class PartsAtWork<T> {
  private final SharedParts<T> parts;
  private final AtomicInteger next = new AtomicInteger();
  private final CountDownLatch left;
  private volatile @Nullable Throwable failure;
  private volatile @Nullable T whole;

  PartsAtWork(SharedParts<T> parts) {
    this.parts = parts;
    left = new CountDownLatch(parts.count());
  }

  /** Returns the whole, once all parts are done; a failure of one is everybody's. */
  T whole() {
    T made = whole;
    return made != null ? made : work();
  }

  private T work() {
    int part = next.getAndIncrement();
    while (part < parts.count()) {
      work(part);
      part = next.getAndIncrement();
    }
    Uninterruptibles.awaitUninterruptibly(left);
    return join();
  }

  private void work(int part) {
    try {
      if (failure == null) {
        parts.work(part);
      }
    } catch (RuntimeException | Error thrown) {
      failure = thrown;
    } finally {
      left.countDown();
    }
  }

  private synchronized T join() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    T made = whole;
    if (made == null) {
      made = parts.whole();
      whole = made;
    }
    return made;
  }
}
