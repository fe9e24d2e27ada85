package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Options;

/**
 * What a format that loses nothing keeps to, tried on random roadmaps.
 *
 * <pre>{@code
 * class JsonRoundTripTest implements RoundTripContract {
 *   @Override
 *   public FormatProvider provider() {
 *     return new JsonFormat();
 *   }
 * }
 * }</pre>
 *
 * <p>A failure shows the generator of the roadmap, the first difference and the start of the text.
 * The system property {@code roadmap.seed} starts the series somewhere else.
 */
@Isolated("it changes the default locale and time zone for a while")
public interface RoundTripContract {
  /** Returns the format, which must read and write, and cover everything. */
  FormatProvider provider();

  /** Returns how many roadmaps are tried. */
  default int rounds() {
    return 40;
  }

  /** Returns the first seed: fixed, unless the system property {@code roadmap.seed} says it. */
  default long firstSeed() {
    return Long.getLong("roadmap.seed", 1);
  }

  /** The format says of itself that it loses nothing; otherwise this contract is none for it. */
  @Test
  default void losesNothingByItsOwnAccount() {
    FormatProvider provider = provider();
    assertTrue(provider.exporter().orElseThrow().coverage(Options.none()).isEverything());
    assertTrue(provider.importer().orElseThrow().coverage(Options.none()).isEverything());
  }

  /** What was written is read back, equal in everything, and without a finding. */
  @TestFactory
  default Stream<DynamicTest> readsBackWhatItWrites() {
    return onRandomRoadmaps(
        written -> {
          Roadmap read = written.read();
          assertEquals(written.roadmap(), read, () -> Difference.first(written.roadmap(), read));
        });
  }

  /** What was read back is written as the same bytes: also the order of everything is kept. */
  @TestFactory
  default Stream<DynamicTest> writesTheSameBytesAgain() {
    return onRandomRoadmaps(
        written ->
            assertEquals(
                written.text(),
                Written.by(provider(), written.generator(), written.read()).text()));
  }

  /** The bytes are the same wherever they are written. */
  @TestFactory
  default Stream<DynamicTest> writesTheSameBytesEverywhere() {
    return onRandomRoadmaps(
        written -> {
          Locale locale = Locale.getDefault();
          TimeZone zone = TimeZone.getDefault();
          try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Written elsewhere = Written.by(provider(), written.generator(), written.roadmap());
            assertEquals(written.text(), elsewhere.text());
            assertEquals(written.roadmap(), elsewhere.read());
          } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
          }
        });
  }

  /** A stream that the caller gave is the caller's to close. */
  @Test
  default void leavesTheStreamOpen() {
    RandomRoadmaps generator = RandomRoadmaps.of(firstSeed());
    Written written = Written.by(provider(), generator, generator.roadmap());
    assertFalse(written.streamWasClosed());
  }

  private Stream<DynamicTest> onRandomRoadmaps(Consumer<Written> law) {
    Stream<RandomRoadmaps> some = RandomRoadmaps.series(firstSeed(), rounds());
    Stream<RandomRoadmaps> edges =
        Stream.of(
            RandomRoadmaps.of(firstSeed()).withSize(0),
            RandomRoadmaps.of(firstSeed()).withSize(60),
            RandomRoadmaps.of(firstSeed()).withUnresolvedReferences());
    return Stream.concat(edges, some)
        .map(
            generator ->
                dynamicTest(
                    generator.toString(),
                    () -> {
                      Written written = Written.by(provider(), generator, generator.roadmap());
                      EntityLaws.explain(generator.toString(), () -> law.accept(written));
                    }));
  }
}
