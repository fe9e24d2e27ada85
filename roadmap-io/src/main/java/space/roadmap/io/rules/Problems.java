package space.roadmap.io.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.io.document.PlacedValueReader;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.io.spi.Source;
import space.roadmap.io.spi.TooLargeException;

/** Collects what is wrong with a file, up to a number that still helps. */
final class Problems {
  private static final String QUOTES =
      "in YAML, a text that begins with * stands between quotes: \"*\"";

  private final DiagnosticCode syntax;
  private final Limits limits;
  private final List<Diagnostic> all = new ArrayList<>();
  private boolean errors;
  private int unlisted;

  /** Makes one that tells by this code why a text cannot be read. */
  Problems(DiagnosticCode syntax, Limits limits) {
    this.syntax = syntax;
    this.limits = limits;
  }

  /** Reads a file into memory; one that is too large becomes a source that is. */
  static Source source(Path file, Limits limits) throws IOException {
    String name = file.toString();
    try (InputStream stream = Files.newInputStream(file)) {
      return Source.of(name, stream, limits);
    } catch (TooLargeException e) {
      return Source.of(name, new byte[(int) limits.bytes() + 1]);
    }
  }

  /** What reads a text. */
  interface Notation {
    /** Reads it, and reports why it cannot be read. */
    Optional<PlacedValue> read(byte[] bytes, int length, Problems problems);
  }

  /** Reads YAML or JSON, whichever the name says. */
  static Notation byName(String name) {
    return (bytes, length, problems) ->
        PlacedValueReader.read(name, bytes, length, problems.limits, problems::unreadable);
  }

  /** Reads JSON. */
  static Notation json(String name) {
    return (bytes, length, problems) ->
        PlacedValueReader.readJson(name, bytes, length, problems.limits, problems::unreadable);
  }

  /** Reads an entry; empty if it cannot be understood, which is a problem then. */
  Optional<PlacedValue> read(Source.Entry entry, Notation notation) throws IOException {
    try {
      return entry.read(limits, (bytes, length) -> notation.read(bytes, length, this));
    } catch (TooLargeException e) {
      Place start = new Place(entry.name(), 1, 1, 1, 1);
      String problem = "the file is too large: at most " + limits.bytes() + " bytes are taken";
      at(start, syntax.report().with("problem", problem));
      return Optional.empty();
    }
  }

  private void unreadable(Diagnostic why) {
    Diagnostic.Builder finding = syntax.report().with("problem", why.message());
    if (why.message().contains("alias")) {
      finding.hint(QUOTES);
    }
    why.place().ifPresent(finding::place);
    add(finding.build());
  }

  void at(Place place, Diagnostic.Builder finding) {
    add(finding.place(place).build());
  }

  private void add(Diagnostic finding) {
    errors |= finding.severity() == Severity.ERROR;
    if (all.size() < limits.findings()) {
      all.add(finding);
    } else {
      unlisted++;
    }
  }

  /** Returns whether any of them is an error. */
  boolean hasErrors() {
    return errors;
  }

  /** Returns them in the order of the text. */
  List<Diagnostic> inOrder() {
    List<Diagnostic> ordered = new ArrayList<>(all);
    ordered.sort(
        Comparator.comparing(
            finding -> finding.place().orElse(null), Comparator.nullsLast(Place::compareTo)));
    if (unlisted > 0) {
      ordered.add(
          syntax.report().with("problem", unlisted + " more findings are not listed").build());
    }
    return ordered;
  }
}
