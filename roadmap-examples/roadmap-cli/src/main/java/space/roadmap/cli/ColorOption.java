package space.roadmap.cli;

import picocli.CommandLine.Option;

/** Whether findings are coloured. */
final class ColorOption {
  /** When there is colour. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = Words.ColorWhen.class,
      description =
          "Colours the output: auto (on a terminal, unless NO_COLOR is set), always or never.")
  private When when = When.AUTO;

  /** Returns whether to colour a stream, which a person sees or not. */
  boolean isOn(Surroundings surroundings, boolean shown) {
    return switch (when) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> automatic(surroundings, shown);
    };
  }

  static boolean automatic(Surroundings surroundings, boolean shown) {
    return shown
        && surroundings.variable().apply("NO_COLOR").filter(value -> !value.isEmpty()).isEmpty()
        && surroundings.variable().apply("TERM").filter("dumb"::equals).isEmpty();
  }
}
