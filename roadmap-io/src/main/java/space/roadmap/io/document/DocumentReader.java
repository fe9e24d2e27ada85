package space.roadmap.io.document;

import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.io.spi.ImportContext;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads one document: its version, its header, and its lists of entities. */
final class DocumentReader {
  /** What the top of a document is called in messages. */
  static final String DOCUMENT = "a document";

  private static final int PROGRESS_STEP = 1024;

  private final Text text;
  private final Dialect dialect;
  private final ImportContext context;
  private final Findings findings;
  private final TokenStreamFactory factory;
  private final RoadmapDraft draft = new RoadmapDraft();
  private boolean readable = true;

  DocumentReader(Text text, Dialect dialect, ImportContext context) {
    this.text = text;
    this.dialect = dialect;
    this.context = context;
    findings = new Findings(text, dialect, context);
    factory = dialect.factory(context.limits());
  }

  /** Returns what the document says; without a header if it cannot be taken for a roadmap. */
  RoadmapDraft read() {
    if (text.isEmpty()) {
      findings.at(text.positions().place(0, 0), DocumentCodes.EMPTY.report());
      readable = false;
    } else if (dialect.check(factory, text, context.limits(), this::odd)) {
      parse();
    } else {
      readable = false;
      if (findings.ignoresOddities()) {
        parse(); // the author wants to know of everything in one run
      }
    }
    if (!findings.isEmpty()) {
      findings.report(new Locator(dialect, context.limits()));
    }
    return readable ? draft : new RoadmapDraft();
  }

  private void odd(Diagnostic finding) {
    context.report(finding);
    if (finding.code().equals(DocumentCodes.ALIAS)) {
      finding.place().ifPresent(findings::ignoreAt);
    }
  }

  private void parse() {
    try (JsonParser parser = dialect.open(factory, text.bytes(), text.length())) {
      try {
        parse(parser);
      } catch (JacksonException e) {
        broken(parser, e);
      }
    } catch (Findings.TooMany e) {
      readable = false; // the last of them is the limit, which the host explains
    }
  }

  private void parse(JsonParser parser) {
    JsonToken start = parser.nextToken();
    if (start == null || dialect.isBlank(parser, text.positions())) { // comments or --- alone
      findings.at(text.positions().place(0, 0), DocumentCodes.EMPTY.report());
      readable = false;
      return;
    }
    if (start != JsonToken.START_OBJECT) {
      findings.wrongType(parser, "the document", "an object with formatVersion and roadmap");
      readable = false;
      return;
    }
    document(parser, new StructReader(parser, new TypeReaders(factory), this));
    if (!context.isCancelled() && parser.nextToken() != null) {
      findings.here(parser, DocumentCodes.TRAILING.report().with("found", "more text"));
      readable = false;
    }
  }

  private void broken(JsonParser parser, JacksonException problem) {
    readable = false;
    TokenStreamLocation known = problem.getLocation();
    TokenStreamLocation location = known == null ? parser.currentLocation() : known;
    long at =
        dialect
            .offset(problem, text.positions())
            .orElseGet(() -> dialect.offset(location, text.positions()));
    String message = SyntaxMessage.of(problem);
    DiagnosticCode code =
        problem instanceof StreamConstraintsException
            ? DocumentCodes.LIMIT
            : message.contains("UTF-8") ? DocumentCodes.ENCODING : DocumentCodes.SYNTAX;
    int malformed = code.equals(DocumentCodes.ENCODING) ? text.malformed() : -1;
    long from =
        malformed >= 0 ? malformed : text.startOf(SyntaxMessage.token(problem).orElse(""), at);
    findings.at(text.positions().place(from, from + 1), code.report().with("problem", message));
  }

