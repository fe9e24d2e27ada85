package space.roadmap.cli;

import java.util.List;

/** Prints how texts are read as dates, one after the other, so that nothing has to be kept. */
sealed interface DateOutput {

  /** Prints one. */
  void print(DateLine line);

  /** Prints what comes last. */
  default void finish() {}

  /** Lines for people, in columns that grow with what stands in them. */
  record Text(Terminal terminal) implements DateOutput {
    private static final int INPUT = 22;
    private static final int EDTF = 18;
    private static final int DAY = 10;
    private static final int KIND = 13;

    @Override
    public void print(DateLine line) {
      String input = TextLayout.pad(TextLayout.harmless(line.input()).replace('\n', ' '), INPUT);
      String columns =
          line.isValid()
              ? String.join(
                  "  ",
                  TextLayout.pad(line.spelling(), EDTF),
                  TextLayout.pad(line.earliest(), DAY),
                  TextLayout.pad(line.latest(), DAY),
                  TextLayout.pad(line.kind(), KIND),
                  line.note())
              : "not a date: " + line.note();
      terminal.print((input + "  " + TextLayout.harmless(columns)).stripTrailing());
    }
  }

  /** Tab-separated columns for other programs. */
  record Tsv(Terminal terminal) implements DateOutput {
    @Override
    public void print(DateLine line) {
      List<String> columns =
          List.of(
              line.input(),
              Boolean.toString(line.isValid()),
              line.spelling(),
              line.level().isPresent() ? Integer.toString(line.level().getAsInt()) : "",
              line.earliest(),
              line.latest(),
              line.note());
      terminal.print(String.join("\t", columns.stream().map(DateOutput::inOneCell).toList()));
    }
  }

  private static String inOneCell(String text) {
    return TextLayout.harmless(text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
  }

  /** A JSON array of objects. */
  final class Json implements DateOutput {
    private final Terminal terminal;
    private boolean any;

    Json(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public void print(DateLine line) {
      terminal.print(any ? "," : "[");
      any = true;
      terminal.out().print(JsonText.of(line.json()));
    }

    @Override
    public void finish() {
      terminal.print(any ? "\n]" : "[]");
    }
  }
}
