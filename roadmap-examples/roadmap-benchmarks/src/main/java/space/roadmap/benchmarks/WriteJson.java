package space.roadmap.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writes a document to an output that only counts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 3,
    jvmArgs = {"-Xms10g", "-Xmx10g"})
public class WriteJson {
  /** What Jackson 3 has read. */
  @State(Scope.Benchmark)
  public static class Jackson3Read {
    final Subject subject = new Jackson3Subject();
    Object document = "";

    /** Reads what the benchmark writes. */
    @Setup(Level.Trial)
    public void read(GeneratedDocument generated) throws IOException {
      document = subject.read(generated.json);
    }
  }

  /** What Jackson 2.22 has read. */
  @State(Scope.Benchmark)
  public static class Jackson2Read {
    final Subject subject = new Jackson2Subject();
    Object document = "";

    /** Reads what the benchmark writes. */
    @Setup(Level.Trial)
    public void read(GeneratedDocument generated) throws IOException {
      document = subject.read(generated.json);
    }
  }

  /** What the library has read. */
  @State(Scope.Benchmark)
  public static class RoadmapRead {
    final Subject subject = new RoadmapSubject();
    Object document = "";

    /** Reads what the benchmark writes. */
    @Setup(Level.Trial)
    public void read(GeneratedDocument generated) throws IOException {
      document = subject.read(generated.json);
    }
  }

  /** Writes plain records with Jackson 3: the baseline. */
  @Benchmark
  public long jackson3(Jackson3Read read) throws IOException {
    return written(read.subject, read.document);
  }

  /** Writes the same records with Jackson 2.22, for the record. */
  @Benchmark
  public long jackson2(Jackson2Read read) throws IOException {
    return written(read.subject, read.document);
  }

  /** Writes a roadmap. */
  @Benchmark
  public long roadmap(RoadmapRead read) throws IOException {
    return written(read.subject, read.document);
  }

  private static long written(Subject subject, Object document) throws IOException {
    CountingOutput out = new CountingOutput();
    subject.write(document, out);
    return out.result();
  }
}
