package space.roadmap.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.io.RoadmapFiles;

/** Things lie in the files where {@code README.md} says one finds them. */
final class LayoutTest {
  private static final Pattern ENTRY = Pattern.compile("(?m)^  - id: \"?([^\"\n]+)\"?$");
  private static final Pattern LEAD = Pattern.compile("(?m)^    lead: (.+)$");
  private static final Pattern SCHEME = Pattern.compile("(?m)^    scheme: (.+)$");

  private static final List<String> FOLDERS = List.of("", "missions", "capabilities", "objectives");

  @Test
  void everyEntryOfEveryFileIsRead() throws IOException {
    List<String> written = new ArrayList<>();
    for (Path file : files("")) {
      written.addAll(find(ENTRY, file));
    }

    assertThat(written)
        .hasSizeGreaterThan(700)
        .containsExactlyInAnyOrderElementsOf(
            Dataset.entities().map(Entity::id).map(Id::text).toList());
  }

  @TestFactory
  Stream<DynamicTest> filesHoldWhatTheirOrganizationLeads() throws IOException {
    return Stream.concat(files("missions").stream(), files("capabilities").stream())
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () ->
                        assertThat(find(LEAD, file))
                            .hasSameSizeAs(find(ENTRY, file))
                            .containsOnly(name(file))));
  }

  @Test
  void filesOfObjectivesHoldOneFamilyOfEditions() throws IOException {
    for (Path file : files("objectives")) {
      boolean needs = name(file).equals("needs");
      assertThat(find(SCHEME, file).stream().distinct()).as(name(file)).hasSize(needs ? 0 : 1);
    }
  }

  @Test
  void isWrittenBackFileByFile(@TempDir Path folder) throws IOException {
    RoadmapFiles files = RoadmapFiles.standard();

    files.write(Dataset.roadmap(), folder).orThrow();

    assertThat(files(folder, "").stream().map(folder::relativize))
        .containsExactlyElementsOf(
            files("").stream().map(file -> Dataset.path("").relativize(file)).toList());
    assertThat(files.read(folder).orThrow().equals(Dataset.roadmap())).isTrue();
  }

  private static List<Path> files(String folder) throws IOException {
    return files(Dataset.path(""), folder);
  }

  private static List<Path> files(Path root, String folder) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String list : folder.isEmpty() ? FOLDERS : List.of(folder)) {
      try (Stream<Path> files = Files.list(root.resolve(list))) {
        files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".yaml", "");
  }

  private static List<String> find(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().map(one -> one.group(1)).toList();
  }
}
