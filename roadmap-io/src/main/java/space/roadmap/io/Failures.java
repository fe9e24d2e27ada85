package space.roadmap.io;

import java.io.UncheckedIOException;
import java.util.ServiceConfigurationError;
import space.roadmap.io.spi.FormatProvider;

/** What to make of whatever comes out of a plugin. */
final class Failures {
  private Failures() {}

  /** Throws what nobody can go on after; a stack that overflowed is empty again. */
  static void throwIfFatal(Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(fatal instanceof StackOverflowError)) {
      throw fatal;
    }
  }

  /** Returns what happened, in the words of a sentence. */
  static String reason(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; depth < 10 && cause.getCause() != null && wraps(cause); depth++) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    String name = cause.getClass().getSimpleName();
    String text = message == null || message.isBlank() ? name : name + ": " + message;
    if (cause instanceof ServiceConfigurationError && message != null) {
      text = message.substring(message.indexOf(": ") + 1).strip(); // behind the service's name
    }
    return cause instanceof LinkageError && !(cause instanceof ExceptionInInitializerError)
        ? text + "; it may have been built for another version than this one" + version()
        : text;
  }

  private static boolean wraps(Throwable thrown) {
    return thrown instanceof ServiceConfigurationError
        || thrown instanceof ExceptionInInitializerError
        || thrown instanceof UncheckedIOException;
  }

  private static String version() {
    return Origin.of(FormatProvider.class).version().map(version -> ", " + version).orElse("");
  }
}
