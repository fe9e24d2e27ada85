package space.roadmap.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Nearest;

/** Ends a command with one line that says what is wrong, and one that says what to do. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  CommandException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  CommandException(String message) {
    this(message, "");
  }

  /** Makes one of what went wrong outside, with a file or a stream. */
  static CommandException of(IOException cause, String name) {
    CommandException exception = new CommandException(reason(cause, name));
    exception.initCause(cause);
    return exception;
  }

  private static String reason(IOException cause, String name) {
    if (cause instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile() + ": " + reason(file);
    }
    String message = cause.getMessage();
    return name + ": " + (message == null ? cause.getClass().getSimpleName() : message);
  }

  private static String reason(FileSystemException cause) {
    if (cause.getReason() != null) {
      return cause.getReason();
    }
    return cause instanceof NoSuchFileException
        ? "there is no such file or folder"
        : cause instanceof AccessDeniedException
            ? "access is denied"
            : cause.getClass().getSimpleName();
  }

  /** Returns what to do. */
  Optional<String> hint() {
    return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
  }

  /**
   * Returns one for a code that no finding has.
   *
   * @param lister the command that lists the codes
   */
  static CommandException unknownCode(String wanted, List<DiagnosticCode> codes, String lister) {
    String near =
        Nearest.to(wanted, codes.stream().map(DiagnosticCode::id).toList())
            .or(() -> ending(wanted, codes))
            .map(found -> "did you mean '" + found + "'? ")
            .orElse("");
    return new CommandException(
        "no finding has the code '" + wanted + "'", near + "'" + lister + "' lists them all");
  }

  /** People remember the last part of a code best. */
  private static Optional<String> ending(String wanted, List<DiagnosticCode> codes) {
    return codes.stream()
        .map(DiagnosticCode::id)
        .filter(id -> id.substring(id.indexOf('.') + 1).equals(wanted))
        .findFirst();
  }
}
