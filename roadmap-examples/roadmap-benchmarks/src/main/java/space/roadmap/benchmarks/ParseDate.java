package space.roadmap.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.roadmap.core.time.Certainty;
import space.roadmap.core.time.RecentDates;
import space.roadmap.core.time.UncertainDate;

/** Reads one date, and compares two. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class ParseDate {
  private String day = "2028-09-14";
  private String year = "2028";
  private String interval = "2028/2031";
  private String about = "2034~";
  private char[] dayInBuffer = "\"2028-09-14\"".toCharArray();
  private RecentDates table = new RecentDates();
  private UncertainDate window = UncertainDate.parse("2028/2031");
  private UncertainDate other = UncertainDate.parse("2030-09-14");
  private UncertainDate set = UncertainDate.parse("[2028,2030..2032]");

  /** Reads a day with the JDK: the baseline. */
  @Benchmark
  public LocalDate localDate() {
    return LocalDate.parse(day);
  }

  /** Reads the same day. */
  @Benchmark
  public UncertainDate day() {
    return UncertainDate.parse(day);
  }

  /** Reads a year. */
  @Benchmark
  public UncertainDate year() {
    return UncertainDate.parse(year);
  }

  /** Reads an interval. */
  @Benchmark
  public UncertainDate interval() {
    return UncertainDate.parse(interval);
  }

  /** Reads a qualified year. */
  @Benchmark
  public UncertainDate about() {
    return UncertainDate.parse(about);
  }

  /** Reads a day that the document has said before. */
  @Benchmark
  public UncertainDate dayOfDocument() {
    return table.parse(dayInBuffer, 1, 10);
  }

  /** Compares a window with a day. */
  @Benchmark
  public Certainty compare() {
    return window.before(other);
  }

  /** Compares a set with a day. */
  @Benchmark
  public Certainty compareSet() {
    return set.before(other);
  }
}
