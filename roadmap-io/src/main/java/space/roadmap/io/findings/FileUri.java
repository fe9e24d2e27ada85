package space.roadmap.io.findings;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names of files as URI references, which is what formats for programs want. */
final class FileUri {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");
  private static final String KEPT = "-._~/!$&'()*+,;=@";
  private static final String HEX = "0123456789ABCDEF";

  private FileUri() {}

  /**
   * Returns a reference to a file: relative as its name is, or with the scheme {@code file}.
   *
   * <p>A backslash separates folders, as on Windows. Standard input is {@code stdin:}.
   */
  static String of(String name) {
    if (name.equals("-")) {
      return "stdin:";
    }
    if (ADDRESS.matcher(name).matches()) {
      return encoded(name, KEPT + ":?#[]%");
    }
    String path = relative(name);
    if (path.startsWith("//")) {
      return "file:" + encoded(path, KEPT); // a share of another machine
    }
    if (path.startsWith("/")) {
      return "file://" + encoded(path, KEPT);
    }
    if (DRIVE.matcher(path).matches()) {
      return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2), KEPT);
    }
    return encoded(path, KEPT);
  }

  /** Returns the name of a file with slashes, and without what says that it is here. */
  static String relative(String name) {
    String path = name.replace('\\', '/');
    while (path.startsWith("./") && path.length() > 2) {
      path = path.substring(2);
    }
    return path;
  }

  private static String encoded(String text, String kept) {
    StringBuilder uri = new StringBuilder(text.length() + 16);
    for (byte one : Escapes.whole(text).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xff);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || kept.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
