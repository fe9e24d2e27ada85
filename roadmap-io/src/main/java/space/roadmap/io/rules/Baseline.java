package space.roadmap.io.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Acceptance;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.io.document.DocumentCodes;
import space.roadmap.io.findings.SourceLines;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.io.spi.Source;

/**
 * The findings that were known at some time, so that only new ones fail.
 *
 * <pre>{@code
 * List<Diagnostic> findings = Fingerprints.of(found, result.roadmap());
 * List<Diagnostic> marked = baseline.accept(findings);
 * }</pre>
 *
 * <p>Findings are recognised by their fingerprints, which survive reordering and edits elsewhere.
 * Each one that is known stands for one finding: a second with the same fingerprint is new, unless
 * the baseline counts two. Findings that fail nowhere are not taken up: information, and what a
 * suppression accepts. Nor are those that say that something was not read or did not run, since
 * nobody knows what they hide.
 */
public final class Baseline {
  /** Enough for a hundred thousand findings. */
  static final Limits LIMITS = new Limits(32 << 20, 10, 1 << 20, 1000);

  private static final Acceptance KNOWN =
      new Acceptance(Acceptance.By.BASELINE, "known since the baseline");
  private static final ImmutableSet<String> NOT_OF_DOCUMENTS =
      ImmutableSet.of("io", "plugin", "internal", "ruleset", "baseline");
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::code)
          .thenComparing(entry -> entry.entity().orElse(""))
          .thenComparing(Entry::fingerprint);

  private final ImmutableList<Entry> entries;

  /**
   * A finding that is known.
   *
   * @param fingerprint by what it is recognised
   * @param code its code; this and what follows is for people
   * @param entity the entity it is about
   * @param attribute the attribute it was about when it was written down
   * @param message what it said then
   * @param count how many such findings are known, at least 1
   */
  public record Entry(
      String fingerprint,
      String code,
      Optional<String> entity,
      Optional<String> attribute,
      String message,
      int count) {
    private static final Comparator<Entry> SHOWN =
        Comparator.comparing(Entry::message).thenComparing(entry -> entry.attribute().orElse(""));

    /** Checks the count. */
    public Entry {
      if (count < 1) {
        throw new IllegalArgumentException("a finding that is known is there at least once");
      }
    }

    private Entry times(int number) {
      return new Entry(fingerprint, code, entity, attribute, message, number);
    }

    /** Returns which of two to show to people, whatever the order of the document. */
    private static Entry together(Entry one, Entry other) {
      Entry first = SHOWN.compare(one, other) <= 0 ? one : other;
      return first.times((int) Math.min(Integer.MAX_VALUE, (long) one.count() + other.count()));
    }
  }

  private Baseline(Collection<Entry> entries) {
    Map<String, Entry> distinct = new HashMap<>();
    entries.forEach(entry -> distinct.merge(entry.fingerprint(), entry, Entry::together));
    this.entries = ImmutableList.sortedCopyOf(ORDER, distinct.values());
  }

  /**
   * Returns the baseline that knows these findings.
   *
   * @throws IllegalArgumentException if one of them that is to be taken up has no fingerprint
   */
  public static Baseline of(List<Diagnostic> findings) {
    List<Entry> entries = new ArrayList<>();
    for (Diagnostic finding : findings) {
      if (mayBeKnown(finding)) {
        entries.add(entry(finding));
      }
    }
    return new Baseline(entries);
  }

  private static Entry entry(Diagnostic finding) {
    String fingerprint =
        finding
            .fingerprint()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a finding of "
                            + finding.code()
                            + " has no fingerprint; give it one by Fingerprints.of"));
    return new Entry(
        fingerprint,
        finding.code().id(),
        finding.entity().map(Baseline::wellFormed),
        finding.attribute().map(Baseline::wellFormed),
        wellFormed(finding.message()),
        1);
  }

  /** Replaces halves of characters, which UTF-8 cannot hold. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static boolean mayBeKnown(Diagnostic finding) {
    String code = finding.code().id();
    return finding.severity() != Severity.INFO
        && finding.acceptance().filter(one -> one.by() != Acceptance.By.BASELINE).isEmpty()
        && !NOT_OF_DOCUMENTS.contains(code.substring(0, code.indexOf('.')))
        && !DocumentCodes.stopsReading(finding.code());
  }

  /** Returns the findings that are known, in the order of code, entity and fingerprint. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Marks those findings as accepted that are known; the others stay as they are.
   *
   * @param findings all findings of a run, with their fingerprints
   * @return as many findings, in the same order
   */
  public List<Diagnostic> accept(List<Diagnostic> findings) {
    Map<String, Integer> left = left();
    ImmutableList.Builder<Diagnostic> marked = ImmutableList.builder();
    for (Diagnostic finding : findings) {
      marked.add(isTaken(finding, left) ? finding.toBuilder().acceptance(KNOWN).build() : finding);
    }
    return marked.build();
  }

  /**
   * Returns what is known and is no longer found, with how many of each; a baseline without it
   * accepts the same findings.
   *
   * @param findings all findings of a run, with their fingerprints
   */
  public List<Entry> gone(List<Diagnostic> findings) {
    Map<String, Integer> left = left();
    findings.forEach(finding -> isTaken(finding, left));
    ImmutableList.Builder<Entry> gone = ImmutableList.builder();
    for (Entry entry : entries) {
      int number = left.getOrDefault(entry.fingerprint(), 0);
      if (number > 0) {
        gone.add(entry.times(number));
      }
    }
    return gone.build();
  }

  private Map<String, Integer> left() {
    Map<String, Integer> left = new HashMap<>();
    entries.forEach(entry -> left.put(entry.fingerprint(), entry.count()));
    return left;
  }

  private static boolean isTaken(Diagnostic finding, Map<String, Integer> left) {
    String fingerprint = finding.fingerprint().orElse("");
    int number = mayBeKnown(finding) ? left.getOrDefault(fingerprint, 0) : 0;
    if (number > 0) {
      left.put(fingerprint, number - 1);
    }
    return number > 0;
  }

  /**
   * Writes this as JSON, one finding a line, always in the same order; the caller closes the
   * stream.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream out) throws IOException {
    BaselineText.write(entries, out);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is not there, or cannot be read
   */
  public static BaselineResult read(Path file) throws IOException {
    return read(Problems.source(file, LIMITS));
  }

  /**
   * Reads a source, such as bytes in memory.
   *
   * @throws IOException if it cannot be read
   */
  public static BaselineResult read(Source source) throws IOException {
    Problems problems = new Problems(BaselineCodes.SYNTAX, LIMITS);
    Optional<PlacedValue> file =
        problems.read(source.first(), Problems.json(source.first().name()));
    Optional<Baseline> baseline =
        file.map(value -> BaselineText.read(value, problems))
            .filter(read -> !problems.hasErrors())
            .map(Baseline::new);
    return new BaselineResult(baseline, problems.inOrder(), SourceLines.of(source, LIMITS));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Baseline that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return "a baseline of " + entries.size() + " findings";
  }
}
