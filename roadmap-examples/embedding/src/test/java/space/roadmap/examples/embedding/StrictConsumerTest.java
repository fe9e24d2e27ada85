package space.roadmap.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the example with every warning an error, and runs it, on both kinds of path. */
final class StrictConsumerTest {
  private static final String MODULE = "space.roadmap.examples.embedding";
  private static final String MAIN = MODULE + ".Embedding";

  private static final String TODAY = "2026-11-22";
  private static final String FINDING = "certainly late by at least 9 months";

  @TempDir private Path classes;

  @TempDir private Path documents;

  private String document() {
    return documents.resolve("first.yaml").toString();
  }

  @Test
  void needsNoImmutables() {
    assertThat(Consumer.path()).doesNotContain("immutables");
  }

  @Test
  void compilesAndRunsOnTheClassPath() throws IOException {
    assertThat(compile("--class-path", Consumer.sources(false))).isEmpty();

    String path = classes + File.pathSeparator + Consumer.path();
    assertThat(Consumer.run(List.of(Consumer.tool("java"), "-cp", path, MAIN, document(), TODAY)))
        .contains(FINDING);
  }

  @Test
  void compilesAndRunsOnTheModulePath() throws IOException {
    assertThat(compile("--module-path", Consumer.sources(true))).isEmpty();

    String path = classes + File.pathSeparator + Consumer.path();
    String main = MODULE + "/" + MAIN;
    assertThat(
            Consumer.run(List.of(Consumer.tool("java"), "-p", path, "-m", main, document(), TODAY)))
        .contains(FINDING);
  }

  /** Returns what the compiler had to say; nothing, if all is well. */
  private String compile(String pathOption, List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options = new ArrayList<>();
    options.addAll(List.of(pathOption, Consumer.path(), "-d", classes.toString()));
    options.addAll(List.of("--release", "17", "-Xlint:all", "-Werror"));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      return compiled ? messages.toString() : "failed: " + messages;
    }
  }
}
