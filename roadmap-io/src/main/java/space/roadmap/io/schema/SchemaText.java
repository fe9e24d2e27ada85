package space.roadmap.io.schema;

import java.util.List;
import java.util.Map;
import space.roadmap.core.meta.Value;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes JSON for people: what fits on a line stays on it. */
final class SchemaText {
  private static final int COLUMNS = 100;

  private final StringBuilder out = new StringBuilder();

  private SchemaText() {}

  /** Returns a value as JSON that ends with a line break. */
  static String of(Value value) {
    SchemaText text = new SchemaText();
    text.value(value, 0, 0);
    return text.out.append('\n').toString();
  }

  /**
   * Appends a value.
   *
   * @param column how much of the line is taken, at its start and for a comma
   */
  private void value(Value value, int indent, int column) {
    int start = out.length();
    onOneLine(value);
    boolean fits = column + out.length() - start <= COLUMNS;
    if (fits && indent > 0) {
      return;
    }
    if (value instanceof Value.Members object) {
      out.setLength(start);
      object(object.members().asMap(), indent);
    } else if (value instanceof Value.Array array) {
      out.setLength(start);
      array(array.values(), indent);
    }
  }

  private void object(Map<String, Value> members, int indent) {
    String separator = "{";
    for (Map.Entry<String, Value> member : members.entrySet()) {
      out.append(separator);
      int line = line(indent + 1);
      quoted(member.getKey());
      out.append(": ");
      value(member.getValue(), indent + 1, out.length() - line + 1);
      separator = ",";
    }
    line(indent);
    out.append('}');
  }

  private void array(List<Value> values, int indent) {
    String separator = "[";
    for (Value value : values) {
      out.append(separator);
      int line = line(indent + 1);
      value(value, indent + 1, out.length() - line + 1);
      separator = ",";
    }
    line(indent);
    out.append(']');
  }

  private int line(int indent) {
    out.append('\n');
    int start = out.length();
    out.append("  ".repeat(indent));
    return start;
  }

  private void onOneLine(Value value) {
    if (value instanceof Value.Text text) {
      quoted(text.text());
    } else if (value instanceof Value.Number number) {
      out.append(number.digits());
    } else if (value instanceof Value.Bool bool) {
      out.append(bool.value());
    } else if (value instanceof Value.Null) {
      out.append("null");
    } else if (value instanceof Value.Array array) {
      String separator = "[";
      for (Value item : array.values()) {
        out.append(separator);
        onOneLine(item);
        separator = ", ";
      }
      out.append(array.values().isEmpty() ? "[]" : "]");
    } else if (value instanceof Value.Members object) {
      String separator = "{";
      for (Map.Entry<String, Value> member : object.members().asMap().entrySet()) {
        out.append(separator);
        quoted(member.getKey());
        out.append(": ");
        onOneLine(member.getValue());
        separator = ", ";
      }
      out.append(object.members().isEmpty() ? "{}" : "}");
    }
  }

  private void quoted(String text) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, out);
    out.append('"');
  }
}
