package space.roadmap.io.document;

import java.util.List;
import java.util.function.Supplier;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.id.Ids;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;
import tools.jackson.core.JsonToken;

/** The tokens of a document of an older version, with the names and words of the current one. */
final class MigratedTokens implements Tokens {
  private final Tokens tokens;
  private final List<Migration> migrations;
  private String name = ""; // of the current attribute, if it was matched
  private boolean matched;

  MigratedTokens(Tokens tokens, List<Migration> migrations) {
    this.tokens = tokens;
    this.migrations = migrations;
  }

  @Override
  public JsonToken next() {
    matched = false;
    return tokens.next();
  }

  @Override
  public boolean nextIs(AttributeReader<?, ?> expected) {
    next();
    return false; // the name is looked at with the type that it belongs to
  }

  @Override
  public JsonToken current() {
    return tokens.current();
  }

  @Override
  public int match(TypeReader<?> reader) {
    String older = tokens.name();
    matched = true;
    name = attribute(reader, older);
    int found = reader.match(name);
    TypeReader<?> inlined = reader.inlined();
    if (found < 0 && inlined != null) {
      name = attribute(inlined, older);
    }
    return found;
  }

  private String attribute(TypeReader<?> reader, String older) {
    String newer = older;
    for (Migration migration : migrations) {
      newer = migration.attribute(reader.type.name(), newer);
    }
    return newer;
  }

  @Override
  public String name() {
    return matched ? name : tokens.name();
  }

  @Override
  public String text() {
    return tokens.text();
  }

  @Override
  public int id(Ids ids) {
    return tokens.id(ids);
  }

  @Override
  public <V> V parse(ValueType<V> type) {
    if (type.shape() != Shape.CHOICE) {
      return tokens.parse(type);
    }
    String word = tokens.text();
    for (Migration migration : migrations) {
      word = migration.word(type.name(), word);
    }
    return type.parse(word);
  }

  @Override
  public void skip() {
    tokens.skip();
  }

  @Override
  public boolean isNull() {
    return tokens.isNull();
  }

  @Override
  public boolean isBlank() {
    return tokens.isBlank();
  }

  @Override
  public boolean readsPlainScalars() {
    return tokens.readsPlainScalars();
  }

  @Override
  public long bytesRead() {
    return tokens.bytesRead();
  }

  @Override
  public Place place() {
    return tokens.place();
  }

  @Override
  public Supplier<Place> placeForLater() {
    return tokens.placeForLater();
  }

  @Override
  public Query path() {
    return tokens.path();
  }

  @Override
  public Query pathOfEnded() {
    return tokens.pathOfEnded();
  }
}
