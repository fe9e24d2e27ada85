package space.roadmap.core.rule;

/**
 * How something that rules {@linkplain RoadmapView#sharedInParts share} is worked out in parts, so
 * that threads which would wait for it help instead.
 *
 * <p>For implementers: {@link #work} is called once for each part, in no certain order and from
 * several threads at once, and {@link #whole} once, by one thread that sees all they have done. The
 * parts should be the same however many threads there are, and so should the whole. None of them
 * may ask for something that is shared, since who works on that may be waiting for this.
 *
 * @param <T> what is worked out
 */
public interface SharedParts<T> {
  /** Returns how many parts there are. */
  int count();

  /**
   * Works out one part.
   *
   * @param part its number, from 0
   */
  void work(int part);

  /** Puts the parts together. */
  T whole();
}
