package space.roadmap.io.document;

import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final TokenStreamFactory factory;
  private final Findings findings;
  private final RoadmapDraft draft = new RoadmapDraft();
  private boolean readable = true;

  private DocumentReader(
      Text text, Dialect dialect, ImportContext context, TokenStreamFactory factory) {
    this.text = text;
    this.dialect = dialect;
    this.context = context;
    this.factory = factory;
    findings = new Findings(text, context);
  }

  /** Returns what a document says; without a header if it cannot be taken for a roadmap. */
  static RoadmapDraft read(Text text, Dialect dialect, ImportContext context) {
    TokenStreamFactory factory = dialect.factory(context.limits());
    Optional<Tokens> quick = dialect.quickTokens(text, context.limits());
    if (quick.isPresent()) {
      try {
        return new DocumentReader(text, dialect, context, factory).readQuietly(quick.get());
      } catch (ByteTokens.Unusual e) { // there is something to say, which takes another parser
        context.progress(0, text.length());
      }
    }
    return new DocumentReader(text, dialect, context, factory).read();
  }

  /** Reads a document about which there is nothing to say. */
  private RoadmapDraft readQuietly(Tokens tokens) {
    parse(tokens);
    if (!findings.isEmpty()) {
      throw new ByteTokens.Unusual();
    }
    return readable ? draft : new RoadmapDraft();
  }

  private RoadmapDraft read() {
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
        parse(new JacksonTokens(parser, dialect, text.positions()));
      } catch (JacksonException e) {
        broken(parser, e);
      }
    } catch (Findings.TooMany e) {
      readable = false; // the last of them is the limit, which the host explains
    }
  }

  private void parse(Tokens tokens) {
    JsonToken start = tokens.next();
    if (start == JsonToken.NOT_AVAILABLE || tokens.isBlank()) { // comments or --- alone
      findings.at(text.positions().place(0, 0), DocumentCodes.EMPTY.report());
      readable = false;
      return;
    }
    if (start != JsonToken.START_OBJECT) {
      findings.wrongType(tokens, "the document", "an object with formatVersion and roadmap");
      readable = false;
      return;
    }
    document(tokens, new StructReader(tokens, new TypeReaders(factory), findings, draft));
    if (!context.isCancelled() && tokens.next() != JsonToken.NOT_AVAILABLE) {
      findings.here(tokens, DocumentCodes.TRAILING.report().with("found", "more text"));
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

  private void document(Tokens tokens, StructReader reader) {
    long seen = 0;
    Set<String> unknown = new HashSet<>();
    boolean versioned = false;
    while (tokens.next() == JsonToken.PROPERTY_NAME && !context.isCancelled()) {
      String name = tokens.name();
      EntityKind<?> kind = EntityTypes.ofList(name).orElse(null);
      long bit = kind != null ? 1L << kind.ordinal() : known(name);
      if ((seen & bit) != 0 || (bit == 0 && !unknown.add(name))) {
        findings.here(tokens, DocumentCodes.DUPLICATE_KEY.report().with("name", name));
        tokens.next();
        tokens.skip();
        continue;
      }
      seen |= bit;
      if (kind != null) {
        tokens.next();
        entities(tokens, reader, kind);
      } else {
        switch (name) {
          case "formatVersion" -> {
            tokens.next();
            versioned = true;
            version(tokens);
          }
          case "roadmap" -> {
            tokens.next();
            header(tokens, reader);
          }
          case "include" -> {
            findings.here(tokens, DocumentCodes.INCLUDE.report());
            tokens.next();
            tokens.skip();
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

  private void version(Tokens tokens) {
    String found = tokens.current().isScalarValue() ? tokens.text() : "";
    if (!found.matches("1\\.[0-9]{1,6}")) {
      readable = false;
      findings.here(
          tokens,
          DocumentCodes.VERSION
              .report()
              .with("found", found.length() > 40 ? found.substring(0, 40) + "…" : found));
      tokens.skip();
    }
  }

  private void header(Tokens tokens, StructReader reader) {
    if (tokens.current() != JsonToken.START_OBJECT) {
      findings.wrongType(tokens, "roadmap", "an object with id and title");
      tokens.skip();
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

  private <T extends Entity> void entities(Tokens tokens, StructReader reader, EntityKind<T> kind) {
    if (tokens.current() != JsonToken.START_ARRAY) {
      findings.wrongType(tokens, kind.list(), "a list");
      tokens.skip();
      return;
    }
    TypeReader<T> type = reader.of(kind.type());
    int count = 0;
    while (tokens.next() != JsonToken.END_ARRAY) {
      if (tokens.current() != JsonToken.START_OBJECT) {
        findings.wrongType(tokens, kind.list(), "objects, one for each " + kind.name());
        findings.entityEnds(null);
        tokens.skip();
        continue;
      }
      entity(reader, kind, type);
      if (++count % PROGRESS_STEP == 0) {
        context.progress(tokens.bytesRead(), text.length());
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

  /** Returns a or an with the name of a type, for messages. */
  static String article(String name) {
    boolean vowel = "aeiou".indexOf(name.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + name;
  }
}
