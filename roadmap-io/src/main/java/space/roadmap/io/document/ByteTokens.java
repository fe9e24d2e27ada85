package space.roadmap.io.document;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.id.Ids;
import space.roadmap.core.meta.ValueType;
import space.roadmap.io.spi.Limits;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a JSON text in memory, as long as there is nothing to say about it.
 *
 * <p>Ids, words and dates are read from the bytes where they stand. Whatever is unusual, be it
 * wrong or only rare, is {@link Unusual}: the text is then read again by Jackson's parser, which
 * decides what it is and says where. So this reads less than all of JSON, and never anything else.
 */
final class ByteTokens implements Tokens {
  /** Thrown where another parser has to look. */
  @SuppressWarnings("serial") // never leaves the reader
  static final class Unusual extends RuntimeException {
    Unusual() {
      super("unusual", null, false, false);
    }
  }

  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 1000;

  private final byte[] bytes;
  private final ByteBuffer words; // the same, eight at a time
  private final int length;
  private final int deepest;
  private final int longestText;
  private int next; // offset of the first byte that was not read
  private JsonToken current = JsonToken.NOT_AVAILABLE;
  private int from; // of a name or scalar, without quotes
  private int to;
  private boolean escaped;
  private boolean ascii;
  private boolean[] objects = new boolean[32]; // by depth
  private int depth;
  private boolean inObject;
  private boolean first; // nothing has come in the current object or list
  private boolean named; // a value must follow
  private char[] characters = new char[64];

  ByteTokens(byte[] bytes, int start, int length, Limits limits) {
    this.bytes = bytes;
    words = Octets.of(bytes);
    this.length = length;
    next = start;
    deepest = limits.depth();
    longestText = limits.textLength();
    named = true; // at the top one value must follow, too
  }

  private static Unusual unusual() {
    return new Unusual();
  }

  @Override
  public JsonToken next() {
    JsonToken token;
    if (named) {
      named = false;
      token = value(visible(next));
    } else if (depth == 0) {
      token = end();
    } else {
      int at = member();
      token = at < 0 ? close() : inObject ? anyName(at) : value(at);
    }
    current = token;
    return token;
  }

  @Override
  public boolean nextIs(AttributeReader<?, ?> expected) {
    int at = member();
    if (at < 0) {
      current = close();
      return false;
    }
    int after = at + expected.quoted.length();
    if (after >= length || !expected.quoted.standsAt(words, at)) {
      current = anyName(at);
      return false;
    }
    scalar(at + 1, after - 1);
    colon(after);
    current = JsonToken.PROPERTY_NAME;
    return true;
  }

  /**
   * Returns where the next member of an object or list starts, past a comma; -1 if there is none,
   * and what ends is the next that was not read.
   */
  private int member() {
    int at = visible(next);
    byte found = bytes[at];
    if (found == ',' && !first) {
      return visible(at + 1);
    }
    if (found == (inObject ? '}' : ']')) {
      next = at;
      return -1;
    }
    if (!first) {
      throw unusual();
    }
    first = false;
    return at;
  }

  private JsonToken close() {
    next++;
    JsonToken token = inObject ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    depth--;
    inObject = objects[depth];
    first = false;
    return token;
  }

  private JsonToken open(int at, boolean object) {
    next = at + 1;
    objects[depth] = inObject;
    depth++;
    if (depth > deepest) {
      throw unusual();
    }
    if (depth == objects.length) {
      objects = Arrays.copyOf(objects, depth * 2);
    }
    inObject = object;
    first = true;
    return object ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
  }

  private JsonToken end() {
    for (; next < length; next++) {
      if (!isSpace(bytes[next])) {
        throw unusual();
      }
    }
    return JsonToken.NOT_AVAILABLE;
  }

  private JsonToken anyName(int at) {
    if (bytes[at] != '"') {
      throw unusual();
    }
    string(at);
    if (to - from > LONGEST_NAME) {
      throw unusual();
    }
    colon(next);
    return JsonToken.PROPERTY_NAME;
  }

  private void colon(int before) {
    int at = visible(before);
    if (bytes[at] != ':') {
      throw unusual();
    }
    next = at + 1;
    named = true;
  }

