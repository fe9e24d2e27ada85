package space.roadmap.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import space.roadmap.io.ReadRequest;

/** Reads and writes a roadmap as CSV tables; the baseline only splits and joins the same fields. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 3,
    jvmArgs = {"-Xms10g", "-Xmx10g"})
public class CsvTables {
  /** Splits the files into fields with FastCSV: the baseline. */
  @Benchmark
  public void splitFastCsv(GeneratedPackage tables, Blackhole hole) throws IOException {
    for (Map.Entry<String, byte[]> file : tables.files.entrySet()) {
      if (file.getKey().endsWith(".csv")) {
        try (CsvReader<CsvRecord> csv = GeneratedPackage.split(file.getValue())) {
          csv.forEach(hole::consume);
        }
      }
    }
  }

  /** Reads the files into a roadmap: references resolved, types and required attributes checked. */
  @Benchmark
  public Object readRoadmap(GeneratedPackage tables) throws IOException {
    return GeneratedPackage.FILES.read(tables.source(), ReadRequest.defaults().withFormat("csv"));
  }

  /** Joins the fields of the files with FastCSV: the baseline. */
  @Benchmark
  public void joinFastCsv(GeneratedPackage tables) throws IOException {
    for (Map.Entry<String, List<String[]>> file : tables.rows.entrySet()) {
      try (OutputStream out =
              new BufferedOutputStream(
                  Files.newOutputStream(tables.baseline.resolve(file.getKey())), 1 << 16);
          CsvWriter csv =
              CsvWriter.builder()
                  .lineDelimiter(LineDelimiter.LF)
                  .build(out, StandardCharsets.UTF_8)) {
        file.getValue().forEach(csv::writeRecord);
      }
    }
  }

  /** Writes a roadmap as files. */
  @Benchmark
  public Object writeRoadmap(GeneratedPackage tables) throws IOException {
    return GeneratedPackage.FILES.write(
        tables.roadmap, tables.folder.resolve("package"), GeneratedPackage.CSV);
  }
}
