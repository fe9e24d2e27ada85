package space.roadmap.io.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Makes one plain line of what a parser says. */
final class SyntaxMessage {
  private SyntaxMessage() {}

  private static final Pattern WHERE =
      Pattern.compile(" ?\\(?(start marker )?(at|for \\w+ starting at) \\[Source:[^\\]]*\\]\\)?");
  private static final Pattern YAML_WHERE =
      Pattern.compile("(?m)^ ?in [^\\n]*, line \\d+, column \\d+:?$");
  private static final Pattern EXCERPT = Pattern.compile("(?m)^ {4}.*$");

  /** How a programmer would configure the parser, which helps no author. */
  private static final Pattern ADVICE =
      Pattern.compile(": enable `[^`]*` to allow|, from `StreamReadConstraints[^`]*`");

  private static final Pattern TOKEN = Pattern.compile("Non-standard token '([^']+)'");

  private static final int LONGEST = 300;

  /** Returns the token that the parser had read when it complained of it. */
  static Optional<String> token(JacksonException problem) {
    Matcher found = TOKEN.matcher(of(problem));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  static String of(JacksonException problem) {
    String message = problem.getOriginalMessage();
    if (message == null || message.isBlank()) {
      return "the text ends or goes on in a way that is not understood";
    }
    String plain = WHERE.matcher(message).replaceAll("");
    plain = EXCERPT.matcher(YAML_WHERE.matcher(plain).replaceAll("")).replaceAll("");
    plain = ADVICE.matcher(plain).replaceAll("").replaceAll("\\s+", " ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
