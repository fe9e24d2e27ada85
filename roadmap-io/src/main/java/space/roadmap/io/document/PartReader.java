package space.roadmap.io.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.ImportContext;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;

/** Reads one file of a document: its version, its header, and its lists of entities. */
final class PartReader {
  /** What the top of a document is called in messages. */
  static final String DOCUMENT = "a document";

  private final Text text;
  private final Dialect dialect;
  private final ImportContext context;
  private final TokenStreamFactory factory;
  private final Findings findings;
  private final Role role;
  private @Nullable PartBody body;
  private boolean readable = true;

  /**
   * What a file is to its document.
   *
   * @param draft what its entities are added to
   * @param included whether another file includes it
   * @param known the migrations there are
   * @param migrations what leads from the version of the including document to the current one
   */
  record Role(RoadmapDraft draft, boolean included, Migrations known, List<Migration> migrations) {
    /** Returns that of the file that is the document. */
    static Role document(Migrations known) {
      return new Role(new RoadmapDraft(), false, known, List.of());
    }
  }

  /**
   * A pattern that names files to include.
   *
   * @param place where it stands
   * @param attribute its path in the document
   */
  record Include(String pattern, Place place, String attribute) {}

  PartReader(Text text, Dialect dialect, ImportContext context, Role role) {
    this.text = text;
    this.dialect = dialect;
    this.context = context;
    this.role = role;
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

  /** Returns what the file consists of, as far as it was read. */
  Optional<PartBody> body() {
    return Optional.ofNullable(body);
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
    PartBody read = new PartBody(tokens, text, context, factory, findings, role);
    body = read;
    readable &= read.read();
    if (!context.isCancelled() && tokens.next() != JsonToken.NOT_AVAILABLE) {
      findings.here(tokens, DocumentCodes.TRAILING.report().with("found", "more text"));
      readable = false;
    }
  }

  private void broken(JsonParser parser, JacksonException problem) {
    readable = false;
    BrokenText broken = BrokenText.of(text, dialect, parser, problem);
    findings.at(broken.place(), broken.finding());
  }

  /** Returns a or an with the name of a type, for messages. */
  static String article(String name) {
    boolean vowel = "aeiou".indexOf(name.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + name;
  }
}