  private JsonToken value(int at) {
    return switch (bytes[at]) {
      case '"' -> {
        string(at);
        yield JsonToken.VALUE_STRING;
      }
      case '{' -> open(at, true);
      case '[' -> open(at, false);
      case 't' -> word(at, "true", JsonToken.VALUE_TRUE);
      case 'f' -> word(at, "false", JsonToken.VALUE_FALSE);
      case 'n' -> word(at, "null", JsonToken.VALUE_NULL);
      default -> number(at);
    };
  }

  private JsonToken word(int at, String word, JsonToken token) {
    next = at;
    for (int i = 0; i < word.length(); i++, next++) {
      if (next == length || bytes[next] != word.charAt(i)) {
        throw unusual();
      }
    }
    scalar(at, next);
    return token;
  }

  private JsonToken number(int at) {
    int end = JsonNumbers.end(bytes, at, length);
    if (end < 0 || end - at > LONGEST_NUMBER) {
      throw unusual();
    }
    next = end;
    scalar(at, end);
    return JsonNumbers.isWhole(bytes, at, end)
        ? JsonToken.VALUE_NUMBER_INT
        : JsonToken.VALUE_NUMBER_FLOAT;
  }

  /** Says where a name or scalar stands that has nothing but plain ASCII. */
  private void scalar(int start, int end) {
    from = start;
    to = end;
    escaped = false;
    ascii = true;
  }

  /** Finds the end of a text that starts at a quote. */
  private void string(int quote) {
    int at = quote + 1;
    from = at;
    escaped = false;
    ascii = true;
    while (true) {
      while (at + 8 <= length) {
        int plain = Octets.plain(words.getLong(at));
        at += plain;
        if (plain < 8) {
          break;
        }
      }
      if (at >= length) {
        throw unusual();
      }
      byte found = bytes[at++];
      if (found == '"') {
        break;
      } else if (found == '\\') {
        escaped = true;
        at++;
      } else if (found < 0) {
        ascii = false;
      } else if (found < ' ') {
        throw unusual();
      }
    }
    to = at - 1;
    next = at;
    if (to - from > longestText) {
      throw unusual();
    }
  }

  /** Returns where the next byte stands that is no white space. */
  private int visible(int from) {
    int at = from;
    while (at < length && isSpace(bytes[at])) {
      at++;
    }
    if (at >= length) {
      throw unusual();
    }
    return at;
  }

  private static boolean isSpace(byte value) {
    return value <= ' ' && (value == ' ' || value == '\n' || value == '\r' || value == '\t');
  }

  @Override
  public JsonToken current() {
    return current;
  }

  @Override
  public int match(TypeReader<?> reader) {
    return escaped ? reader.match(text()) : reader.match(words, from, to);
  }

  @Override
  public String name() {
    if (current != JsonToken.PROPERTY_NAME) {
      throw unusual();
    }
    return text();
  }

  @Override
  public String text() {
    return escaped
        ? JsonTexts.unescaped(bytes, from, to, ascii)
        : JsonTexts.plain(bytes, from, to, ascii);
  }

  @Override
  public int id(Ids ids) {
    return escaped || !ascii ? ids.serial(ids.of(text())) : ids.intern(words, from, to - from);
  }

  @Override
  public <V> V parse(ValueType<V> type) {
    int count = to - from;
    if (escaped || !ascii || count > characters.length) {
      return type.parse(text());
    }
    for (int i = 0; i < count; i++) {
      characters[i] = (char) bytes[from + i];
    }
    return type.parse(characters, 0, count);
  }

  @Override
  public <V> @Nullable V repeated(Repeats<V> known) {
    V value = known.find(words, next - 1, length);
    if (value != null) {
      next = known.end() - 1;
      current = close();
    }
    return value;
  }

  @Override
  public <V> void keep(Repeats<V> known, V value) {
    known.keep(words, next, value);
  }

  @Override
  public void skip() {
    throw unusual(); // nothing is skipped without a finding
  }

  @Override
  public boolean isNull() {
    return current == JsonToken.VALUE_NULL;
  }

  @Override
  public boolean isBlank() {
    return false;
  }

  @Override
  public boolean readsPlainScalars() {
    return false;
  }

  @Override
  public long bytesRead() {
    return next;
  }

  @Override
  public Place place() {
    throw unusual();
  }

  @Override
  public Supplier<Place> placeForLater() {
    return this::place;
  }

  @Override
  public Query path() {
    throw unusual();
  }

  @Override
  public Query pathOfEnded() {
    throw unusual();
  }
}
