package space.roadmap.core.meta;

import java.util.Objects;

/**
 * A word of an open vocabulary: people may bring their own, and it is kept.
 *
 * <p>The words everybody knows are constants of the vocabulary's class, such as {@code
 * MissionPurpose.LANDING}. Two choices are equal when their texts are.
 */
public final class Choice {
  private final String text;

  private Choice(String text) {
    this.text = text;
  }

  /**
   * Returns the choice with this text.
   *
   * @throws IllegalArgumentException if the text is empty
   */
  public static Choice of(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a choice is empty; leave the attribute out instead");
    }
    return new Choice(text);
  }

  /** Returns the word as documents write it. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Choice choice && choice.text.equals(text));
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
