package space.roadmap.core.diagnostic;

import java.util.Map;

/** Fills the named arguments into the template of a code. */
final class Message {
  private Message() {}

  static String of(DiagnosticCode code, Map<String, String> arguments) {
    String template = code.template();
    StringBuilder text = new StringBuilder(template.length() + 32);
    int from = 0;
    while (true) {
      int open = template.indexOf('{', from);
      if (open < 0) {
        return text.append(template, from, template.length()).toString();
      }
      int close = template.indexOf('}', open);
      if (close < 0) {
        throw new IllegalStateException("the template of " + code.id() + " lacks a closing brace");
      }
      String name = template.substring(open + 1, close);
      String value = arguments.get(name);
      if (value == null) {
        throw new IllegalStateException(
            "a finding of " + code.id() + " lacks the argument '" + name + "'");
      }
      text.append(template, from, open).append(value);
      from = close + 1;
    }
  }
}
