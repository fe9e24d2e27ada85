package space.roadmap.testkit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Loss;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.io.spi.ValueReader;
import space.roadmap.io.spi.ValueText;

/** Passes on everything but warnings. */
record DiscreetContext(ImportContext context) implements ImportContext {
  @Override
  public void report(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.ERROR) {
      context.report(diagnostic);
    }
  }

  @Override
  public Options options() {
    return context.options();
  }

  @Override
  public Limits limits() {
    return context.limits();
  }

  @Override
  public Optional<LocalDate> today() {
    return context.today();
  }

  @Override
  public ValueReader values(RoadmapDraft roadmap, Supplier<Place> here) {
    return context.values(roadmap, here);
  }

  @Override
  public Optional<PlacedValue> structured(String name, String text) {
    return context.structured(name, text);
  }

  @Override
  public ValueText valueText() {
    return context.valueText();
  }

  @Override
  public void lost(Loss loss) {
    context.lost(loss);
  }

  @Override
  public void progress(long done, long total) {
    context.progress(done, total);
  }

  @Override
  public boolean isCancelled() {
    return context.isCancelled();
  }
}
