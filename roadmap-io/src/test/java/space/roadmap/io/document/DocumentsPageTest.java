package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadResult;

/** The page about documents shows files that are read as it says, and the defaults there are. */
final class DocumentsPageTest {
  private static final Path PAGE = Documents.file("../docs/documents.md");
  private static final Pattern FILE =
      Pattern.compile("<!-- file: (\\S+) -->\n```yaml\n(.*?)```\n", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void itsFilesAreOneDocument() throws IOException {
    Matcher files = FILE.matcher(Files.readString(PAGE));
    int count = 0;
    for (; files.find(); count++) {
      Path file = folder.resolve(files.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, files.group(2));
    }
    assertThat(count).isEqualTo(4);
    ReadResult read = Documents.FILES.read(folder);
    assertThat(Documents.all(read)).isEmpty();
    Roadmap roadmap = read.orThrow();
    assertThat(roadmap.find(Mission.class, Id.of("partner:delivery")).orElseThrow().lead())
        .contains(Id.of("agency"));
    assertThat(Documents.FILES.read(folder.resolve("missions/partner.yaml")).orThrow().missions())
        .hasSize(1);
  }

  @Test
  void itsTableHasTheDefaultsOfEveryKindOfNeed() throws IOException {
    List<String> page = Files.readAllLines(PAGE);
    for (NeedKind kind : NeedKind.values()) {
      Need need = Need.builder().kind(kind).build();
      String strength = "`" + Needs.strength(need, kind).name().toLowerCase(Locale.ROOT) + "`";
      String type = "`" + Needs.type(need, kind) + "`";
      assertThat(page)
          .filteredOn(line -> line.startsWith("| `" + kind.text() + "` |"))
          .singleElement()
          .satisfies(
              line -> {
                String[] cells = line.split("\\|");
                assertThat(cells[4].strip()).isEqualTo(strength);
                if (kind != NeedKind.CONTINUOUS) { // it is about a period, not about ends
                  assertThat(cells[5].strip()).isEqualTo(type);
                }
              });
    }
  }
}
