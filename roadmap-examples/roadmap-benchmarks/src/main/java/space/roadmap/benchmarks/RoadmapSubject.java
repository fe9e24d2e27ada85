package space.roadmap.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RuleProviders;
import space.roadmap.core.rule.Validator;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.json.JsonFormat;
import space.roadmap.io.spi.Source;

/** The library itself, through the calls that programs use. */
final class RoadmapSubject implements Subject {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final RoadmapFiles files = RoadmapFiles.standard();
  private final Validator validator = Validator.of(RuleProviders.builtIn().rules());
  private final ReadRequest reading = ReadRequest.defaults().withFormat("json");
  private final WriteRequest writing =
      WriteRequest.defaults().withFormat("json").withOption(JsonFormat.INDENT, false);

  @Override
  public Object read(byte[] json) throws IOException {
    return files.read(Source.of("generated.json", json), reading).orThrow();
  }

  @Override
  public void write(Object document, OutputStream out) throws IOException {
    files.write((Roadmap) document, out, writing).orThrow();
  }

  @Override
  public int validate(Object document) {
    return validator.validate((Roadmap) document, TODAY).size();
  }

  /** Returns a document that says the same, and of which nobody knows what it uses. */
  static Object changed(Object document) {
    Roadmap roadmap = (Roadmap) document;
    return roadmap.withHeader(roadmap.header());
  }

  /** Checks what {@link #read} returned with some rules, on some threads. */
  int validate(Object document, List<String> rules, int threads) {
    return validator.only(rules).withThreads(threads).validate((Roadmap) document, TODAY).size();
  }
}
