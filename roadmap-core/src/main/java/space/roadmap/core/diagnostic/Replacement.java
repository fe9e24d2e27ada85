package space.roadmap.core.diagnostic;

/**
 * What an edit changes in a text: what stands at a place gives way to other characters.
 *
 * <p>A cell of a workbook is no range of characters. An edit there has no replacement; its entity,
 * attribute and value say what to change.
 *
 * @param place the characters that go
 * @param text the characters that come, with the quotes that they need there
 */
public record Replacement(Place place, String text) {
  /** Checks that the place is in a text. */
  public Replacement {
    if (place.isCell()) {
      throw new IllegalArgumentException(
          "a replacement is of characters in a text, and %s is a cell; give the edit without one"
              .formatted(place));
    }
  }
}
