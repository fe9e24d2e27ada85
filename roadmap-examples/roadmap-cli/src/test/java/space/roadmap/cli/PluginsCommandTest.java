package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginsCommandTest {
  @TempDir private Path folder;

  /** Writes a jar whose only content is a service file. */
  private Path jar(String name, String provider) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream stream = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      zip.putNextEntry(new ZipEntry("META-INF/services/space.roadmap.io.spi.FormatProvider"));
      zip.write(provider.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  @Test
  void listsFormatsAndRulesWithTheirJars() {
    Run run = new Run().with("plugins");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("KIND")
        .containsPattern("format +json .*reads, writes +Roadmap document in JSON")
        .containsPattern("rules +- .*in use +[0-9]+ rules");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void saysWhyAPluginDoesNotWork() throws IOException {
    Path jar = jar("gone.jar", "com.example.Gone");
    Run run = new Run().with("plugins", "--plugins", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern("format +- +- +0 +failed +com.example.Gone")
        .contains(jar.toString());
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("the plugin com.example.Gone in " + jar + " cannot be loaded: ");
  }

  @Test
  void saysWhichJarIsNoPlugin() throws IOException {
    Files.writeString(folder.resolve("text.jar"), "no jar");
    Run run = new Run().with("plugins", "--plugins", folder.toString(), "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"kind\": \"jar\"", "text.jar", "cannot be read as a jar")
        .contains("\"id\": \"yaml\"");
  }

  @Test
  void everyCommandTakesAFolderAndTellsOfWhatIsWrongInIt() throws IOException {
    Files.writeString(folder.resolve("text.jar"), "no jar");
    for (String command : new String[] {"formats", "rules"}) {
      Run run = new Run().with(command, "--plugins", folder.toString());
      assertThat(run.code()).as(command).isZero();
      assertThat(run.err()).as(command).contains("text.jar", "cannot be read as a jar");
    }
  }

  @Test
  void theFolderOfTheProgramNeedNotBeThere() throws IOException {
    Path own = folder.resolve("plugins");
    assertThat(new Run().property("roadmap.plugins", own.toString()).with("plugins").code())
        .isZero();
    Files.createDirectory(own);
    Files.writeString(own.resolve("text.jar"), "no jar");
    assertThat(new Run().property("roadmap.plugins", own.toString()).with("plugins").code())
        .isEqualTo(1);
  }

  @Test
  void aFolderThatIsNamedMustBeThere() {
    Run run = new Run().with("formats", "--plugins", folder.resolve("gone").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("gone", "there is no such folder of plugins");
  }
}
