package space.roadmap.io.findings;

import space.roadmap.core.diagnostic.Severity;

/** The ANSI colours of one finding, or none. */
record Ink(boolean on, String colour) {
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String BLUE = "34";
  private static final String CYAN = "36";

  static Ink of(Severity severity, boolean on) {
    return new Ink(
        on,
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case INFO -> CYAN;
        });
  }

  static Ink note(boolean on) {
    return new Ink(on, CYAN);
  }

  String strong(String text) {
    return ink("1", text);
  }

  String severity(String text) {
    return ink("1;" + colour, text);
  }

  String faint(String text) {
    return ink(BLUE, text);
  }

  String removed(String text) {
    return ink(RED, text);
  }

  String added(String text) {
    return ink(GREEN, text);
  }

  private String ink(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
