package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import space.roadmap.core.model.Roadmap;

/** Laws 5 and 6: what was written is read back, and what was read is written as it was. */
final class RoundTripLaws {
  private final Subject subject;

  RoundTripLaws(Subject subject) {
    this.subject = subject;
  }

  Stream<Trial> readingBack() {
    return each(this::readsWhatItWrote);
  }

  Stream<Trial> writingAgain() {
    return each(this::writesTheSameAgain);
  }

  private Stream<Trial> each(Consumer<Written> law) {
    return subject
        .roadmaps()
        .map(
            one ->
                new Trial(one.name(), () -> law.accept(subject.write(one.name(), one.roadmap()))));
  }

  private void readsWhatItWrote(Written written) {
    Roadmap read = written.readBy(subject.provider());
    if (subject.keepsEverything()) {
      assertEquals(written.roadmap(), read, () -> Difference.first(written.roadmap(), read));
      return;
    }
    List<Covered.Fact> before = Covered.of(written.roadmap(), subject.written(), subject.read());
    List<Covered.Fact> after = Covered.ofRead(read, subject.written(), subject.read());
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      String expected = i < before.size() ? before.get(i).toString() : "nothing more";
      String found = i < after.size() ? after.get(i).toString() : "nothing more";
      if (i >= before.size() || i >= after.size() || !before.get(i).equals(after.get(i))) {
        fail("by its coverage it keeps " + expected + ", and reads " + found);
      }
    }
  }

  /**
   * A format that loses something may write other bytes once, when what it derived from what is
   * lost is gone.
   */
  private void writesTheSameAgain(Written written) {
    Written again = again(written);
    if (subject.keepsEverything()) {
      Difference.assertSame(written.bytes(), again.bytes(), "written again");
    } else {
      Difference.assertSame(again.bytes(), again(again).bytes(), "written a third time");
    }
  }

  private Written again(Written written) {
    return subject.write(written.name(), written.readBy(subject.provider()));
  }
}
