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
 */
record Oracle(
    String code,
    LongFunction<Sample> samples,
    Detail detail,
    Function<Sample, Collection<String>> expected) {
  @Override
  public String toString() {
    return code;
  }
}
