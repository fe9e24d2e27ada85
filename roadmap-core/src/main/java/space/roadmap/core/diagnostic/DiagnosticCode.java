package space.roadmap.core.diagnostic;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of finding: its stable name, how grave it is, and what to tell people about it.
 *
 * <p>The name is API: dotted kebab-case such as {@code time.capability-late}, whose first part
 * groups related codes so that {@code time.*} can be configured at once.
 *
 * @param id the stable name
 * @param severity how grave a finding is unless configured otherwise
 * @param summary one line that says what is wrong in general; ends in a period
 * @param template the message of a finding, with its arguments as {@code {name}}
 * @param explanation why it matters and what to do; plain paragraphs
 */
public record DiagnosticCode(
    String id, Severity severity, String summary, String template, String explanation) {
  private static final Pattern ID =
      Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

  /** Checks the form of the id and of the summary. */
  public DiagnosticCode {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "a diagnostic code is dotted kebab-case such as time.capability-late, not '" + id + "'");
    }
    if (!summary.endsWith(".")) {
      throw new IllegalArgumentException("the summary of " + id + " does not end with a period");
    }
  }

  /** Returns whether a pattern such as {@code time.*}, {@code *} or a whole code covers this. */
  public boolean matches(String pattern) {
    if (pattern.equals("*")) {
      return true;
    }
    return pattern.endsWith(".*")
        ? id.startsWith(pattern.substring(0, pattern.length() - 1))
        : id.equals(pattern);
  }

  /** Starts a finding of this kind. */
  public Diagnostic.Builder report() {
    return new Diagnostic.Builder(this);
  }

  // A record's own methods are put together when first called: too late for a short program.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DiagnosticCode that
        && id.equals(that.id)
        && severity == that.severity
        && summary.equals(that.summary)
        && template.equals(that.template)
        && explanation.equals(that.explanation);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
