package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.io.HostCodes;
import space.roadmap.io.ReadResult;

/** Law 7: what is wrong with corrupted input is reported, with its place. */
final class CorruptionLaw {
  private static final long SEED = 7;

  /** What the host says of the file as a whole. */
  private static final Set<String> OF_THE_HOST =
      HostCodes.all().stream().map(DiagnosticCode::id).collect(Collectors.toSet());

  private final Subject subject;

  CorruptionLaw(Subject subject) {
    this.subject = subject;
  }

  Stream<Trial> trials() {
    return Stream.of(
        series("input that is cut off", Corruption::cut),
        series("input with other bytes", bytes -> Corruption.flipped(bytes, SEED)),
        series("input with other lines", bytes -> Corruption.lines(bytes, SEED)),
        series("noise", bytes -> Corruption.noise(bytes, SEED)),
        series("input with too much of something", subject.firstFile(), Corruption::swollen),
        new Trial("says that something is wrong", this::noticesSomething));
  }

  private Trial series(String name, Function<byte[], Stream<Corruption>> spoil) {
    return series(name, subject.files(), spoil);
  }

  private Trial series(
      String name, Map<String, byte[]> files, Function<byte[], Stream<Corruption>> spoil) {
    return new Trial(
        "survives " + name,
        () ->
            all(
                files,
                spoil,
                (corruption, result) -> {
                  for (Diagnostic finding : result.diagnostics()) {
                    isPlaced(finding, corruption);
                  }
                }));
  }

  /** Takes what was read of something that is spoilt. */
  @FunctionalInterface
  private interface Check {
    void of(String name, ReadResult result);
  }

  private void all(
      Map<String, byte[]> files, Function<byte[], Stream<Corruption>> spoil, Check check) {
    AtomicReference<String> now = new AtomicReference<>("");
    assertTimeoutPreemptively(
        subject.patience(),
        () ->
            files.forEach(
                (name, bytes) ->
                    spoil
                        .apply(bytes)
                        .forEach(
                            corruption -> {
                              String spoilt = name + " " + corruption.what();
                              now.set(spoilt);
                              check.of(spoilt, read(spoilt, corruption.bytes()));
                            })),
        () -> "does not end with " + now.get());
  }

  private ReadResult read(String name, byte[] bytes) {
    try {
      return subject.read(name, bytes);
    } catch (AssertionError | RuntimeException e) {
      return fail(name + ": " + e.getMessage(), e);
    }
  }

  private static void isPlaced(Diagnostic finding, String name) {
    assertTrue(
        !finding.code().id().equals(HostCodes.FAILED.id()),
        () -> name + ": " + finding.message() + "; report what is wrong with the content");
    if (!OF_THE_HOST.contains(finding.code().id())) {
      assertTrue(
          finding.place().isPresent(),
          () -> name + ": the finding has no place; set it, or implement locate: " + finding);
      String file = finding.place().get().file();
      assertTrue(
          file.equals(name) || file.startsWith(name + "/"), // a file in it, if it is a zip
          () -> "the finding is in another file: " + finding);
    }
  }

  /** Looks for a finding that the unspoilt files do not lead to. */
  private void noticesSomething() {
    Map<String, byte[]> files = subject.files();
    Set<String> before = new HashSet<>();
    files.forEach((name, bytes) -> before.addAll(messages(read(name, bytes))));
    Set<String> after = new HashSet<>();
    all(
        files,
        bytes -> Stream.concat(Corruption.cut(bytes), Corruption.noise(bytes, SEED)),
        (name, result) -> after.addAll(messages(result)));
    after.removeAll(before);
    assertFalse(
        after.isEmpty(),
        "no input that is cut off, and no noise, leads to a finding; report what cannot be read");
  }

  private static List<String> messages(ReadResult result) {
    return result.diagnostics().stream()
        .filter(finding -> !OF_THE_HOST.contains(finding.code().id()))
        .map(Diagnostic::message)
        .toList();
  }
}
