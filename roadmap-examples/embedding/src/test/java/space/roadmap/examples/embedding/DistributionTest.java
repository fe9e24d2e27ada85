package space.roadmap.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip of the program, unpacked and run as a user does. */
class DistributionTest {
  private static final Path TARGET = Path.of("..", "roadmap-cli", "target");

  @TempDir private Path folder;

  private Path unpacked() throws IOException {
    List<Path> zips;
    try (Stream<Path> files = Files.list(TARGET)) {
      zips = files.filter(file -> file.toString().endsWith("-dist.zip")).toList();
    }
    assertThat(zips).hasSize(1);
    try (ZipFile zip = new ZipFile(zips.get(0).toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          Path file = folder.resolve(entry.getName());
          Files.createDirectories(file.getParent());
          try (InputStream stream = zip.getInputStream(entry)) {
            Files.copy(stream, file);
          }
        }
      }
    }
    try (Stream<Path> tops = Files.list(folder)) {
      return tops.findFirst().orElseThrow();
    }
  }

  private String run(Path home, int code, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", home.resolve("bin/roadmap") + ""));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isEqualTo(code);
    return output;
  }

  @Test
  void runsWhereverItIsUnpacked() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh to run it");
    Path home = unpacked();
    assertThat(home.resolve("LICENSE")).exists();
    assertThat(home.resolve("lib/roadmap-cli.jar")).exists();
    assertThat(run(home, 0, "formats")).contains("json", "yaml", "markdown", "mermaid");
    assertThat(run(home, 0, "plugins")).contains("roadmap-core-");

    Files.writeString(home.resolve("plugins/broken.jar"), "no jar");
    assertThat(run(home, 1, "plugins")).contains("broken.jar", "cannot be read as a jar");
  }
}
