package space.roadmap.core.meta;

import java.util.OptionalInt;

/** A whole number from one to another, written in decimal digits. */
final class IntegerType extends ValueType<Integer> {
  private final int least;
  private final int most;

  IntegerType(String name, int least, int most) {
    super(Shape.INTEGER, name);
    if (least > most) {
      throw new IllegalArgumentException(
          "a " + name + " from " + least + " to " + most + " cannot be: exchange the two");
    }
    this.least = least;
    this.most = most;
  }

  @Override
  public Integer parse(String text) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(problem(text), e);
    }
    throw new IllegalArgumentException(problem(text));
  }

  private String problem(String text) {
    return least == Integer.MIN_VALUE && most == Integer.MAX_VALUE
        ? "'%s' is no whole number between %s and %s".formatted(text, least, most)
        : "'%s' is no %s; write a whole number from %s to %s".formatted(text, name(), least, most);
  }

  @Override
  public String format(Integer number) {
    return number.toString();
  }

  @Override
  public OptionalInt least() {
    return OptionalInt.of(least);
  }

  @Override
  public OptionalInt most() {
    return OptionalInt.of(most);
  }
}
