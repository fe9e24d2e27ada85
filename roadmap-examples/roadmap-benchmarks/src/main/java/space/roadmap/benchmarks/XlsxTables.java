package space.roadmap.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.spi.Source;

/**
 * Reads and writes a roadmap as a workbook; the baseline only reads and writes the same cells with
 * fastexcel.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 3,
    jvmArgs = {"-Xms10g", "-Xmx10g"})
public class XlsxTables {
  private static final WriteRequest WRITING = WriteRequest.defaults().withFormat("xlsx");
  private static final ReadRequest READING = ReadRequest.defaults().withFormat("xlsx");

  /** Reads all cells of the workbook with fastexcel: the baseline. */
  @Benchmark
  public void readFastExcel(GeneratedPackage tables, Blackhole hole) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(tables.workbook))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(row -> row.forEach(hole::consume));
        }
      }
    }
  }

  /** Reads the workbook into a roadmap: references resolved, types and needed values checked. */
  @Benchmark
  public Object readRoadmap(GeneratedPackage tables) throws IOException {
    return GeneratedPackage.FILES.read(Source.of("generated.xlsx", tables.workbook), READING);
  }

  /** Writes the same cells with fastexcel, as texts that are not shared: the baseline. */
  @Benchmark
  public long writeFastExcel(GeneratedPackage tables) throws IOException {
    CountingOutput out = new CountingOutput();
    try (Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
      for (Map.Entry<String, List<String[]>> table : tables.rows.entrySet()) {
        Worksheet sheet = workbook.newWorksheet(table.getKey().replace(".csv", ""));
        int number = 0;
        for (String[] row : table.getValue()) {
          for (int i = 0; i < row.length; i++) {
            if (!row[i].isEmpty()) {
              sheet.inlineString(number, i, row[i]);
            }
          }
          if (++number % 100 == 0) {
            sheet.flush();
          }
        }
        sheet.finish();
      }
    }
    return out.result();
  }

  /** Writes a roadmap as a workbook. */
  @Benchmark
  public long writeRoadmap(GeneratedPackage tables) throws IOException {
    CountingOutput out = new CountingOutput();
    GeneratedPackage.FILES.write(tables.roadmap, out, WRITING).orThrow();
    return out.result();
  }
}
