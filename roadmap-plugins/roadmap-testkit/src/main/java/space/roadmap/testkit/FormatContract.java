package space.roadmap.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Isolated;
import space.roadmap.io.spi.FormatProvider;

/**
 * What every format keeps to: the nine {@linkplain Law laws}, tried on roadmaps made for the
 * purpose and on random ones. A test class implements it and nothing more:
 *
 * <pre>{@code
 * class BriefingContractTest implements FormatContract {
 *   @Override
 *   public FormatProvider provider() {
 *     return new BriefingFormat();
 *   }
 * }
 * }</pre>
 *
 * <p>The abilities of the format choose the laws: one that only writes has no tests about reading.
 * Its coverage chooses what law 5 demands. Each law is a container of tests; a failure names the
 * law, the roadmap (a random one by the code that makes it again) and the first difference.
 *
 * <p>Law 4 changes the locale and the time zone. The charset of a running program cannot be
 * changed: run the tests with {@code -Dfile.encoding=ISO-8859-1} as well. The system property
 * {@code roadmap.seed} starts the random roadmaps somewhere else.
 */
@Isolated("it changes the default locale and time zone for a while")
public interface FormatContract {
  /**
   * Returns the format: a new object each time, so that what one remembers shows in law 8 and
   * nowhere else.
   */
  FormatProvider provider();

  /**
   * Returns files of the format, for the laws about reading: a format that is only read needs one
   * at least.
   */
  default List<Path> samples() {
    return List.of();
  }

  /** Returns the laws that the format does not keep, each with its reason; none by default. */
  default List<Exemption> exemptions() {
    return List.of();
  }

  /** Returns how many random roadmaps are tried. */
  default int rounds() {
    return 10;
  }

  /** Returns the first seed: fixed, unless the system property {@code roadmap.seed} says it. */
  default long firstSeed() {
    return Long.getLong("roadmap.seed", 1);
  }

  /** Returns after which time a series of corrupted inputs counts as one that never ends. */
  default Duration patience() {
    return Duration.ofSeconds(60);
  }

  /** Tries the laws that the format's abilities choose. */
  @TestFactory
  default Stream<DynamicNode> keepsTheLaws(TestReporter reporter) {
    return new FormatLaws(this, reporter).tests();
  }
}
