package space.roadmap.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.RoadmapExporter;

/** Writes one roadmap by one exporter. */
final class Writing {
  private final FormatProvider provider;
  private final String name;
  private final WriteRequest request;
  private final Options options;

  Writing(FormatProvider provider, String name, WriteRequest request, Options options) {
    this.provider = provider;
    this.name = name;
    this.request = request;
    this.options = options;
  }

  /** Writes; the findings are those made so far. */
  WriteResult result(Roadmap roadmap, RoadmapFiles.Opener opener, List<Diagnostic> findings)
      throws IOException {
    HostContext context =
        new HostContext(
            request.settings(),
            options,
            Limits.DEFAULT,
            request.findings(),
            Reading.reporter(provider));
    LossReport losses = LossReport.none();
    boolean written = false;
    try {
      RoadmapExporter exporter = exporter();
      losses = LossWalk.of(roadmap, exporter.coverage(options));
      if (request.settings().losses() == LossPolicy.FAIL && !losses.isEmpty()) {
        findings.addAll(losses.diagnostics());
      } else {
        written = write(exporter, roadmap, opener, context, findings);
      }
    } catch (UncheckedIOException e) {
      throw RoadmapFiles.outside(e);
    } catch (RuntimeException | Error e) {
      findings.add(PluginFailure.of(provider, "write", name, e));
    }
    findings.addAll(context.reported());
    return new WriteResult(written, Optional.of(provider.format().id()), losses, findings);
  }

  private boolean write(
      RoadmapExporter exporter,
      Roadmap roadmap,
      RoadmapFiles.Opener opener,
      HostContext context,
      List<Diagnostic> findings)
      throws IOException {
    try (Target target = opener.open(provider.layout())) {
      exporter.write(roadmap, target, context);
      if (context.isCancelled()) {
        findings.add(
            HostCodes.CANCELLED.report().with("name", name).with("done", "written").build());
        return false;
      }
      target.commit();
      return true;
    }
  }

  private RoadmapExporter exporter() {
    return provider
        .exporter()
        .orElseThrow(() -> new IllegalStateException("exporter() was there, and is not any more"));
  }
}
