package space.roadmap.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;

/** Writes values as JSON, laid out for people, members in the order given. */
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String of(Value value) {
    JsonText text = new JsonText();
    text.write(value, "\n");
    return text.out.toString();
  }

  /** Named values in the making. */
  static final class Members {
    private final Map<String, Value> members = new LinkedHashMap<>();

    Members with(String name, Value value) {
      members.put(name, value);
      return this;
    }

    Members with(String name, String text) {
      return with(name, new Value.Text(text));
    }

    Members with(String name, int number) {
      return with(name, new Value.Number(Integer.toString(number)));
    }

    /** Adds a text; null if there is none. */
    Members with(String name, Optional<String> text) {
      return with(name, text.<Value>map(Value.Text::new).orElseGet(Value.Null::new));
    }

    Members with(String name, List<? extends Value> values) {
      return with(name, new Value.Array(List.copyOf(values)));
    }

    Value value() {
      return new Value.Members(Extras.of(members));
    }
  }

  private void write(Value value, String line) {
    if (value instanceof Value.Text text) {
      quote(text.text());
    } else if (value instanceof Value.Number number) {
      out.append(number.digits());
    } else if (value instanceof Value.Bool bool) {
      out.append(bool.value());
    } else if (value instanceof Value.Array array) {
      array(array.values(), line);
    } else if (value instanceof Value.Members members) {
      members(members.members().asMap(), line);
    } else {
      out.append("null");
    }
  }

  private void array(List<Value> values, String line) {
    out.append('[');
    String inner = line + "  ";
    for (Iterator<Value> rest = values.iterator(); rest.hasNext(); ) {
      out.append(inner);
      write(rest.next(), inner);
      out.append(rest.hasNext() ? "," : line);
    }
    out.append(']');
  }

  private void members(Map<String, Value> members, String line) {
    out.append('{');
    String inner = line + "  ";
    for (Iterator<Map.Entry<String, Value>> rest = members.entrySet().iterator();
        rest.hasNext(); ) {
      Map.Entry<String, Value> member = rest.next();
      out.append(inner);
      quote(member.getKey());
      out.append(": ");
      write(member.getValue(), inner);
      out.append(rest.hasNext() ? "," : line);
    }
    out.append('}');
  }

  private void quote(String text) {
    out.append('"');
    text.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int point) {
    switch (point) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      default -> {
        if (Character.isISOControl(point)) {
          out.append("\\u").append("%04x".formatted(point));
        } else if (Character.getType(point) == Character.SURROGATE) {
          out.append('\ufffd'); // half a character, which UTF-8 cannot hold
        } else {
          out.appendCodePoint(point);
        }
      }
    }
  }
}
