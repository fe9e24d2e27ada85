package space.roadmap.testkit.oracle;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * What a rule must find by its documentation, worked out in the plainest way there is.
 *
 * @param code the code of the rule
 * @param samples makes a roadmap from a seed in which the rule often finds something
 * @param detail how closely to compare
 * @param expected names what the rule must find in a sample, as {@code detail} puts it
 * @param isOfShapes whether it knows enough for its own samples only
 */
record Oracle(
    String code,
    LongFunction<Sample> samples,
    Detail detail,
    Function<Sample, Collection<String>> expected,
    boolean isOfShapes) {
  Oracle(
      String code,
      LongFunction<Sample> samples,
      Detail detail,
      Function<Sample, Collection<String>> expected) {
    this(code, samples, detail, expected, false);
  }

  /** Returns an oracle that knows enough for its own samples, and not for those of every sort. */
  static Oracle ofShapes(
      String code,
      LongFunction<Sample> samples,
      Detail detail,
      Function<Sample, Collection<String>> expected) {
    return new Oracle(code, samples, detail, expected, true);
  }

  @Override
  public String toString() {
    return code;
  }
}
