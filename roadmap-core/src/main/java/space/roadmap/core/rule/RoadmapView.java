package space.roadmap.core.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.model.Roadmap;

/**
 * What a rule sees: a roadmap, the day on which it is looked at, and how it is to be judged.
 *
 * <p>Each validation makes one. What several rules must work out of the whole roadmap is worked out
 * once and {@linkplain #shared shared} through it, on however many threads they run.
 */
public final class RoadmapView {
  private final Roadmap roadmap;
  private final LocalDate today;
  private final @Nullable Roadmap previous;
  private final RuleSet ruleSet;
  private final Map<Class<?>, Shared> shared;
  private final Map<Class<?>, Object> local = new HashMap<>();

  /** Makes a view of a roadmap on a day, with the recommended thresholds. */
  public RoadmapView(Roadmap roadmap, LocalDate today) {
    this(roadmap, today, null, RuleSet.recommended());
  }

  RoadmapView(Roadmap roadmap, LocalDate today, @Nullable Roadmap previous, RuleSet ruleSet) {
    this(roadmap, today, previous, ruleSet, new ConcurrentHashMap<>());
  }

  private RoadmapView(
      Roadmap roadmap,
      LocalDate today,
      @Nullable Roadmap previous,
      RuleSet ruleSet,
      Map<Class<?>, Shared> shared) {
    this.shared = shared;
    this.roadmap = roadmap;
    this.today = today;
    this.previous = previous;
    this.ruleSet = ruleSet;
  }

  /**
   * Returns the roadmap; entities that could not be built are missing from it, and their ids are
   * {@linkplain Roadmap#withheld withheld}.
   */
  public Roadmap roadmap() {
    return roadmap;
  }

  /** Returns the day that counts as today; nothing in the library looks at a clock. */
  public LocalDate today() {
    return today;
  }

  /** Returns the edition before this one, if it is to be compared with one. */
  public Optional<Roadmap> previous() {
    return Optional.ofNullable(previous);
  }

  /** Returns what is set for a threshold, or else its standard. */
  public <V> V value(Threshold<V> threshold) {
    return ruleSet.value(threshold);
  }

  /** Returns this for the rules that look at a part of the document, on one thread. */
  RoadmapView part() {
    return new RoadmapView(roadmap, today, previous, ruleSet, shared);
  }

  /**
   * Returns what rules that look at one entity at a time share while they look at a part of the
   * document: what the first of them has seen in an entity, for example. One thread uses it, and it
   * may change.
   *
   * @param type the class of what is kept, one for each class
   * @param maker makes it
   */
  public <T> T local(Class<T> type, Supplier<T> maker) {
    return type.cast(local.computeIfAbsent(type, unused -> maker.get()));
  }

  /**
   * Returns what rules work out of the roadmap and share: it is made when a rule first asks for it
   * and kept until the validation ends.
   *
   * <p>A class of the rules' own, which nobody else can name, keeps it among them. It should not
   * change once made, so that no rule depends on which others have run, and on which thread.
   *
   * @param type the class of what is shared, one for each class
   * @param maker makes it from this view; it may ask for something else that is shared
   */
  public <T> T shared(Class<T> type, Function<RoadmapView, T> maker) {
    return type.cast(shared.computeIfAbsent(type, unused -> new Shared()).get(maker));
  }

  /**
   * Returns what rules work out of the roadmap and share, like {@link #shared}, where that takes
   * long: whoever asks for it while it is being made helps to make it.
   *
   * @param type the class of what is shared, one for each class
   * @param maker says how it is made, in parts
   */
  public <T> T sharedInParts(Class<T> type, Function<RoadmapView, SharedParts<T>> maker) {
    Object parts =
        shared
            .computeIfAbsent(type, unused -> new Shared())
            .get(view -> new PartsAtWork<>(maker.apply(view)));
    return type.cast(((PartsAtWork<?>) parts).whole());
  }

  /** Something that is made once, whoever asks first; others wait for it. */
  private final class Shared {
    private @Nullable Object made;

    synchronized Object get(Function<RoadmapView, ?> maker) {
      Object found = made;
      if (found == null) {
        found = maker.apply(RoadmapView.this);
        made = found;
      }
      return found;
    }
  }
}
