package space.roadmap.io.document;

import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.EntityTypes;
import tools.jackson.core.io.SerializedString;

/** What the reader needs of an attribute, looked up once. */
final class AttributeReader<T, V> {
  final Attribute<T, V> attribute;
  final ValueType<V> type;
  final Shape shape;
  final boolean many;
  final int allowedKinds;
  final boolean toAnything;
  final int ordinal;
  final long bit;
  final SerializedString name;
  final QuotedWord quoted;
  private final TypeReaders readers;
  private @Nullable TypeReader<V> struct; // made when first needed, since types may nest

  AttributeReader(Attribute<T, V> attribute, TypeReaders readers) {
    this.attribute = attribute;
    this.readers = readers;
    type = readers.reading(attribute.type());
    shape = type.shape();
    ordinal = attribute.ordinal();
    bit = 1L << ordinal;
    name = new SerializedString(attribute.name());
    quoted = new QuotedWord(attribute.name());
    many = attribute.cardinality() == Cardinality.MANY;
    toAnything = shape == Shape.REFERENCE && type.targets().isEmpty();
    allowedKinds = shape == Shape.REFERENCE ? EntityTypes.allowedKinds(type) : 0;
  }

  /** Returns what values look like, for messages. */
  String expected() {
    if (many) {
      return "a list of values such as " + example();
    }
    return switch (shape) {
      case TEXT -> "a text";
      case INTEGER -> wholeNumber();
      case DECIMAL -> "a number";
      case BOOLEAN -> "true or false";
      case MEMBERS -> "attributes by name";
      case STRUCT -> PartReader.article(type.name()) + " with attributes of its own";
      default -> PartReader.article(type.name()) + " such as " + example();
    };
  }

  private String wholeNumber() {
    int least = type.least().orElse(Integer.MIN_VALUE);
    int most = type.most().orElse(Integer.MAX_VALUE);
    if (least == Integer.MIN_VALUE && most == Integer.MAX_VALUE) {
      return "a whole number";
    }
    return most == Integer.MAX_VALUE
        ? "a whole number of at least " + least
        : "a whole number from " + least + " to " + most;
  }

  private String example() {
    return switch (shape) {
      case DATE -> "2028-09";
      case PERIOD -> "2026/2029";
      case LAG -> "P3Y";
      case CHOICE -> type.words().isEmpty() ? "a word" : type.words().get(0);
      case IDENTIFIER, REFERENCE -> "artemis-4";
      case MEMBERS -> "{status: cancelled}";
      case STRUCT -> "{" + type.struct().orElseThrow().attributes().get(0).name() + ": …}";
      case INTEGER, DECIMAL -> "1";
      case BOOLEAN -> "true";
      case TEXT -> "text";
    };
  }

  String name() {
    return attribute.name();
  }

  TypeReader<V> struct() {
    TypeReader<V> reader = struct;
    if (reader == null) {
      reader = readers.of(type.struct().orElseThrow());
      struct = reader;
    }
    return reader;
  }
}
