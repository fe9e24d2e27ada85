package space.roadmap.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Runs the program within the test, and keeps what it said. */
final class Run {
  static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

  private final Map<String, String> variables = new HashMap<>();
  private final Map<String, String> properties = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Supplier<LocalDate> today = () -> TODAY;
  private BooleanSupplier pause = () -> false;
  private OutputStream sink = out;
  private byte[] input = {};
  private boolean shown;
  private int code = -1;

  static Run of(String... arguments) {
    return new Run().with(arguments);
  }

  Run input(String text) {
    return input(text.getBytes(StandardCharsets.UTF_8));
  }

  Run input(byte[] bytes) {
    input = bytes.clone();
    return this;
  }

  Run variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  Run property(String name, String value) {
    properties.put(name, value);
    return this;
  }

  Run today(Supplier<LocalDate> value) {
    today = value;
    return this;
  }

  /** Sets what happens while the program waits, and whether it goes on. */
  Run pause(BooleanSupplier value) {
    pause = value;
    return this;
  }

  Run output(OutputStream value) {
    sink = value;
    return this;
  }

  /** Says that a person looks at both streams. */
  Run onTerminal() {
    shown = true;
    return this;
  }

  Run with(String... arguments) {
    Terminal terminal = new Terminal(new ByteArrayInputStream(input), sink, err, shown, shown, 100);
    code =
        new Program(
                new Surroundings(
                    terminal,
                    name -> Optional.ofNullable(variables.get(name)),
                    name -> Optional.ofNullable(properties.get(name)),
                    today,
                    pause,
                    new Extensions(terminal, name -> Optional.ofNullable(properties.get(name)))))
            .run(arguments);
    return this;
  }

  int code() {
    return code;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
