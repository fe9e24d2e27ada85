package space.roadmap.core.diagnostic;

/**
 * What an edit changes in a text: what stands at a place gives way to other characters.
 *
 * @param place the characters that go
 * @param text the characters that come, with the quotes that they need there
 */
public record Replacement(Place place, String text) {}