  private void document(JsonParser parser, StructReader reader) {
    long seen = 0;
    Set<String> unknown = new HashSet<>();
    boolean versioned = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME && !context.isCancelled()) {
      String name = parser.currentName();
      EntityKind<?> kind = EntityTypes.ofList(name).orElse(null);
      long bit = kind != null ? 1L << kind.ordinal() : known(name);
      if ((seen & bit) != 0 || (bit == 0 && !unknown.add(name))) {
        findings.here(parser, DocumentCodes.DUPLICATE_KEY.report().with("name", name));
        parser.nextToken();
        parser.skipChildren();
        continue;
      }
      seen |= bit;
      if (kind != null) {
        parser.nextToken();
        entities(parser, reader, kind);
      } else {
        switch (name) {
          case "formatVersion" -> {
            parser.nextToken();
            versioned = true;
            version(parser);
          }
          case "roadmap" -> {
            parser.nextToken();
            header(parser, reader);
          }
          case "include" -> {
            findings.here(parser, DocumentCodes.INCLUDE.report());
            parser.nextToken();
            parser.skipChildren();
          }
          default -> reader.unknown(DOCUMENT, documentKeys(), draft::extra);
        }
      }
      findings.entityEnds(null);
    }
    missing(versioned, "formatVersion");
    missing((seen & known("roadmap")) != 0, "roadmap");
  }

  private static long known(String name) {
    return switch (name) {
      case "formatVersion" -> 1L << 62;
      case "roadmap" -> 1L << 61;
      case "include" -> 1L << 60;
      default -> 0;
    };
  }

  private static Iterable<String> documentKeys() {
    return Iterables.concat(
        List.of("formatVersion", "roadmap"),
        Iterables.transform(EntityTypes.kinds(), EntityKind::list));
  }

  private void missing(boolean present, String name) {
    if (!present) {
      readable = false;
      findings.at(
          text.positions().place(0, 1),
          DocumentCodes.MISSING.report().with("owner", "the document").with("name", name));
    }
  }

  private void version(JsonParser parser) {
    String found = parser.currentToken().isScalarValue() ? parser.getString() : "";
    if (!found.matches("1\\.[0-9]{1,6}")) {
      readable = false;
      findings.here(
          parser,
          DocumentCodes.VERSION
              .report()
              .with("found", found.length() > 40 ? found.substring(0, 40) + "…" : found));
      parser.skipChildren();
    }
  }

  private void header(JsonParser parser, StructReader reader) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      findings.wrongType(parser, "roadmap", "an object with id and title");
      parser.skipChildren();
      readable = false;
      return;
    }
    TypeReader<RoadmapHeader> type = reader.of(EntityTypes.header());
    Draft<RoadmapHeader> header = type.draft();
    boolean complete = reader.fill(type, header);
    findings.entityEnds(id(type, header));
    if (complete) {
      draft.header(header.build());
    } else {
      readable = false;
    }
  }

  private <T extends Entity> void entities(
      JsonParser parser, StructReader reader, EntityKind<T> kind) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      findings.wrongType(parser, kind.list(), "a list");
      parser.skipChildren();
      return;
    }
    TypeReader<T> type = reader.of(kind.type());
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        findings.wrongType(parser, kind.list(), "objects, one for each " + kind.name());
        findings.entityEnds(null);
        parser.skipChildren();
        continue;
      }
      entity(reader, kind, type);
      if (++count % PROGRESS_STEP == 0) {
        context.progress(parser.currentLocation().getByteOffset(), text.length());
        if (context.isCancelled()) {
          readable = false;
          return;
        }
      }
    }
  }

  private <T extends Entity> void entity(
      StructReader reader, EntityKind<T> kind, TypeReader<T> type) {
    Draft<T> values = type.draft();
    boolean complete = reader.fill(type, values);
    if (complete) {
      draft.add(kind, values.build());
      if (!findings.isEmpty()) {
        findings.entityEnds(id(type, values));
      }
    } else {
      String id = id(type, values);
      if (id != null) {
        draft.withhold(Id.of(id));
      }
      findings.entityEnds(id);
    }
    type.release(values);
  }

  private static <T> @Nullable String id(TypeReader<T> type, Draft<T> values) {
    Attribute<T, ?> attribute = type.type.attribute("id").orElse(null);
    return attribute == null ? null : values.value(attribute).map(Object::toString).orElse(null);
  }

  Findings findings() {
    return findings;
  }

  RoadmapDraft draft() {
    return draft;
  }

  Dialect dialect() {
    return dialect;
  }

  Positions positions() {
    return text.positions();
  }

  /** Returns a or an with the name of a type, for messages. */
  static String article(String name) {
    boolean vowel = "aeiou".indexOf(name.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + name;
  }
}
