package space.roadmap.io.rules;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.io.document.DocumentFormat;
import space.roadmap.io.findings.SourceLines;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.io.spi.Source;

/**
 * Reads rulesets from files.
 *
 * <pre>{@code
 * extends: strict            # recommended, which is the default, strict or isecg
 * severities:                # the last that matches counts
 *   time.*: warning
 *   status.past-target: off
 * entities:                  # for some entities, after those for all
 *   - {entity: artemis-*, code: time.*, severity: info, reason: being re-planned}
 * thresholds:
 *   stale-after: P18M
 * }</pre>
 *
 * <p>A file is YAML, or JSON of the same shape if its name ends so. One that says nothing is the
 * recommended ruleset. What is wrong with it is found in one run, each thing at its place; an error
 * leaves no ruleset. A code or a threshold that only a plugin could bring is a warning.
 *
 * <pre>{@code
 * RuleSetFiles files = RuleSetFiles.of(rules, Codes.all(rules));
 * Optional<Path> beside = RuleSetFiles.beside(Path.of("roadmap.yaml"));
 * }</pre>
 */
public final class RuleSetFiles {
  /** What a ruleset is called that counts for the document in the same folder. */
  public static final String NAME = DocumentFormat.RULES;

  /** Far more than anybody writes, and read in no time. */
  private static final Limits LIMITS = new Limits(256 << 10, 20, 64 << 10, 1000);

  private static final String STANDARD_INPUT = "-";

  private final ImmutableList<Rule> rules;
  private final ImmutableList<DiagnosticCode> codes;

  private RuleSetFiles(List<Rule> rules, Collection<DiagnosticCode> codes) {
    this.rules = ImmutableList.copyOf(rules);
    this.codes = ImmutableList.copyOf(codes);
  }

  /**
   * Returns what reads rulesets for these rules.
   *
   * @param codes what else a severity can be set for, such as the codes of readers
   */
  public static RuleSetFiles of(List<Rule> rules, Collection<DiagnosticCode> codes) {
    return new RuleSetFiles(rules, codes);
  }

  /**
   * Returns the file that says how to judge a document: {@value #NAME} in the folder that is the
   * document, or that the document is in; empty if there is none, or for standard input.
   *
   * @param document a file, a folder, or {@code -}
   * @throws IOException if there is such a file, but as a folder or as a link that leads elsewhere
   */
  public static Optional<Path> beside(Path document) throws IOException {
    if (document.toString().equals(STANDARD_INPUT)) {
      return Optional.empty();
    }
    Path parent = document.getParent();
    Path folder = Files.isDirectory(document) ? document : parent == null ? Path.of("") : parent;
    Path file = folder.resolve(NAME);
    if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "is no file that can be read");
    }
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      throw new FileSystemException(
          file.toString(), null, "is a link that leads out of the folder; it is not followed");
    }
    return Optional.of(file);
  }

  /** Returns the ruleset that counts where there is no file: the recommended one. */
  public RuleSet standard() {
    return named(RuleSet.names().get(0));
  }

  /**
   * Returns the ruleset with a name, which knows the rules and codes of this.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest one
   */
  public RuleSet named(String name) {
    return RuleSet.named(name).forRules(rules).knowing(codes);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is not there, or cannot be read
   */
  public RuleSetResult read(Path file) throws IOException {
    return read(Problems.source(file, LIMITS));
  }

  /**
   * Reads a source, such as the bytes of standard input.
   *
   * @throws IOException if it cannot be read
   */
  public RuleSetResult read(Source source) throws IOException {
    Problems problems = new Problems(RuleSetCodes.SYNTAX, LIMITS);
    Optional<PlacedValue> file =
        problems.read(source.first(), Problems.byName(source.first().name()));
    Optional<RuleSet> ruleSet =
        file.map(value -> RuleSetReader.read(value, this::named, problems))
            .filter(read -> !problems.hasErrors());
    return new RuleSetResult(ruleSet, problems.inOrder(), SourceLines.of(source, LIMITS));
  }
}
