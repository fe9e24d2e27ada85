package space.roadmap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, with a Maven and a Java that only write down calls. */
final class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "bin", "roadmap");

  @TempDir private Path root;

  private Path tools;
  private Path quick;
  private Path calls;

  @BeforeEach
  void checkout() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh to run it");
    tools = Files.createDirectories(root.resolve("tools"));
    quick = root.resolve("roadmap-examples/roadmap-cli/target/quick");
    calls = root.resolve("calls");
    Path bin = Files.createDirectories(root.resolve("roadmap-examples/bin"));
    Files.copy(LAUNCHER, bin.resolve("roadmap")).toFile().setExecutable(true);
    Files.createFile(root.resolve("pom.xml"));
    script(
        "mvn",
        """
        echo "mvn" >>"%s"
        mkdir -p "%s/lib"
        : >"%s/roadmap-cli.jar"
        """
            .formatted(calls, quick, quick));
    java("");
  }

  /** Makes a Java that writes an archive when it is told to; what it is marks it as another. */
  private void java(String what) throws IOException {
    script(
        "java",
        """
        # %s
        echo "java $*" >>"%s"
        case "$*" in
          *-Xshare:dump*)
            [ -z "${SLOW:-}" ] || sleep 30
            for option; do
              case $option in
                -XX:SharedArchiveFile=*) echo classes >"${option#*=}" ;;
              esac
            done
            ;;
        esac
        """
            .formatted(what, calls));
  }

  private void script(String name, String text) throws IOException {
    Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private ProcessBuilder launcher(String... arguments) {
    List<String> command =
        new ArrayList<>(List.of(root.resolve("roadmap-examples/bin/roadmap").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "ROADMAP_JAVA_OPTS"));
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return builder;
  }

  /** Runs the launcher, and returns the calls it made. */
  private List<String> calls(ProcessBuilder launcher) throws Exception {
    Files.deleteIfExists(calls);
    Process process = launcher.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return Files.readAllLines(calls);
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.walk(quick)) {
      return files.filter(file -> file.getFileName().toString().startsWith("classes.")).toList();
    }
  }

  @Test
  void buildsAndTrainsOnceAndRunsFromTheArchive() throws Exception {
    List<String> first = calls(launcher("--version"));
    assertThat(first).hasSize(4);
    assertThat(first.get(0)).isEqualTo("mvn");
    assertThat(first.get(1)).contains("-XX:DumpLoadedClassList=", " validate ");
    assertThat(first.get(2)).contains("-Xshare:dump");
    assertThat(first.get(3)).contains("classes.jsa -Xshare:auto", "roadmap-cli.jar --version");

    assertThat(calls(launcher("--version"))).containsExactly(first.get(3));
    assertThat(archives())
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("classes.jsa", "classes.mark");
  }

  @Test
  void trainsAgainForAnotherJavaWithoutABuild() throws Exception {
    calls(launcher("--version"));
    java("another, of another size");

    assertThat(calls(launcher("--version")))
        .hasSize(3)
        .noneMatch("mvn"::equals)
        .last()
        .asString()
        .contains("classes.jsa -Xshare:auto");
  }

  @Test
  void trainsAgainWhereTheArchiveIsGone() throws Exception {
    calls(launcher("--version"));
    for (Path file : archives()) {
      Files.delete(file);
    }

    assertThat(calls(launcher("--version"))).hasSize(3);
  }

  @Test
  void doesNotTryAgainWhereAJavaMakesNoArchive() throws Exception {
    script("java", "echo \"java $*\" >>\"" + calls + "\"\n");

    assertThat(calls(launcher("--version"))).hasSize(4);
    assertThat(calls(launcher("--version")))
        .singleElement()
        .asString()
        .doesNotContain("SharedArchiveFile");
  }

  @Test
  void leavesNoHalfOfAnArchiveWhenItIsStopped() throws Exception {
    ProcessBuilder slow = launcher("--version");
    slow.environment().put("SLOW", "1");
    Process process = slow.start();
    while (!Files.exists(calls) || !Files.readString(calls).contains("-Xshare:dump")) {
      assertThat(process.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
    }
    process.destroy();
    assertThat(process.waitFor()).isNotZero();

    assertThat(archives()).isEmpty();
    assertThat(calls(launcher("--version"))).last().asString().contains("classes.jsa");
  }

  @Test
  void quickCompilerAndCollectorAreForShortRuns() throws Exception {
    Path small = Files.writeString(root.resolve("small file.yaml"), "a");
    Path large = Files.write(root.resolve("large file.yaml"), new byte[9 << 20]);

    assertThat(calls(launcher("validate", small.toString())))
        .last()
        .asString()
        .contains("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    assertThat(calls(launcher("validate", large.toString())))
        .last()
        .asString()
        .doesNotContain("TieredStopAtLevel", "UseSerialGC");
  }

  @Test
  void ownOptionsForJavaComeLastAndNoCollectorBesideAChosenOne() throws Exception {
    ProcessBuilder launcher = launcher("--version");
    launcher.environment().put("ROADMAP_JAVA_OPTS", "-Xmx1g -XX:+UseParallelGC");

    assertThat(calls(launcher))
        .last()
        .asString()
        .contains("-XX:TieredStopAtLevel=1", "-Xmx1g -XX:+UseParallelGC -jar ")
        .doesNotContain("UseSerialGC");
  }
}
