package space.roadmap.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Iterables;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.id.Id;
import space.roadmap.core.id.Ids;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.ValueReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;

/** Reads values one by one: spelled ones itself, those in JSON as a document is read. */
public final class SpelledReader implements ValueReader {
  private final RoadmapDraft roadmap;
  private final ImportContext context;
  private final Supplier<Place> here;
  private final Ids ids;
  private final TokenStreamFactory factory;
  private final TypeReaders readers;
  private final List<Diagnostic.Builder> waiting = new ArrayList<>(); // for the id of their entity
  private final byte[] ascii = new byte[64];
  private final ByteBuffer octets = Octets.of(ascii);

  /** Makes what {@link ImportContext#values} returns. */
  public SpelledReader(RoadmapDraft roadmap, ImportContext context, Supplier<Place> here) {
    this.roadmap = roadmap;
    this.context = context;
    this.here = here;
    ids = roadmap.ids();
    factory = JsonDialect.JSON.factory(context.limits());
    readers = new TypeReaders(factory, roadmap.dates());
  }

  @Override
  public <V> Optional<V> spelled(Attribute<?, V> attribute, String text) {
    char[] buffer = text.toCharArray();
    return spelling(attribute).read(buffer, 0, buffer.length);
  }

  @Override
  public <V> Spelling<V> spelling(Attribute<?, V> attribute) {
    return new OfAttribute<>(attribute);
  }

  /** Reads the values of one attribute. */
  private final class OfAttribute<V> implements Spelling<V> {
    private final String name;
    private final ValueType<V> type;
    private final Shape shape;
    private final int allowedKinds;

    OfAttribute(Attribute<?, V> attribute) {
      name = attribute.name();
      type = readers.reading(attribute.type());
      shape = type.shape();
      allowedKinds = shape == Shape.REFERENCE ? EntityTypes.allowedKinds(type) : 0;
      if (!shape.isSpelled()) {
        throw new IllegalArgumentException(attribute + " has no spelling; read JSON");
      }
    }

    @Override
    @SuppressWarnings("unchecked") // the shape says what the Java type is
    public Optional<V> read(char[] buffer, int offset, int length) {
      try {
        return switch (shape) {
          case TEXT -> Optional.of((V) new String(buffer, offset, length));
          case IDENTIFIER, REFERENCE -> Optional.of((V) id(buffer, offset, length));
          default -> Optional.of(type.parse(buffer, offset, length));
        };
      } catch (IllegalArgumentException e) {
        DiagnosticCode code =
            shape == Shape.CHOICE ? DocumentCodes.VOCABULARY : DocumentCodes.VALUE;
        String problem = String.valueOf(e.getMessage());
        report(code.report().with("problem", problem).attribute(name));
        return Optional.empty();
      }
    }

    private Id<?> id(char[] buffer, int offset, int length) {
      int serial = serial(buffer, offset, length);
      Id<?> id = ids.get(serial);
      if (shape == Shape.REFERENCE) {
        roadmap.refer(serial, allowedKinds);
      } else if (ids.isPart(serial)) {
        throw new IllegalArgumentException(
            "the id '%s' contains '#', which selects a part; leave it out".formatted(id));
      }
      return id;
    }
  }

  private int serial(char[] buffer, int offset, int length) {
    if (length > ascii.length) {
      return ids.serial(ids.of(new String(buffer, offset, length)));
    }
    for (int i = 0; i < length; i++) {
      char character = buffer[offset + i];
      if (character > 0x7f) {
        return ids.serial(ids.of(new String(buffer, offset, length)));
      }
      ascii[i] = (byte) character;
    }
    return ids.intern(octets, 0, length);
  }

  @Override
  public <T> void json(Draft<T> draft, Attribute<T, ?> attribute, String json) {
    AttributeReader<T, ?> reader = readers.of(draft.type()).find(attribute.name());
    if (reader == null) {
      throw new IllegalArgumentException(draft.type() + " has no attribute " + attribute);
    }
    parse(
        json,
        attribute.name(),
        (tokens, findings) ->
            new StructReader(tokens, readers, findings, roadmap)
                .value(reader, draft, tokens.current()));
  }

  @Override
  public Optional<Value> unknown(String json) {
    List<Value> read = new ArrayList<>();
    parse(json, "", (tokens, findings) -> read.add(new ExtrasReader(tokens, findings).value()));
    return read.stream().findFirst();
  }

  /** Reads one value from the tokens, of which the first is the current one. */
  private interface Reading {
    void read(Tokens tokens, Findings findings);
  }

  private void parse(String json, String attribute, Reading reading) {
    byte[] bytes = json.getBytes(UTF_8);
    Text text = new Text("", bytes, bytes.length);
    Findings findings = new Findings(text, context);
    try (JsonParser parser = JsonDialect.JSON.open(factory, bytes, bytes.length)) {
      try {
        Tokens tokens = new JacksonTokens(parser, JsonDialect.JSON, text.positions());
        tokens.next();
        reading.read(tokens, findings);
        if (tokens.next() != JsonToken.NOT_AVAILABLE) {
          report(DocumentCodes.TRAILING.report().with("found", "more text").attribute(attribute));
        }
      } catch (JacksonException e) {
        BrokenText broken = BrokenText.of(text, JsonDialect.JSON, parser, e);
        report(broken.finding().attribute(attribute));
      }
    }
    findings.forget(this::report, attribute);
  }

  @Override
  public <T> Optional<T> build(Draft<T> draft) {
    List<Attribute<T, ?>> missing = draft.missing();
    for (Attribute<T, ?> attribute : missing) {
      report(
          DocumentCodes.MISSING
              .report()
              .with("owner", "this " + draft.type().name())
              .with("name", attribute.name())
              .attribute(attribute.name()));
    }
    return missing.isEmpty() ? Optional.of(draft.build()) : Optional.empty();
  }

  @Override
  public void unknownName(EntityType<?> owner, String name) {
    if (name.startsWith("x-")) {
      return;
    }
    Diagnostic.Builder finding =
        DocumentCodes.UNKNOWN_ATTRIBUTE
            .report()
            .with("owner", PartReader.article(owner.name()))
            .with("name", name);
    Nearest.to(name, Iterables.transform(owner.attributes(), Attribute::name))
        .ifPresent(near -> finding.hint("did you mean '" + near + "'?"));
    report(finding);
  }

  @Override
  public void report(Diagnostic.Builder finding) {
    waiting.add(finding.place(here.get()));
  }

  @Override
  public void ends(Optional<String> id) {
    for (Diagnostic.Builder finding : waiting) {
      id.ifPresent(finding::entity);
      context.report(finding.build());
    }
    waiting.clear();
  }
}
