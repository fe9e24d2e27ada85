package space.roadmap.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Severity;

/**
 * A severity for the codes that a pattern covers, in all entities or in some.
 *
 * @param pattern a whole code, a group such as {@code time.*}, or {@code *}
 * @param entity an id, in which {@code *} stands for any letters; empty for all entities
 * @param grade the severity, or that findings are dropped or stay as their rule gives them
 */
record RuleSetting(String pattern, String entity, Grade grade) {
  private static final String OFF = "off";
  private static final String STANDARD = "default";

  /** What a setting does to findings. */
  record Grade(boolean isOff, @Nullable Severity severity) {
    Optional<Diagnostic> of(Diagnostic diagnostic) {
      if (isOff) {
        return Optional.empty();
      }
      return Optional.of(
          severity == null || severity == diagnostic.severity()
              ? diagnostic
              : diagnostic.toBuilder().severity(severity).build());
    }
  }

  /** Returns what a word means; an exception if it means nothing. */
  static Grade grade(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.text().equals(word)) {
        return new Grade(false, severity);
      }
    }
    if (word.equals(OFF) || word.equals(STANDARD)) {
      return new Grade(word.equals(OFF), null);
    }
    throw new IllegalArgumentException(
        "'"
            + word
            + "' is no severity: write error, warning, info, off or default"
            + Nearest.to(word, words()).map(near -> "; did you mean '" + near + "'?").orElse(""));
  }

  /** Returns the words that mean something. */
  static List<String> words() {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    for (Severity severity : Severity.values()) {
      words.add(severity.text());
    }
    return words.add(OFF, STANDARD).build();
  }

  boolean concernsAll() {
    return entity.isEmpty();
  }

  boolean covers(DiagnosticCode code) {
    return code.matches(pattern);
  }

  boolean covers(Diagnostic diagnostic) {
    return covers(diagnostic.code())
        && (concernsAll() || diagnostic.entity().filter(id -> matches(entity, id)).isPresent());
  }

  /** Returns whether a text is a pattern with something in place of each {@code *}. */
  static boolean matches(String pattern, String text) {
    int star = -1; // the last one met, and how much of the text it has taken
    int taken = 0;
    int p = 0;
    int t = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        taken = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++taken;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
