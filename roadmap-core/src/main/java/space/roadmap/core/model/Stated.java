package space.roadmap.core.model;

import java.util.List;

/**
 * Something about which others said, or say, something else.
 *
 * <p>The attributes of the thing itself are what is preferred. {@link #earlier} is what was
 * believed before; {@link #claims} is what others hold now.
 *
 * @param <T> the thing itself
 */
public interface Stated<T> extends Extensible {
  /** What was stated before and is superseded, oldest first. */
  List<Statement<T>> earlier();

  /** What is stated elsewhere and competes with this. */
  List<Statement<T>> claims();
}
