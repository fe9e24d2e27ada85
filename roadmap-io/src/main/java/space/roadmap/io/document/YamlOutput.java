package space.roadmap.io.document;

import java.io.OutputStream;
import java.util.regex.Pattern;
import space.roadmap.io.spi.Options;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Writes YAML that YAML 1.1 and 1.2 read alike: whatever could be anything but a text is quoted.
 */
final class YamlOutput {
  private YamlOutput() {}

  static TokenOutput open(OutputStream out, Options options) {
    Quoting quoting = new Quoting();
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .disable(YAMLWriteFeature.USE_NATIVE_TYPE_ID)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .enable(YAMLWriteFeature.ALLOW_LONG_KEYS)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .stringQuotingChecker(quoting)
            .build();
    return new GeneratorOutput(
        factory.createGenerator(ObjectWriteContext.empty(), out), quoting::next);
  }

  /** Decides which texts are quoted. */
  private static final class Quoting extends StringQuotingChecker {
    private static final long serialVersionUID = 1;

    /** Words that cannot be mistaken: letters, digits within, single spaces, some marks. */
    private static final Pattern PLAIN =
        Pattern.compile(
            "[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f/.()'+&;-]*( [A-Za-z0-9\u00c0-\u024f/.()'+&;-]+)*");

    /** What some YAML reads as something other than a text, in any letter case. */
    private static final Pattern RESERVED =
        Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|inf|nan");

    private boolean always;

    void next(boolean quoted) {
      always = quoted;
    }

    @Override
    public boolean needToQuoteName(String name) {
      return !isPlain(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
      return always || !isPlain(value);
    }

    private static boolean isPlain(String text) {
      return text.length() <= 200
          && PLAIN.matcher(text).matches()
          && !RESERVED.matcher(text).matches();
    }
  }
}
