package space.roadmap.benchmarks;

import java.io.IOException;
import java.util.List;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Checks a document that has been read already, and reads it, to compare the two. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 3,
    jvmArgs = {"-Xms10g", "-Xmx10g"})
public class Validate {
  private static final RoadmapSubject ROADMAP = new RoadmapSubject();

  /** The document as a tree of JSON, with the compiled schema. */
  @State(Scope.Benchmark)
  public static class Parsed {
    final DocumentSchema schema = new DocumentSchema();
    JsonNode document = MissingNode.getInstance();

    /** Parses the document. */
    @Setup(Level.Trial)
    public void parse(GeneratedDocument generated) {
      document = JsonMapper.shared().readTree(generated.json);
    }
  }

  /** The roadmap once it has changed, so that it may use any attribute for all that is known. */
  @State(Scope.Benchmark)
  public static class Changed {
    Object document = "";

    /** Changes what was read. */
    @Setup(Level.Trial)
    public void change(WriteJson.RoadmapRead read) {
      document = RoadmapSubject.changed(read.document);
    }
  }

  /** Checks the parsed document against a JSON Schema: the baseline. */
  @Benchmark
  public int networkntSchema(Parsed parsed) {
    return parsed.schema.validate(parsed.document);
  }

  /** Checks a roadmap with all rules that are recommended. */
  @Benchmark
  public int roadmapRules(WriteJson.RoadmapRead read) {
    return read.subject.validate(read.document);
  }

  /** Checks it with the same rules where it is not known which attributes it uses. */
  @Benchmark
  public int roadmapRulesUseUnknown(Changed changed) {
    return ROADMAP.validate(changed.document);
  }

  /** Checks it with the same rules on two threads. */
  @Benchmark
  public int roadmapRulesOnTwoThreads(WriteJson.RoadmapRead read) {
    return ROADMAP.validate(read.document, List.of("*"), 2);
  }

  /** Checks it with the rules about its structure alone. */
  @Benchmark
  public int roadmapStructure(WriteJson.RoadmapRead read) {
    return ROADMAP.validate(read.document, List.of("structure.*"), 1);
  }

  /** Reads the roadmap: checking should take no longer. */
  @Benchmark
  public Object roadmapRead(GeneratedDocument document) throws IOException {
    return ROADMAP.read(document.json);
  }
}
