package space.roadmap.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class PartsAtWorkTest {
  /** What is shared: which parts were worked out, on which threads. */
  private record Sum(List<Integer> parts, long threads) {}

  private static class Adding implements SharedParts<Sum> {
    final ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<Thread> threads = new ConcurrentLinkedQueue<>();
    final AtomicInteger joined = new AtomicInteger();
    private final int count;

    Adding(int count) {
      this.count = count;
    }

    @Override
    public int count() {
      return count;
    }

    @Override
    public void work(int part) {
      done.add(part);
      threads.add(Thread.currentThread());
    }

    @Override
    public Sum whole() {
      joined.incrementAndGet();
      return new Sum(done.stream().sorted().toList(), threads.stream().distinct().count());
    }
  }

  private final RoadmapView view = new RoadmapView(Sketch.roadmap(), LocalDate.of(2026, 6, 1));

  @Test
  void worksOutEachPartOnce() {
    Adding adding = new Adding(5);
    Sum sum = view.sharedInParts(Sum.class, unused -> adding);
    assertThat(sum.parts()).containsExactly(0, 1, 2, 3, 4);
    assertThat(view.sharedInParts(Sum.class, unused -> new Adding(9))).isSameAs(sum);
    assertThat(adding.joined).hasValue(1);
  }

  @Test
  void nothingHasNoParts() {
    assertThat(view.sharedInParts(Sum.class, unused -> new Adding(0)).parts()).isEmpty();
  }

  @Test
  void whoeverAsksHelps() {
    CountDownLatch both = new CountDownLatch(2);
    Adding adding =
        new Adding(2) {
          @Override
          public void work(int part) {
            super.work(part);
            both.countDown();
            await(both); // nobody gets past the first part unless another takes the second
          }
        };
    CompletableFuture<Sum> other =
        CompletableFuture.supplyAsync(() -> view.sharedInParts(Sum.class, unused -> adding));
    Sum mine = view.sharedInParts(Sum.class, unused -> adding);
    assertThat(other.join()).isSameAs(mine);
    assertThat(mine.threads()).isEqualTo(2);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  void aFailureIsEverybodys() {
    Adding failing =
        new Adding(3) {
          @Override
          public void work(int part) {
            throw new IllegalStateException("part " + part);
          }
        };
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> view.sharedInParts(Sum.class, unused -> failing))
          .hasMessage("part 0");
    }
    assertThat(failing.joined).hasValue(0);
  }
}
