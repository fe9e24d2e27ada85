package space.roadmap.io.schema;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.core.meta.ValueType;

/**
 * The definitions of kinds, structs, statements, vocabularies and spellings: one loop over the
 * metamodel.
 *
 * <p>A value is told from its short form, and a list from its only value, by {@code if} and {@code
 * then}, not by {@code anyOf}: so a checker says what is wrong with the value that stands there,
 * and not with all that might have stood there.
 */
final class Definitions {
  private static final String UNKNOWN = "unknown";

  private final boolean strict;
  private final Map<String, Value> definitions = new LinkedHashMap<>();
  private final IdentityHashMap<EntityType<?>, String> names = new IdentityHashMap<>();

  Definitions(boolean strict) {
    this.strict = strict;
  }

  static String reference(String definition) {
    return "#/$defs/" + definition;
  }

  static SchemaObject to(String definition) {
    return new SchemaObject().with("$ref", reference(definition));
  }

  Value.Members all() {
    return new Value.Members(Extras.of(definitions));
  }

  /** Adds a definition, or leaves it if it is there already. */
  String define(String name, SchemaObject schema) {
    Value old = definitions.putIfAbsent(name, schema.value());
    if (old != null && !old.equals(schema.value())) {
      throw new IllegalStateException("two definitions are called '" + name + "'");
    }
    return name;
  }

  /** Ends the schema of an object with what it says of attributes that are not known. */
  SchemaObject closing(SchemaObject object, String unknown) {
    object.with("patternProperties", new SchemaObject().with("^x-", true));
    return strict
        ? object.with("additionalProperties", false)
        : object.with("additionalProperties", to(unknown));
  }

  private SchemaObject closing(SchemaObject object) {
    if (!strict) {
      define(
          UNKNOWN,
          new SchemaObject()
              .with("title", "Unknown attribute")
              .with(
                  "description",
                  "An attribute that is not known: it is kept, with a warning. Mend the name, or"
                      + " begin it with x- to say that it is your own.")
              .with("deprecated", true));
    }
    return closing(object, UNKNOWN);
  }

  /** Returns the name of the definition of a kind, struct or statement. */
  String of(EntityType<?> type) {
    String known = names.get(type);
    if (known != null) {
      return known;
    }
    Optional<EntityType<?>> about = type.inlined();
    String name =
        about.map(owner -> of(owner) + "-" + type.name()).orElse(type.name()).replace(' ', '-');
    names.put(type, name);
    if (definitions.put(name, new Value.Null()) != null) { // keeps the place: types may nest
      throw new IllegalStateException("two definitions are called '" + name + "'");
    }
    definitions.put(name, object(type, about).value());
    return name;
  }

  private SchemaObject object(EntityType<?> type, Optional<EntityType<?>> about) {
    SchemaObject schema = new SchemaObject().with("title", title(type, about));
    shortForm(type)
        .ifPresent(
            attribute ->
                schema.with(
                    "description",
                    "Where nothing else is said, the value of '%s' may stand alone."
                        .formatted(attribute.name())));
    schema.with("type", "object");
    SchemaObject properties = new SchemaObject();
    about.ifPresent(owner -> stated(owner, type, properties));
    ImmutableList.Builder<String> required = ImmutableList.builder();
    for (Attribute<?, ?> attribute : type.attributes()) {
      properties.with(attribute.name(), property(attribute));
      if (attribute.cardinality() == Cardinality.ONE) {
        required.add(attribute.name());
      }
    }
    schema.with("properties", properties);
    if (!required.build().isEmpty()) {
      schema.with("required", required.build());
    }
    return closing(schema);
  }

  private static String title(EntityType<?> type, Optional<EntityType<?>> about) {
    String title = about.map(owner -> type.name() + " about: " + owner.name()).orElse(type.name());
    return Ascii.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  /** Lets a statement have the attributes of what it is about, none of them required. */
  private void stated(EntityType<?> owner, EntityType<?> statement, SchemaObject properties) {
    String definition = of(owner);
    for (Attribute<?, ?> attribute : owner.attributes()) {
      if (statement.attribute(attribute.name()).isEmpty()) {
        properties.with(attribute.name(), to(definition + "/properties/" + attribute.name()));
      }
    }
  }

  private <V> SchemaObject property(Attribute<?, V> attribute) {
    SchemaObject property = new SchemaObject().with("description", new Meaning(attribute).text());
    String value = value(attribute.type());
    return attribute.cardinality() == Cardinality.MANY
        ? property.with("$ref", reference(list(value)))
        : property.with("$ref", reference(value));
  }

  /** Defines a list of values, or one value where a list is expected. */
  private String list(String value) {
    return define(
        "list-of-" + value,
        SchemaObject.byType("array", Spellings.types("array").with("items", to(value)), to(value)));
  }

  private <V> String value(ValueType<V> type) {
    if (type.shape() == Shape.STRUCT) {
      return struct(type.struct().orElseThrow());
    }
    if (type.shape() == Shape.CHOICE) {
      SchemaObject words =
          type.isOpen() ? Spellings.open(type.words()) : Spellings.closed(type.words());
      return define(name(type.name(), "-word"), words);
    }
    String name = type.shape() == Shape.INTEGER ? type.name() : type.shape().name();
    return define(name(name, "-value"), Spellings.of(type));
  }

  private static String name(String text, String suffix) {
    return Ascii.toLowerCase(text).replace(' ', '-').replace('_', '-') + suffix;
  }

  /** Defines a struct, or the value that may stand alone for it. */
  private String struct(EntityType<?> type) {
    String object = of(type);
    Optional<Attribute<?, ?>> alone = shortForm(type);
    if (alone.isEmpty()) {
      return object;
    }
    String either = object + "-or-short-form";
    if (!definitions.containsKey(either)) {
      definitions.put(either, new Value.Null()); // keeps the place: types may nest
      SchemaObject schema =
          SchemaObject.byType("object", to(object), to(value(alone.get().type())));
      definitions.put(either, schema.value());
    }
    return either;
  }

  /** Returns the attribute that may stand alone; a statement takes that of what it is about. */
  private static Optional<Attribute<?, ?>> shortForm(EntityType<?> type) {
    Optional<? extends Attribute<?, ?>> own = type.shortForm();
    if (own.isPresent()) {
      return Optional.of(own.get());
    }
    return type.inlined().flatMap(Definitions::shortForm);
  }
}
