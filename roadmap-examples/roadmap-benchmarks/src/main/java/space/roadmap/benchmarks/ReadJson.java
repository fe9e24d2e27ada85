package space.roadmap.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Reads a document from memory: data binding into plain records, and a complete roadmap. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 3,
    jvmArgs = {"-Xms10g", "-Xmx10g"})
public class ReadJson {
  private static final Subject JACKSON_3 = new Jackson3Subject();
  private static final Subject JACKSON_2 = new Jackson2Subject();
  private static final Subject ROADMAP = new RoadmapSubject();

  /** Reads with Jackson 3 into plain records: the baseline. */
  @Benchmark
  public Object jackson3(GeneratedDocument document) throws IOException {
    return JACKSON_3.read(document.json);
  }

  /** Reads with Jackson 2.22 into the same records, for the record. */
  @Benchmark
  public Object jackson2(GeneratedDocument document) throws IOException {
    return JACKSON_2.read(document.json);
  }

  /** Reads a roadmap: references resolved, types and required attributes checked. */
  @Benchmark
  public Object roadmap(GeneratedDocument document) throws IOException {
    return ROADMAP.read(document.json);
  }
}
