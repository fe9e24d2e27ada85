package space.roadmap.io.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.spi.ImportContext;

/**
 * Collects what the reader finds, each at its place.
 *
 * <p>The id of an entity may come after the finding, so the findings of an entity wait for its end;
 * the place of an object is lost at its end, so findings about it wait for the end of the document.
 */
final class Findings {
  /** Thrown when there are so many findings that reading on helps nobody. */
  @SuppressWarnings("serial") // never leaves the reader
  static final class TooMany extends RuntimeException {
    TooMany() {
      super("too many findings", null, false, false);
    }
  }

  /** A finding, and what to look for if its place is not known. */
  private record Waiting(Diagnostic.Builder finding, @Nullable Query query) {}

  private final Text text;
  private final ImportContext context;
  private final List<Waiting> all = new ArrayList<>();
  private final Set<Long> odd = new HashSet<>(); // starts of what YAML has and a document has not
  private int ofEarlierEntities;

  Findings(Text text, ImportContext context) {
    this.text = text;
    this.context = context;
  }

  /** Says that something odd was reported here, so that it is not read as what it looks like. */
  void ignoreAt(Place place) {
    odd.add(start(place));
  }

  /** Returns whether anything odd was reported. */
  boolean ignoresOddities() {
    return !odd.isEmpty();
  }

  private static long start(Place place) {
    return ((long) place.line() << 32) | place.column();
  }

  /** Returns whether a finding may follow from something odd: from an alias, or what it brings. */
  private boolean isIgnored(Diagnostic finding) {
    return !odd.isEmpty()
        && (finding.code().equals(DocumentCodes.MISSING)
            || finding.place().filter(place -> odd.contains(start(place))).isPresent());
  }

  /** Adds a finding at the current token. */
  void here(Tokens tokens, Diagnostic.Builder finding) {
    finding.attribute(tokens.path().path());
    finding.place(tokens.place());
    add(new Waiting(finding, null));
  }

  /** Adds a finding about the object that just ended. */
  void justEnded(Tokens tokens, Diagnostic.Builder finding) {
    Query query = tokens.pathOfEnded();
    add(new Waiting(finding.attribute(query.path()), query));
  }

  /** Adds a finding whose place is known. */
  void at(Place place, Diagnostic.Builder finding) {
    add(new Waiting(finding.place(place), null));
  }

  private void add(Waiting waiting) {
    all.add(waiting);
    if (all.size() > context.limits().findings()) { // one more, so that the host knows
      throw new TooMany();
    }
  }

  /** Adds the finding of an unknown attribute, with the nearest of the names there are. */
  void unknown(
      Tokens tokens,
      Place place,
      DiagnosticCode code,
      String owner,
      String name,
      Iterable<String> known) {
    Diagnostic.Builder finding = code.report().with("owner", owner).with("name", name);
    Nearest.to(name, known).ifPresent(near -> finding.hint("did you mean '" + near + "'?"));
    here(tokens, finding);
    finding.place(place);
  }

  /** Adds the finding of an unknown attribute without a value, at its name. */
  void valueless(Tokens tokens, Place place, String name) {
    Diagnostic.Builder finding = DocumentCodes.VALUELESS_KEY.report().with("name", name);
    here(tokens, finding);
    finding.place(place);
  }

  /** Adds the finding that a value has the wrong type, or that there is none. */
  void wrongType(Tokens tokens, String name, String expected) {
    if (tokens.isNull()) {
      here(tokens, DocumentCodes.NULL.report().with("name", name));
      return;
    }
    here(
        tokens,
        DocumentCodes.TYPE
            .report()
            .with("name", name)
            .with("expected", expected)
            .with("found", found(tokens)));
  }

  /** Adds the finding that a value is not spelled as its type asks. */
  void invalid(Tokens tokens, DiagnosticCode code, IllegalArgumentException problem) {
    String message = problem.getMessage();
    here(tokens, code.report().with("problem", message == null ? "not understood" : message));
  }

  /** Says that the findings since the last call are about this entity. */
  void entityEnds(@Nullable String id) {
    if (id != null) {
      for (int i = ofEarlierEntities; i < all.size(); i++) {
        all.get(i).finding().entity(id);
      }
    }
    ofEarlierEntities = all.size();
  }

  /**
   * Hands over what was found to somebody who knows better where it is, and forgets it.
   *
   * @param attribute what the text is the value of
   */
  void forget(Consumer<Diagnostic.Builder> taker, String attribute) {
    for (Waiting waiting : all) {
      taker.accept(waiting.finding().attribute(attribute));
    }
    all.clear();
  }

  /** Returns whether there are any. */
  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Finds the places that are not known yet, and reports everything. */
  void report(Locator locator) {
    List<Query> queries = new ArrayList<>();
    for (Waiting waiting : all) {
      if (waiting.query() != null) {
        queries.add(waiting.query());
      }
    }
    List<@Nullable Place> places = locator.places(text, queries);
    List<Diagnostic> findings = new ArrayList<>();
    int next = 0;
    for (Waiting waiting : all) {
      if (waiting.query() != null) {
        Place place = places.get(next++);
        if (place != null) {
          waiting.finding().place(place);
        }
      }
      findings.add(waiting.finding().build());
    }
    boolean broken = findings.stream().anyMatch(one -> DocumentCodes.stopsReading(one.code()));
    for (Diagnostic finding : findings) {
      // what is nowhere in a broken text is said to be missing because it is broken
      boolean follows = broken && finding.place().isEmpty();
      if (!follows && !isIgnored(finding)) {
        context.report(finding);
      }
    }
  }

  private static String found(Tokens tokens) {
    return switch (tokens.current()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(tokens.text());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      default -> "nothing";
    };
  }

  private static String shortened(String number) {
    return number.length() <= 20 ? number : number.substring(0, 20) + "…";
  }
}
