package space.roadmap.core.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a rule sees: a roadmap, and the day on which it is looked at.
 *
 * <p>Each validation makes one, for the thread that validates. What several rules must work out of
 * the whole roadmap is worked out once and {@linkplain #shared shared} through it.
 */
public final class RoadmapView {
  private final Roadmap roadmap;
  private final LocalDate today;
  private final Map<Class<?>, Object> shared = new HashMap<>();

  /** Makes a view of a roadmap on a day. */
  public RoadmapView(Roadmap roadmap, LocalDate today) {
    this.roadmap = roadmap;
    this.today = today;
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

  /**
   * Returns what rules work out of the roadmap and share: it is made when a rule first asks for it
   * and kept until the validation ends.
   *
   * <p>A class of the rules' own, which nobody else can name, keeps it among them. It should not
   * change once made, so that no rule depends on which others have run.
   *
   * @param type the class of what is shared, one for each class
   * @param maker makes it from this view
   */
  public <T> T shared(Class<T> type, Function<RoadmapView, T> maker) {
    Object made = shared.get(type);
    if (made == null) {
      made = maker.apply(this); // which may ask for something shared in turn
      shared.put(type, made);
    }
    return type.cast(made);
  }
}
