package space.roadmap.io;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.document.JsonValueText;
import space.roadmap.io.document.PlacedValueReader;
import space.roadmap.io.document.SpelledReader;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Loss;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.io.spi.ValueReader;
import space.roadmap.io.spi.ValueText;

/** What a plugin is given while it reads or writes; it keeps what the plugin says. */
final class HostContext implements ImportContext, ExportContext {
  private final Settings settings;
  private final Options options;
  private final Limits limits;
  private final ImmutableList<Diagnostic> findings;
  private final Optional<String> reporter;
  private final List<Diagnostic> reported = new ArrayList<>();
  private final LossReport.Collector losses = new LossReport.Collector();
  private int unlisted;
  private @Nullable Severity gravest;

  HostContext(
      Settings settings,
      Options options,
      Limits limits,
      List<Diagnostic> findings,
      Optional<String> reporter) {
    this.settings = settings;
    this.options = options;
    this.limits = limits;
    this.findings = ImmutableList.copyOf(findings);
    this.reporter = reporter;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public Optional<LocalDate> today() {
    return settings.today();
  }

  @Override
  public List<Diagnostic> findings() {
    return findings;
  }

  @Override
  public synchronized void report(Diagnostic diagnostic) {
    if (reported.size() < limits.findings()) {
      boolean named = diagnostic.reporter().isPresent() || reporter.isEmpty();
      reported.add(named ? diagnostic : diagnostic.toBuilder().reporter(reporter.get()).build());
    } else {
      unlisted++;
      Severity severity = diagnostic.severity();
      gravest = gravest == null || severity.isAtLeast(gravest) ? severity : gravest;
    }
  }

  @Override
  public synchronized void lost(Loss loss) {
    losses.add(loss);
  }

  @Override
  public ValueReader values(RoadmapDraft roadmap, Supplier<Place> here) {
    return new SpelledReader(roadmap, this, here);
  }

  @Override
  public Optional<PlacedValue> structured(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return PlacedValueReader.read(name, bytes, bytes.length, limits, this);
  }

  @Override
  public ValueText valueText() {
    return new JsonValueText();
  }

  @Override
  public void progress(long done, long total) {
    settings.progress().report(done, total);
  }

  @Override
  public boolean isCancelled() {
    return settings.cancelled().getAsBoolean();
  }

  /** Returns what was reported, with a finding for what was too much. */
  synchronized List<Diagnostic> reported() {
    List<Diagnostic> all = new ArrayList<>(reported);
    if (gravest != null) {
      all.add(HostCodes.TOO_MANY.report().with("count", unlisted).severity(gravest).build());
    }
    return all;
  }

  synchronized LossReport losses() {
    return losses.report();
  }
}
