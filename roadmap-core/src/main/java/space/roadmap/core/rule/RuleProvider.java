package space.roadmap.core.rule;

import java.util.List;

/**
 * A set of rules that somebody offers.
 *
 * <p><b>For implementers.</b> Name the class in {@code META-INF/services} under the name of this
 * interface, and in {@code provides} of a module. It needs a public constructor without parameters;
 * {@link #rules} is called once for each registry.
 */
@FunctionalInterface
public interface RuleProvider {
  /** Returns the rules, in the order in which they are listed and run. */
  List<Rule> rules();
}
