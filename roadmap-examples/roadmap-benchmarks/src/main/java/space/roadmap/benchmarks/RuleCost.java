package space.roadmap.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.roadmap.core.rule.RuleProviders;

/**
 * Checks a roadmap with one rule alone, together with whatever that rule has to work out first;
 * rules that are not recommended are on.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xms10g", "-Xmx10g"})
public class RuleCost {
  private static final RoadmapSubject ROADMAP = new RoadmapSubject();

  /** The code of the rule. */
  @State(Scope.Benchmark)
  public static class Subject {
    @Param("time.capability-late")
    public String rule = "";
  }

  /** Runs the rule. */
  @Benchmark
  public int check(WriteJson.RoadmapRead read, Subject subject) {
    return ROADMAP.validate(read.document, List.of(subject.rule), 1);
  }

  /** Prints the codes of all rules, for JMH to run each: {@code -p rule=a,b}. */
  public static void main(String[] args) {
    System.out.println(
        RuleProviders.builtIn().rules().stream()
            .map(rule -> rule.code().id())
            .collect(Collectors.joining(",")));
  }
}
