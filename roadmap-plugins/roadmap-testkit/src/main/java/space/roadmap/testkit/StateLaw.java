package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadResult;
import space.roadmap.io.spi.FormatProvider;

/** Law 8: a format closes no stream of the caller's, remembers nothing, and serves many threads. */
final class StateLaw {
  private static final int THREADS = 4;
  private static final int ROUNDS = 5;

  private final Subject subject;

  StateLaw(Subject subject) {
    this.subject = subject;
  }

  Stream<Trial> trials() {
    List<Trial> trials = new ArrayList<>();
    if (subject.writes()) {
      trials.add(new Trial("leaves the caller's stream open", this::leavesTheStreamOpen));
      trials.add(new Trial("writes the same after another roadmap", this::writesTheSameLater));
      trials.add(new Trial("writes the same on several threads", this::writesOnSeveralThreads));
    }
    if (subject.reads()) {
      trials.add(new Trial("reads the same after another file", this::readsTheSameLater));
      trials.add(new Trial("reads the same on several threads", this::readsOnSeveralThreads));
    }
    return trials.stream();
  }

  private void leavesTheStreamOpen() {
    for (Subject.Named one : subject.fewRoadmaps()) {
      assertFalse(subject.write(one.name(), one.roadmap()).streamWasClosed(), one::name);
    }
  }

  private void writesTheSameLater() {
    FormatProvider provider = subject.provider();
    for (int round = 0; round < 2; round++) {
      for (Subject.Named one : subject.fewRoadmaps()) {
        writesAsIfNew(provider, one);
      }
    }
  }

  /** Compares with what a provider writes that has written nothing before. */
  private void writesAsIfNew(FormatProvider provider, Subject.Named one) {
    Difference.assertSame(
        subject.write(one.name(), one.roadmap()).bytes(),
        Written.by(provider, one.name(), one.roadmap()).bytes(),
        one.name() + " after others");
  }

  private void writesOnSeveralThreads() throws Exception {
    FormatProvider provider = subject.provider();
    List<Subject.Named> roadmaps = subject.fewRoadmaps();
    onThreads(
        (thread, round) ->
            writesAsIfNew(provider, roadmaps.get((thread + round) % roadmaps.size())));
  }

  private void readsTheSameLater() {
    FormatProvider provider = subject.provider();
    for (int round = 0; round < 2; round++) {
      for (Map.Entry<String, byte[]> file : subject.files().entrySet()) {
        readsAsIfNew(provider, file.getKey(), file.getValue());
      }
    }
  }

  private void readsAsIfNew(FormatProvider provider, String name, byte[] bytes) {
    assertEquals(
        Reading.of(subject.read(name, bytes)),
        Reading.of(Written.read(provider, name, bytes)),
        () -> name + " after others");
  }

  private void readsOnSeveralThreads() throws Exception {
    FormatProvider provider = subject.provider();
    List<Map.Entry<String, byte[]>> files = List.copyOf(subject.files().entrySet());
    onThreads(
        (thread, round) -> {
          Map.Entry<String, byte[]> file = files.get((thread + round) % files.size());
          readsAsIfNew(provider, file.getKey(), file.getValue());
        });
  }

  /** What came of reading. */
  private record Reading(Optional<Roadmap> roadmap, List<Diagnostic> findings) {
    static Reading of(ReadResult result) {
      return new Reading(result.roadmap(), result.diagnostics());
    }
  }

  /** Something that several threads do at once, each of them several times. */
  @FunctionalInterface
  private interface Work {
    void run(int thread, int round);
  }

  private static void onThreads(Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try {
      List<Callable<Boolean>> calls = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        calls.add(
            () -> {
              start.await();
              for (int round = 0; round < ROUNDS; round++) {
                work.run(thread, round);
              }
              return true;
            });
      }
      for (Future<Boolean> done : threads.invokeAll(calls)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError("on several threads: " + e.getMessage(), e);
    } finally {
      threads.shutdownNow();
    }
  }
}
