package space.roadmap.io.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * Writes YAML that YAML 1.1 and 1.2 read alike: whatever could be anything but a text is quoted.
 *
 * <p>It drives the emitter of the parser's library itself, since how each text is written is what
 * matters here.
 */
final class YamlOutput implements TokenOutput {
  /** Words that cannot be mistaken: letters, digits within, single spaces, some marks. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f/.()'+&;-]*( [A-Za-z0-9\u00c0-\u024f/.()'+&;-]+)*");

  /** What some YAML reads as something other than a text, in any letter case. */
  private static final Pattern RESERVED =
      Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|inf|nan");

  private static final int LONGEST_PLAIN = 200;
  private static final int LONGEST_KEY = 1024;
  private static final ImplicitTuple NO_TAG = new ImplicitTuple(true, true);

  private final Emitter emitter;
  private final Target target;
  private int depth;

  YamlOutput(OutputStream out) {
    target = new Target(out);
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setMaxSimpleKeyLength(LONGEST_KEY)
            .build();
    emitter = new Emitter(settings, target);
    emitter.emit(new StreamStartEvent());
    emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
  }

  @Override
  public void beginObject() {
    depth = Depth.below(depth);
    emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
  }

  @Override
  public void endObject() {
    depth--;
    emitter.emit(new MappingEndEvent());
  }

  @Override
  public void beginArray() {
    depth = Depth.below(depth);
    emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
  }

  @Override
  public void endArray() {
    depth--;
    emitter.emit(new SequenceEndEvent());
  }

  @Override
  public void name(MemberName name) {
    name(name.text);
  }

  @Override
  public void name(String name) {
    scalar(name, isPlain(name) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
  }

  @Override
  public void text(String text, boolean quoted) {
    if (hasLines(text)) {
      scalar(text, ScalarStyle.LITERAL); // the emitter quotes what cannot be shown so
    } else {
      scalar(text, quoted || !isPlain(text) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }
  }

  @Override
  public void id(String text) {
    text(text, false);
  }

  @Override
  public void spelling(StringBuilder characters) {
    scalar(characters.toString(), ScalarStyle.DOUBLE_QUOTED);
  }

  @Override
  public void number(int number) {
    number(Integer.toString(number));
  }

  @Override
  public void number(String digits) {
    scalar(digits, ScalarStyle.PLAIN);
  }

  @Override
  public void bool(boolean value) {
    scalar(value ? "true" : "false", ScalarStyle.PLAIN);
  }

  @Override
  public void nothing() {
    scalar("null", ScalarStyle.PLAIN);
  }

  @Override
  public void close() {
    if (depth == 0) { // otherwise something went wrong, and the document stays as it is
      emitter.emit(new DocumentEndEvent(false));
      emitter.emit(new StreamEndEvent());
    }
    target.flush();
  }

  private void scalar(String text, ScalarStyle style) {
    emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), NO_TAG, text, style));
  }

  /** Returns whether a text without quotes is read as this text, within a list in brackets too. */
  static boolean isPlain(String text) {
    return text.length() <= LONGEST_PLAIN
        && PLAIN.matcher(text).matches()
        && !RESERVED.matcher(text).matches();
  }

  /** Returns whether a text has several lines, and no line end that some YAML takes for none. */
  private static boolean hasLines(String text) {
    return text.indexOf('\n') >= 0
        && text.indexOf('\u0085') < 0
        && text.indexOf('\u2028') < 0
        && text.indexOf('\u2029') < 0;
  }

  /** Where the emitter writes to. */
  private static final class Target implements StreamDataWriter {
    private final Writer writer;

    Target(OutputStream out) {
      writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text) {
      write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int count) {
      try {
        writer.write(text, from, count);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void flush() {
      try {
        writer.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
