package space.roadmap.io.document;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.Value;
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

/** Reads one file of a document: its version, its header, and its lists of entities. */
final class PartReader {
  /** What the top of a document is called in messages. */
  static final String DOCUMENT = "a document";

  private static final int PROGRESS_STEP = 1024;

  private final Text text;
  private final Dialect dialect;
  private final ImportContext context;
  private final TokenStreamFactory factory;
  private final Findings findings;
  private final RoadmapDraft draft;
  private final boolean included;
  private @Nullable RoadmapDraft own; // of an included file that is a document of its own
  private @Nullable Place header;
  private final List<Include> includes = new ArrayList<>();
  private boolean readable = true;

  /**
   * A pattern that names files to include.
   *
   * @param place where it stands
   * @param attribute its path in the document
   */
  record Include(String pattern, Place place, String attribute) {}

  /** Makes a reader that adds to a draft; a file that is included has no header of its own. */
  PartReader(
      Text text, Dialect dialect, ImportContext context, RoadmapDraft draft, boolean included) {
    this.text = text;
    this.dialect = dialect;
    this.context = context;
    this.draft = draft;
    this.included = included;
    factory = dialect.factory(context.limits());
    findings = new Findings(text, context);
  }

  /** Reads a file about which there is nothing to say; any other is unusual. */
  void readQuietly(Tokens tokens) {
    parse(tokens);
    if (!findings.isEmpty()) {
      throw new ByteTokens.Unusual();
    }
  }

  /** Reads the file and reports what is wrong with it. */
  void read() {
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
  }

  /** Returns whether the file can be taken for a part of a roadmap. */
  boolean isReadable() {
    return readable;
  }

  /** Returns the document that an included file is by itself, if it has a header. */
  Optional<RoadmapDraft> own() {
    return Optional.ofNullable(own);
  }

  /** Returns where the header of a file stands. */
  Place header() {
    return header == null ? text.positions().place(0, 1) : header;
  }

  /** Returns what is read into. */
  private RoadmapDraft draft() {
    return own == null ? draft : own;
  }

  /** Returns the patterns of the files that this one includes. */
  List<Include> includes() {
    return includes;
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
    StructReader current = reader;
    boolean listed = false;
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
        listed = true;
        tokens.next();
        entities(tokens, current, kind);
      } else {
        switch (name) {
          case "formatVersion" -> {
            tokens.next();
            versioned = true;
            version(tokens);
          }
          case "roadmap" -> {
            if (included && listed) {
              misplaced(tokens, name, "the header of a document of its own comes first");
              break;
            }
            if (included) {
              header = tokens.place();
              own = new RoadmapDraft();
              current = new StructReader(tokens, new TypeReaders(factory), findings, own);
            }
            tokens.next();
            header(tokens, current);
          }
          case "include" -> {
            if (included) {
              misplaced(tokens, name, "only the document itself includes files; name them there");
            } else {
              tokens.next();
              includes(tokens);
            }
          }
          default ->
              reader.unknown(DOCUMENT, documentKeys(), (key, value) -> extra(tokens, key, value));
        }
      }
      findings.entityEnds(null);
    }
    if (!included) {
      missing(versioned, "formatVersion");
      missing((seen & known("roadmap")) != 0, "roadmap");
    }
  }

  private void misplaced(Tokens tokens, String name, String problem) {
    findings.here(
        tokens, DocumentCodes.NOT_IN_PART.report().with("name", name).with("problem", problem));
    tokens.next();
    tokens.skip();
  }

  private void includes(Tokens tokens) {
    if (tokens.current() != JsonToken.START_ARRAY) {
      include(tokens);
      return;
    }
    while (tokens.next() != JsonToken.END_ARRAY) {
      include(tokens);
    }
  }

  private void include(Tokens tokens) {
    if (tokens.current() == JsonToken.VALUE_STRING && !tokens.isNull()) {
      includes.add(new Include(tokens.text(), tokens.place(), tokens.path().path()));
    } else {
      findings.wrongType(tokens, "include", "a list of patterns such as missions/*.yaml");
      tokens.skip();
    }
  }

  private void extra(Tokens tokens, String name, Value value) {
    if (included && draft().hasExtra(name)) {
      findings.here(tokens, DocumentCodes.DUPLICATE_KEY.report().with("name", name));
    } else {
      draft().extra(name, value);
    }
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
        List.of("formatVersion", "roadmap", "include"),
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
    Draft<RoadmapHeader> values = type.draft();
    boolean complete = reader.fill(type, values);
    findings.entityEnds(id(type, values));
    if (complete) {
      draft().header(values.build());
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
      draft().add(kind, values.build());
      if (!findings.isEmpty()) {
        findings.entityEnds(id(type, values));
      }
    } else {
      String id = id(type, values);
      if (id != null) {
        draft().withhold(Id.of(id));
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
