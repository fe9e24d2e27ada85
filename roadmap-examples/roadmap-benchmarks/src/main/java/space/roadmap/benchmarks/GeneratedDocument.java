package space.roadmap.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The document that a benchmark reads: its size, the length of each mission's text, and how varied
 * it is.
 */
@State(Scope.Benchmark)
public class GeneratedDocument {
  /** How many missions the document holds. */
  @Param({"10000", "100000", "1000000"})
  public int missions;

  /** How many characters of text each mission has. */
  @Param("120")
  public int text;

  /** Whether few of its contributions and milestones say the same. */
  @Param("false")
  public boolean varied;

  byte[] json = {};

  /** Generates the document, once a fork. */
  @Setup(Level.Trial)
  public void generate() {
    json = GeneratedRoadmap.json(missions, text, varied);
  }
}
