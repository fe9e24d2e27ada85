package space.roadmap.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

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
}
