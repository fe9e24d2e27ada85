package space.roadmap.testkit;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;

/**
 * One thing that a law demands of one subject.
 *
 * @param name what is tried
 * @param check fails if the law is broken
 */
record Trial(String name, Executable check) {
  DynamicTest test(Law law) {
    return DynamicTest.dynamicTest(name, () -> run(law));
  }

  /** Runs the check; a failure says of what, since reports show no more than the message. */
  void run(Law law) throws Throwable {
    try {
      check.execute();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionFailedError("law %s; %s: %s".formatted(law, name, e.getMessage()), e);
    }
  }
}
