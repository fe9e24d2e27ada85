package space.roadmap.core.rule;

import java.time.DateTimeException;
import java.time.Period;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A measure that a {@linkplain RuleSet ruleset} can set: how old is stale, how near is tight.
 *
 * <p>A rule names those it uses in {@link Rule#thresholds}, and asks {@link RoadmapView#value} for
 * what is set:
 *
 * <pre>{@code
 * static final Threshold<Period> STALE_AFTER =
 *     Threshold.length("stale-after", Period.ofYears(2), "How old a statement is at most.");
 * }</pre>
 *
 * @param <V> {@link Period}, for a length of time, or {@link Integer}, for a number of things
 */
public final class Threshold<V> {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final String name;
  private final V standard;
  private final String form;
  private final Function<String, V> parser;
  private final String doc;

  private Threshold(String name, V standard, String form, Function<String, V> parser, String doc) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the name of a threshold is kebab-case such as stale-after, not '" + name + "'");
    }
    if (!doc.endsWith(".")) {
      throw new IllegalArgumentException("what is said of " + name + " does not end in a period");
    }
    this.name = name;
    this.standard = standard;
    this.form = form;
    this.parser = parser;
    this.doc = doc;
  }

  /**
   * Declares a length of time.
   *
   * @param name kebab-case; the same for every rule that uses it
   * @param standard what counts unless a ruleset sets it
   * @param doc what it is, as a sentence
   */
  public static Threshold<Period> length(String name, Period standard, String doc) {
    return new Threshold<>(
        name, standard, "a length of time such as P18M or P2Y", Threshold::lengthOf, doc);
  }

  /**
   * Declares a number of things, zero or more.
   *
   * @param name kebab-case; the same for every rule that uses it
   * @param standard what counts unless a ruleset sets it
   * @param doc what it is, as a sentence
   */
  public static Threshold<Integer> count(String name, int standard, String doc) {
    return new Threshold<>(name, standard, "a whole number, 0 or more", Threshold::countOf, doc);
  }

  private static Period lengthOf(String text) {
    Period length;
    try {
      length = Period.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is no length of time", e);
    }
    if (length.getYears() < 0 || length.getMonths() < 0 || length.getDays() < 0) {
      throw new IllegalArgumentException("'" + text + "' is negative");
    }
    return length;
  }

  private static Integer countOf(String text) {
    if (text.isEmpty()
        || text.length() > 9
        || !text.chars().allMatch(it -> it >= '0' && it <= '9')) {
      throw new IllegalArgumentException("'" + text + "' is no number");
    }
    return Integer.valueOf(text);
  }

  /** Returns the name by which rulesets set it. */
  public String name() {
    return name;
  }

  /** Returns what counts unless a ruleset sets it. */
  public V standard() {
    return standard;
  }

  /** Returns what is expected, in words: {@code a length of time such as P18M or P2Y}. */
  public String form() {
    return form;
  }

  /** Returns what it is, as a sentence. */
  public String doc() {
    return doc;
  }

  /**
   * Returns the value that a text stands for.
   *
   * @throws IllegalArgumentException if it stands for none; the message says what was found and
   *     what is expected
   */
  public V parse(String text) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + " takes " + form + ", and " + e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return name + "=" + standard;
  }
}
