package space.roadmap.io.schema;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;

/** A JSON object in the making, its members in the order in which they come. */
final class SchemaObject {
  private final Map<String, Value> members = new LinkedHashMap<>();

  /** Returns a schema that accepts what any of these does. */
  static SchemaObject anyOf(SchemaObject... schemas) {
    return new SchemaObject()
        .with(
            "anyOf",
            new Value.Array(
                ImmutableList.copyOf(Lists.transform(List.of(schemas), SchemaObject::value))));
  }

  /** Returns a schema that decides by the type of a value which of two it must meet. */
  static SchemaObject byType(String type, SchemaObject match, SchemaObject other) {
    return new SchemaObject()
        .with("if", new SchemaObject().with("type", type))
        .with("then", match)
        .with("else", other);
  }

  SchemaObject with(String name, Value value) {
    members.put(name, value);
    return this;
  }

  SchemaObject with(String name, SchemaObject value) {
    return with(name, value.value());
  }

  SchemaObject with(String name, String text) {
    return with(name, new Value.Text(text));
  }

  SchemaObject with(String name, long number) {
    return with(name, new Value.Number(Long.toString(number)));
  }

  SchemaObject with(String name, boolean value) {
    return with(name, new Value.Bool(value));
  }

  SchemaObject with(String name, List<String> texts) {
    return with(
        name, new Value.Array(ImmutableList.copyOf(Lists.transform(texts, Value.Text::new))));
  }

  Value.Members value() {
    return new Value.Members(Extras.of(members));
  }
}
