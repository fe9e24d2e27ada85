package space.roadmap.core.rule.facts;

/**
 * Which numbered items belong to which number: all that stand for one are found without a search.
 *
 * <p>The items of a number stand from {@link #first} of it to {@link #first} of the next, in order.
 */
final class Links {
  private final int[] firsts;
  private final int[] items;

  private Links(int[] firsts, int[] items) {
    this.firsts = firsts;
    this.items = items;
  }

  /**
   * Returns the items of each number.
   *
   * @param size how many numbers there are
   * @param numbers the number that each item belongs to, or {@link Owners#NONE}
   * @param count how many items there are
   */
  static Links of(int size, int[] numbers, int count) {
    int[] firsts = new int[size + 2];
    int linked = 0;
    for (int item = 0; item < count; item++) {
      if (numbers[item] != Owners.NONE) {
        firsts[numbers[item] + 2]++;
        linked++;
      }
    }
    for (int number = 2; number < firsts.length; number++) {
      firsts[number] += firsts[number - 1];
    }
    int[] items = new int[linked];
    for (int item = 0; item < count; item++) {
      if (numbers[item] != Owners.NONE) {
        items[firsts[numbers[item] + 1]++] = item;
      }
    }
    return new Links(firsts, items);
  }

  /** Returns where the first item of a number stands. */
  int first(int number) {
    return firsts[number];
  }

  /** Returns how many items a number has. */
  int count(int number) {
    return firsts[number + 1] - firsts[number];
  }

  /** Returns the item that stands in this place. */
  int item(int place) {
    return items[place];
  }
}
