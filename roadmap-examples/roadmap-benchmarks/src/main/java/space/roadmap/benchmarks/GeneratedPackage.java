package space.roadmap.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.csv.CsvFormat;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.WriteRequest;
import space.roadmap.io.json.JsonFormat;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Sample;
import space.roadmap.io.spi.Source;
import space.roadmap.xlsx.XlsxFormat;

/** A generated roadmap, the tables that it is written as, and their cells. */
@State(Scope.Benchmark)
public class GeneratedPackage {
  /** Reads and writes them. */
  static final RoadmapFiles FILES =
      RoadmapFiles.of(
          FormatRegistry.of(List.of(new JsonFormat(), new CsvFormat(), new XlsxFormat())));

  private static final RoadmapHeader HEADER =
      RoadmapHeader.builder().id(Id.of("generated")).title("Generated").build();

  /** How tables are written. */
  static final WriteRequest CSV = WriteRequest.defaults().withFormat("csv");

  Roadmap roadmap = new RoadmapDraft().header(HEADER).build();
  Path folder = Path.of("");
  Path baseline = Path.of("");
  byte[] workbook = {};
  final Map<String, byte[]> files = new LinkedHashMap<>();
  final Map<String, List<String[]>> rows = new LinkedHashMap<>();

  /** Generates the roadmap, writes it, and splits what was written. */
  @Setup(Level.Trial)
  public void generate(GeneratedDocument document) throws Exception {
    roadmap =
        FILES.read(Source.of("generated.json", document.json), ReadRequest.defaults()).orThrow();
    folder = Files.createTempDirectory("roadmap-tables");
    baseline = Files.createTempDirectory("roadmap-baseline");
    FILES.write(roadmap, folder.resolve("package"), CSV).orThrow();
    try (Stream<Path> paths = Files.list(folder.resolve("package"))) {
      for (Path path : paths.sorted().toList()) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    FILES.write(roadmap, written, WriteRequest.defaults().withFormat("xlsx")).orThrow();
    workbook = written.toByteArray();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".csv")) {
        List<String[]> split = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = split(file.getValue())) {
          csv.forEach(one -> split.add(one.getFields().toArray(new String[0])));
        }
        rows.put(file.getKey(), split);
      }
    }
  }

  /** Removes the files. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    for (Path top : List.of(folder, baseline)) {
      try (Stream<Path> paths = Files.walk(top)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  static CsvReader<CsvRecord> split(byte[] file) {
    return CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
  }

  /** Returns the files as a source in memory. */
  Source source() {
    List<Source.Entry> entries = new ArrayList<>();
    files.forEach((name, bytes) -> entries.add(new Entry(name, bytes)));
    return new Source("generated", entries);
  }

  private static final class Entry implements Source.Entry {
    private final String name;
    private final byte[] bytes;

    Entry(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public <R> R read(Limits limits, Source.Reader<R> reader) throws IOException {
      return reader.read(bytes, bytes.length);
    }

    @Override
    public String start() {
      int length = Math.min(bytes.length, Sample.LENGTH);
      return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
  }
}
