package space.roadmap.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.findings.SourceLines;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Layout;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.TooLargeException;

/** Reads one source by one importer, and finds places in it afterwards. */
final class Reading {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(
          finding -> finding.place().orElse(null), Comparator.nullsLast(Place::compareTo));

  private final FormatProvider provider;
  private final WatchedSource source;
  private final ReadRequest request;
  private final Options options;

  Reading(FormatProvider provider, WatchedSource source, ReadRequest request, Options options) {
    this.provider = provider;
    this.source = source;
    this.request = request;
    this.options = options;
  }

  /** Reads; the findings are those made so far. */
  ReadResult result(List<Diagnostic> findings) throws IOException {
    HostContext context = context();
    Optional<Roadmap> roadmap = Optional.empty();
    try {
      RoadmapDraft draft = importer().read(source.toRead(), context);
      if (context.isCancelled()) {
        findings.add(cancelled());
      } else if (draft.hasHeader()) {
        roadmap = Optional.of(draft.build());
      } else if (context.reported().stream().noneMatch(one -> one.severity() == Severity.ERROR)) {
        findings.add(HostCodes.NO_ROADMAP.report().with("name", source.name()).build());
      }
    } catch (TooLargeException e) {
      findings.add(tooLarge(e));
    } catch (ArchiveException e) {
      findings.add(badArchive(e));
    } catch (ChangedException e) {
      findings.add(HostCodes.CHANGED.report().with("name", e.entry()).build());
    } catch (UncheckedIOException e) {
      throw RoadmapFiles.outside(e);
    } catch (RuntimeException | Error e) {
      findings.add(PluginFailure.of(provider, "read", source.name(), e));
    }
    LossReport losses = context.losses();
    findings.addAll(context.reported());
    if (request.settings().losses() == LossPolicy.FAIL) {
      findings.addAll(losses.diagnostics());
    }
    List<Diagnostic> placed = new ArrayList<>(places(findings));
    placed.sort(BY_PLACE);
    return new ReadResult(
        roadmap,
        Optional.of(provider.format().id()),
        losses,
        placed,
        this::places,
        SourceLines.of(source.asRead(), request.limits()));
  }

  /** Puts places on those that lack one; the others keep theirs. */
  List<Diagnostic> places(List<Diagnostic> findings) {
    List<Diagnostic> wanting = findings.stream().filter(Reading::lacksPlace).toList();
    if (wanting.isEmpty()) {
      return findings;
    }
    List<Diagnostic> located = locate(wanting);
    List<Diagnostic> all = new ArrayList<>(findings.size());
    int next = 0;
    for (Diagnostic finding : findings) {
      all.add(lacksPlace(finding) ? located.get(next++) : finding);
    }
    return all;
  }

  private List<Diagnostic> locate(List<Diagnostic> wanting) {
    try {
      List<Diagnostic> located = importer().locate(source.asRead(), wanting, context());
      return located.size() == wanting.size() ? located : wanting;
    } catch (IOException e) {
      return wanting; // it has changed or is gone: no place is better than a wrong one
    } catch (RuntimeException | Error e) {
      Failures.throwIfFatal(e);
      return wanting; // the findings matter more than their places
    }
  }

  private static boolean lacksPlace(Diagnostic finding) {
    return (finding.place().isEmpty() && finding.entity().isPresent())
        || finding.related().stream().anyMatch(related -> related.place().isEmpty())
        || finding.fix().filter(Reading::lacksPlace).isPresent();
  }

  private static boolean lacksPlace(Fix fix) {
    return fix.edits().stream().anyMatch(edit -> edit.replacement().isEmpty());
  }

  private RoadmapImporter importer() {
    return provider
        .importer()
        .orElseThrow(() -> new IllegalStateException("importer() was there, and is not any more"));
  }

  private HostContext context() {
    return new HostContext(
        request.settings(), options, request.limits(), List.of(), reporter(provider));
  }

  /** Returns the id that findings of a plugin carry; those of the library itself carry none. */
  static Optional<String> reporter(FormatProvider provider) {
    return provider.getClass().getName().startsWith("space.roadmap.io.")
        ? Optional.empty()
        : Optional.of(provider.format().id());
  }

  private Diagnostic cancelled() {
    return HostCodes.CANCELLED.report().with("name", source.name()).with("done", "read").build();
  }

  /** Returns the layout of a format; one that cannot even say so fails when it is read. */
  static Layout layout(FormatProvider provider) {
    try {
      return provider.layout();
    } catch (RuntimeException | Error e) {
      Failures.throwIfFatal(e);
      return Layout.FILE;
    }
  }

  static Diagnostic badArchive(ArchiveException e) {
    return HostCodes.BAD_ARCHIVE
        .report()
        .with("name", e.archive())
        .with("problem", String.valueOf(e.getMessage()))
        .build();
  }

  static Diagnostic tooLarge(TooLargeException e) {
    return HostCodes.TOO_LARGE.report().with("name", e.entry()).with("limit", e.limit()).build();
  }
}
