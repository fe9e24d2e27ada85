package space.roadmap.core.rule.builtin.evidence;

import static space.roadmap.core.time.Certainty.CERTAIN;
import static space.roadmap.core.time.Certainty.IMPOSSIBLE;
import static space.roadmap.core.time.Certainty.POSSIBLE;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Partial;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.facts.ValueTraits;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/**
 * Compares what is preferred with what is claimed, attribute by attribute.
 *
 * <p>Only what both state is compared: dates, periods, choices, references, whole numbers and
 * answers of yes or no, and such within single structs and within milestones of the same key. Texts
 * and durations are not, nor is how a date came about.
 */
final class Comparison {
  private static final ImmutableSet<String> NOT_COMPARED =
      ImmutableSet.of("basis", "percentile", "relative", "windows", "derivedFrom", "review");

  /** Takes what differs. */
  interface Differences {
    /** Takes two values of one attribute that differ, surely or possibly. */
    void add(String path, String preferred, String claimed, Certainty certainty);
  }

  private final Roadmap roadmap;
  private final Differences differences;

  Comparison(Roadmap roadmap, Differences differences) {
    this.roadmap = roadmap;
    this.differences = differences;
  }

  /** Compares something with a claim about it. */
  <T> void compare(EntityType<T> type, T preferred, Partial<T> claimed) {
    compare(type, type.draftOf(preferred).freeze(), claimed, "");
  }

  private <T> void compare(
      EntityType<T> type, Partial<T> preferred, Partial<T> claimed, String path) {
    if (isDerived(type, preferred) || !isSameMeasure(type, preferred, claimed)) {
      return;
    }
    for (Attribute<T, ?> attribute : type.attributes()) {
      if (claimed.has(attribute)
          && preferred.has(attribute)
          && !NOT_COMPARED.contains(attribute.name())
          && !ValueTraits.isStatements(attribute)) {
        compare(attribute, preferred, claimed, path);
      }
    }
  }

  /** Returns whether it is a date that follows another, and is no statement of its own. */
  private static <T> boolean isDerived(EntityType<T> type, Partial<T> preferred) {
    Optional<Attribute<T, ?>> basis = type.attribute("basis");
    return basis.isPresent() && preferred.values(basis.get()).contains(Basis.DERIVED);
  }

  /** Returns whether it is not that one has a date with 50 percent and the other with 70. */
  private static <T> boolean isSameMeasure(
      EntityType<T> type, Partial<T> preferred, Partial<T> claimed) {
    Optional<Attribute<T, ?>> percentile = type.attribute("percentile");
    return percentile.isEmpty()
        || !preferred.has(percentile.get())
        || !claimed.has(percentile.get())
        || preferred.values(percentile.get()).equals(claimed.values(percentile.get()));
  }

  private <T, V> void compare(
      Attribute<T, V> attribute, Partial<T> preferred, Partial<T> claimed, String path) {
    List<V> mine = preferred.values(attribute);
    List<V> theirs = claimed.values(attribute);
    ValueType<V> type = attribute.type();
    Certainty certainty =
        switch (type.shape()) {
          case DATE -> dates((UncertainDate) mine.get(0), (UncertainDate) theirs.get(0));
          case PERIOD -> periods((Period) mine.get(0), (Period) theirs.get(0));
          case CHOICE -> choices(type, mine, theirs);
          case REFERENCE -> sets(mine, theirs, this::isWithin);
          case INTEGER, BOOLEAN -> mine.equals(theirs) ? IMPOSSIBLE : CERTAIN;
          case STRUCT -> {
            structs(attribute, mine, theirs, path);
            yield IMPOSSIBLE;
          }
          case TEXT, DECIMAL, LAG, IDENTIFIER, MEMBERS -> IMPOSSIBLE;
        };
    if (certainty != IMPOSSIBLE) {
      differences.add(path + attribute.name(), text(type, mine), text(type, theirs), certainty);
    }
  }

  private <T, V> void structs(
      Attribute<T, V> attribute, List<V> mine, List<V> theirs, String path) {
    EntityType<V> struct = attribute.type().struct().orElseThrow();
    if (attribute.cardinality() != Cardinality.MANY) {
      String within = path + attribute.name() + ".";
      compare(struct, partial(struct, mine.get(0)), partial(struct, theirs.get(0)), within);
      return;
    }
    for (V claimed : theirs) {
      for (V preferred : mine) {
        if (claimed instanceof Milestone one
            && preferred instanceof Milestone other
            && !Milestones.key(one).isEmpty()
            && Milestones.key(one).equals(Milestones.key(other))) {
          String within = Milestones.key(one) + " ";
          compare(struct, partial(struct, preferred), partial(struct, claimed), within);
          break;
        }
      }
    }
  }

  private static <V> Partial<V> partial(EntityType<V> type, V value) {
    return type.draftOf(value).freeze();
  }

  private static <V> String text(ValueType<V> type, List<V> values) {
    return String.join(" and ", values.stream().map(type::format).toList());
  }

  /** Of two dates that can be the same day each may still be meant as it is written. */
  private static Certainty dates(UncertainDate mine, UncertainDate theirs) {
    if (mine.isUndated() || theirs.isUndated()) {
      return IMPOSSIBLE;
    }
    if (mine.latestDay() < theirs.earliestDay() || theirs.latestDay() < mine.earliestDay()) {
      return CERTAIN;
    }
    return mine.earliestDay() == theirs.earliestDay() && mine.latestDay() == theirs.latestDay()
        ? IMPOSSIBLE
        : POSSIBLE;
  }

  private static Certainty periods(Period mine, Period theirs) {
    return dates(mine.start(), theirs.start()).or(dates(mine.end(), theirs.end()));
  }

  /** Words of an open vocabulary may mean the same. */
  private static <V> Certainty choices(ValueType<V> type, List<V> mine, List<V> theirs) {
    Certainty certainty = sets(mine, theirs, Object::equals);
    return type.isOpen() ? certainty.and(POSSIBLE) : certainty;
  }

  /** Two lists certainly differ if they have nothing in common, and possibly if one has more. */
  private static <V> Certainty sets(List<V> mine, List<V> theirs, BiPredicate<V, V> agree) {
    int agreed = 0;
    Set<V> left = new HashSet<>(theirs);
    for (V one : mine) {
      boolean agrees = false;
      for (V other : theirs) {
        if (agree.test(one, other)) {
          agrees = true;
          left.remove(other);
        }
      }
      agreed += agrees ? 1 : 0;
    }
    if (agreed == 0) {
      return CERTAIN;
    }
    return left.isEmpty() && agreed == mine.size() ? IMPOSSIBLE : POSSIBLE;
  }

  /** A place and a place in it do not contradict each other. */
  private <V> boolean isWithin(V one, V other) {
    return one.equals(other)
        || (one instanceof Id<?> a
            && other instanceof Id<?> b
            && (roadmap.isWithin(a, b) || roadmap.isWithin(b, a)));
  }
}
