package space.roadmap.io.document;

import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Where and why a parser could not go on.
 *
 * @param place the character it stumbled over
 * @param finding what to tell, still without the place
 */
record BrokenText(Place place, Diagnostic.Builder finding) {
  static BrokenText of(Text text, Dialect dialect, JsonParser parser, JacksonException problem) {
    TokenStreamLocation known = problem.getLocation();
    TokenStreamLocation location = known == null ? parser.currentLocation() : known;
    long at =
        dialect
            .offset(problem, text.positions())
            .orElseGet(() -> dialect.offset(location, text.positions()));
    String message = SyntaxMessage.of(problem);
    DiagnosticCode code =
        problem instanceof StreamConstraintsException
            ? DocumentCodes.LIMIT
            : message.contains("UTF-8") ? DocumentCodes.ENCODING : DocumentCodes.SYNTAX;
    int malformed = code.equals(DocumentCodes.ENCODING) ? text.malformed() : -1;
    long from =
        malformed >= 0 ? malformed : text.startOf(SyntaxMessage.token(problem).orElse(""), at);
    return new BrokenText(
        text.positions().place(from, from + 1), code.report().with("problem", message));
  }
}
