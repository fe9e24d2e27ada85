package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.io.FormatRegistry;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Source;

/** Documents of an older version, which is made up, are read by a migration. */
final class MigrationTest {
  /** In this version missions were flights, which had a target and could be flying. */
  private static final Migrations MADE_UP =
      new Migrations(
          List.of(
              new Migration(
                  0,
                  Map.of("flights", "missions"),
                  Map.of("mission.target", "destinations", "milestone.at", "date"),
                  Map.of("status.flying", "operating"))));

  private static final String OLD =
      """
      formatVersion: "0.9"
      roadmap: {id: r, title: R}
      destinations: [{id: moon, name: Moon}]
      flights:
        - id: a
          name: A
          status: flying
          target: moon
          milestones: [{type: launch, at: "2028"}, {type: landing, at: "2029"}]
          earlier: [{target: mars, until: "2020"}]
      """;

  @TempDir Path folder;

  private static RoadmapFiles files() {
    return RoadmapFiles.of(
        FormatRegistry.of(
            List.of(
                new FormatProvider() {
                  @Override
                  public Format format() {
                    return new space.roadmap.io.yaml.YamlFormat().format();
                  }

                  @Override
                  public Optional<RoadmapImporter> importer() {
                    return Optional.of(DocumentFormat.yaml().withMigrations(MADE_UP));
                  }
                })));
  }

  private static ReadResult read(String text) throws IOException {
    Source source = Source.of("plan.yaml", text.getBytes(StandardCharsets.UTF_8));
    return files().read(source, ReadRequest.defaults().withFormat("yaml"));
  }

  private static List<String> findings(String text) throws IOException {
    return read(text).diagnostics().stream().map(Documents::brief).toList();
  }

  @Test
  void readsAnOlderVersionByTheNamesOfToday() throws IOException {
    ReadResult read = read(OLD);
    assertThat(read.diagnostics())
        .extracting(Documents::brief)
        .containsExactly("1:16-1:21 document.migrated");
    Mission a = read.orThrow().missions().get(0);
    assertThat(a.status()).contains(Status.OPERATING);
    assertThat(a.destinations()).containsExactly(Id.of("moon"));
    assertThat(a.milestones())
        .extracting(one -> one.date().orElseThrow().toString())
        .containsExactly("2028", "2029");
    assertThat(a.earlier().get(0).values().toString()).contains("destinations=[mars]");
  }

  @Test
  void findsWhatIsWrongWhereTheOlderDocumentHasIt() throws IOException {
    assertThat(
            findings(
                OLD.replace("status: flying", "status: flyin")
                    .replace("at: \"2029\"", "at: never")
                    .replace("name: A", "name: A\n    destinations: moon")))
        .containsExactly(
            "1:16-1:21 document.migrated",
            "8:13-8:18 document.unknown-word",
            "9:5-9:11 document.duplicate-key",
            "10:66-10:71 document.invalid-value");
  }

  @Test
  void migratesTheFilesThatAnOlderDocumentIncludes() throws IOException {
    Files.writeString(folder.resolve("roadmap.yaml"), OLD + "include: more.yaml\n");
    Files.writeString(folder.resolve("more.yaml"), "flights: [{id: b, name: B, target: [moon]}]\n");
    Roadmap roadmap = files().read(folder).orThrow();
    assertThat(roadmap.missions())
        .extracting(Mission::destinations)
        .containsOnly(List.of(Id.of("moon")));
  }

  @Test
  void readsAFileOfTheCurrentVersionAsItIs() throws IOException {
    Files.writeString(folder.resolve("roadmap.yaml"), OLD + "include: more.yaml\n");
    Files.writeString(
        folder.resolve("more.yaml"),
        "formatVersion: \"1.0\"\nmissions: [{id: b, name: B, x-a: 1, destinations: [moon]}]\n");
    assertThat(files().read(folder).orThrow().missions()).hasSize(2);
    Files.writeString(
        folder.resolve("more.yaml"), "formatVersion: \"1.0\"\nflights: [{id: b, name: B}]\n");
    assertThat(files().read(folder).diagnostics())
        .extracting(one -> one.code().id())
        .containsExactlyInAnyOrder("document.migrated", "document.unknown-kind");
  }

  @Test
  void wantsTheOlderVersionBeforeEverythingElse() throws IOException {
    assertThat(findings("roadmap: {id: r, title: R}\nformatVersion: \"0.9\"\n"))
        .containsExactly("2:16-2:21 document.migrated", "2:16-2:21 document.version-late");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "00.9", "0", "-1.0"})
  void refusesVersionsThatNothingLeadsFrom(String version) throws IOException {
    assertThat(findings(OLD.replace("0.9", version)))
        .contains("1:16-1:" + (18 + version.length()) + " document.version");
  }

  @Test
  void readsNoOlderVersionWithoutAMigration() {
    assertThat(Documents.findings("yaml", OLD)).contains("1:16-1:21 document.version");
  }

  @Test
  void migrationsFollowOneAnother() {
    Migration first = new Migration(-1, Map.of(), Map.of(), Map.of());
    Migration second = new Migration(0, Map.of("flights", "missions"), Map.of(), Map.of());
    assertThat(new Migrations(List.of(first, second)).from(-1)).containsExactly(first, second);
    assertThatThrownBy(() -> new Migrations(List.of(first)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not follow");
  }
}
