package space.roadmap.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Everything outside that a command can ask: the one place with a clock and with the environment.
 *
 * @param terminal the streams
 * @param variable finds an environment variable
 * @param property finds a system property; the launcher sets those that start with {@code roadmap.}
 * @param today tells the date
 * @param pause waits a moment; returns whether to go on
 * @param extensions finds the plugins
 */
record Surroundings(
    Terminal terminal,
    Function<String, Optional<String>> variable,
    Function<String, Optional<String>> property,
    Supplier<LocalDate> today,
    BooleanSupplier pause,
    Extensions extensions) {
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int USUAL_COLUMNS = 100;
  private static final int MOST_COLUMNS = 160;

  /** Says which of {@code out} and {@code err} are terminals; Java cannot tell them apart. */
  private static final String TERMINALS = "roadmap.terminals";

  /** Says how people call the program. */
  private static final String COMMAND = "roadmap.command";

  static Surroundings ofSystem() {
    Function<String, Optional<String>> variable = name -> Optional.ofNullable(System.getenv(name));
    Function<String, Optional<String>> property =
        name -> Optional.ofNullable(System.getProperty(name));
    String terminals = property.apply(TERMINALS).orElseGet(Surroundings::guess);
    Terminal terminal =
        new Terminal(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            terminals.contains("out"),
            terminals.contains("err"),
            columns(variable.apply("COLUMNS")));
    return new Surroundings(
        terminal,
        variable,
        property,
        () -> LocalDate.now(ZoneId.systemDefault()),
        Surroundings::rest,
        new Extensions(terminal, property));
  }

  private static boolean rest() {
    try {
      Thread.sleep(PAUSE.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Returns the terminals as far as Java knows: a console is both, until Java 22 made one of all.
   */
  @SuppressWarnings("SystemConsoleNull") // asked only where null has a meaning
  private static String guess() {
    return Runtime.version().feature() < 22 && System.console() != null ? "out,err" : "";
  }

  private static int columns(Optional<String> variable) {
    return variable
        .filter(text -> text.matches("[1-9][0-9]{1,3}"))
        .map(text -> Math.min(Integer.parseInt(text), MOST_COLUMNS))
        .orElse(USUAL_COLUMNS);
  }

  /** Returns how this person called the program, for examples that can be copied. */
  String command() {
    return property.apply(COMMAND).filter(name -> !name.isBlank()).orElse("roadmap");
  }

  /** Returns whether an environment variable says yes. */
  boolean isSet(String name) {
    return variable.apply(name).filter(value -> !value.isEmpty() && !value.equals("0")).isPresent();
  }
}
