package space.roadmap.core.words;

import java.util.List;

/**
 * A phrase that says a date.
 *
 * @param from the token it begins with
 * @param to the token behind it
 */
record Phrase(Span span, List<String> guesses, int from, int to) {}
