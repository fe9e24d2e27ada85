package space.roadmap.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.Fingerprints;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;

/** Reads documents and puts together what reading and what the rules find. */
final class DocumentCheck {
  /** By where findings are written; those without a place come last. */
  static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(
          finding -> finding.place().orElse(null), Comparator.nullsLast(Place::compareTo));

  /** Smaller documents are done before another thread has started. */
  private static final int WORTH_THREADS = 20_000;

  private static final int MOST_THREADS = 8;

  private final Terminal terminal;
  private final Documents documents;
  private final Judges judges;
  private final ReadRequest request;
  private final LocalDate day;

  DocumentCheck(
      Terminal terminal, Documents documents, Judges judges, ReadRequest request, LocalDate day) {
    this.terminal = terminal;
    this.documents = documents;
    this.judges = judges;
    this.request = request;
    this.day = day;
  }

  /**
   * Checks a document.
   *
   * @throws CommandException if it cannot be read at all
   */
  Checked check(String name) {
    Judges.Judge judge = judges.of(name);
    ReadResult read = documents.read(name, request);
    Optional<Roadmap> roadmap = read.roadmap();
    List<Diagnostic> found =
        new ArrayList<>(Fingerprints.of(judge.configured(read.diagnostics()), roadmap));
    boolean silent = roadmap.isEmpty() && found.stream().noneMatch(DocumentCheck::isError);
    if (roadmap.isPresent() && judge.validator().isPresent()) {
      Validator validator = judge.validator().get().withThreads(threads(roadmap.get()));
      found.addAll(read.places(validator.validateAll(roadmap.get(), day)));
    }
    found.sort(BY_PLACE);
    if (silent) {
      terminal.tell(
          "roadmap: " + name + " could not be read, and its severity hides or softens why");
    }
    boolean misuse = silent || read.diagnostics().stream().anyMatch(Documents::isMisuse);
    return new Checked(name, found, read.lines(), roadmap, misuse);
  }

  private static boolean isError(Diagnostic finding) {
    return finding.severity() == Severity.ERROR;
  }

  private static int threads(Roadmap roadmap) {
    return roadmap.size() < WORTH_THREADS
        ? 1
        : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
  }
}
