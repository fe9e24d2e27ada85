package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.spi.Folder;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Source;

/** A folder is read as one document, and nothing outside it. */
final class FolderTest {
  @TempDir Path root;
  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(root.resolve("plan"));
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void include(String patterns) throws IOException {
    write("roadmap.yaml", Documents.YAML + "include: " + patterns + "\n");
  }

  private ReadResult read() throws IOException {
    return Documents.FILES.read(folder);
  }

  /** Returns everything found, as {@code file line:column-endLine:endColumn code}. */
  private List<String> findings() throws IOException {
    return Documents.all(read()).stream().map(this::brief).toList();
  }

  private String brief(Diagnostic finding) {
    String file =
        finding.place().map(at -> folder.relativize(Path.of(at.file())).toString()).orElse("-");
    return file + " " + Documents.brief(finding);
  }

  private static String mission(String id) {
    return "missions: [{id: " + id + ", name: " + id + "}]\n";
  }

  private List<String> missions() throws IOException {
    return read().orThrow().missions().stream().map(one -> one.id().text()).toList();
  }

  @Test
  void readsTheFilesOfAPatternInTheOrderOfTheirNames() throws IOException {
    include("[missions/*.yaml, more.yaml]");
    write("missions/b.yaml", mission("b"));
    write("missions/a.yaml", mission("a"));
    write("missions/not-read.txt", "nonsense");
    write("missions/.hidden.yaml", "nonsense");
    write("more.yaml", mission("c"));
    assertThat(missions()).containsExactly("a", "b", "c");
  }

  @Test
  void takesARulesetForNoPartUnlessItIsNamed() throws IOException {
    include("['*.yaml', '**/*-rules.yaml']");
    write("a.yaml", mission("a"));
    write("roadmap-rules.yaml", "extends: strict\n");
    write("partner/roadmap-rules.yaml", "extends: strict\n");
    assertThat(findings()).isEmpty();
    assertThat(missions()).containsExactly("a");

    include("[roadmap-rules.yaml]");
    assertThat(findings()).singleElement().asString().startsWith("roadmap-rules.yaml 1:1");
  }

  @Test
  void readsAFileOnceHoweverManyPatternsNameIt() throws IOException {
    include("[a.yaml, \"*.yaml\", \"**.yaml\"]");
    write("a.yaml", mission("a"));
    write("b.yaml", mission("b"));
    write("deep/er/c.yaml", mission("c"));
    assertThat(missions()).containsExactly("a", "b", "c");
  }

  @Test
  void readsFilesOfBothNotations() throws IOException {
    include("parts/*");
    write("parts/a.json", "{\"missions\": [{\"id\": \"a\", \"name\": \"A\"}]}");
    write("parts/b.yml", mission("b"));
    write("roadmap2.json", Documents.JSON + ",\"include\":[\"parts/a.json\"]}");
    assertThat(missions()).containsExactly("a", "b");
    assertThat(Documents.FILES.read(folder.resolve("roadmap2.json")).orThrow().missions())
        .hasSize(1);
  }

  @Test
  void looksBesideTheDocumentWhereverItIsReadFrom() throws IOException {
    include("a.yaml");
    write("a.yaml", mission("a"));
    Path here = Path.of("").toAbsolutePath();
    Path relative = here.relativize(folder.toAbsolutePath());
    assertThat(Documents.FILES.read(relative).orThrow().missions()).hasSize(1);
    assertThat(Documents.FILES.read(relative.resolve("roadmap.yaml")).orThrow().missions())
        .hasSize(1);
  }

  @Test
  void placesFindingsInTheFileThatHasThem() throws IOException {
    include("[a.yaml, b.json]");
    write("a.yaml", "missions:\n  - {id: é🚀, name: A}\n  - {id: a, name: A, lead: nobody}\n");
    write("b.json", "{\"missions\": [{\"id\": \"b\", \"name\": \"B\", \"crew\": \"hooman\"}]}");
    assertThat(findings())
        .containsExactly(
            "a.yaml 2:10-2:13 document.invalid-value",
            "b.json 1:48-1:56 document.unknown-word",
            "a.yaml 3:28-3:34 structure.unresolved-reference");
  }

  @Test
  void showsTheLineOfTheFileThatHasTheFinding() throws IOException {
    include("a.yaml");
    write("a.yaml", "missions:\n  - {id: a, name: A, lead: nobody}\n");
    ReadResult read = read();
    Diagnostic finding = Documents.all(read).get(0);
    assertThat(
            read.lines()
                .around(
                    finding.place().orElseThrow().file(), List.of(finding.place().orElseThrow())))
        .hasSize(1);
  }

  @Test
  void placesTwoFilesWithOneId() throws IOException {
    include("[a.yaml, b.yaml]");
    write("a.yaml", mission("same"));
    write("b.yaml", "# later\n" + mission("same"));
    Diagnostic finding = Documents.all(read()).get(0);
    assertThat(brief(finding)).isEqualTo("b.yaml 2:17-2:21 structure.duplicate-id");
    assertThat(finding.related().get(0).place())
        .hasValueSatisfying(at -> assertThat(at.file()).endsWith("a.yaml"));
  }

  @ParameterizedTest
  @CsvSource({
    "../out.yaml,leads out of the folder",
    "a/../../out.yaml,leads out of the folder",
    "/etc/passwd,is no path within the folder",
    "C:/out.yaml,is no path within the folder",
    "a\\b.yaml,has a backslash",
    "a//b.yaml,has an empty step",
    ".hidden/a.yaml,starts with a dot",
    "./a.yaml,starts with a dot",
    "[a.yaml,is no pattern",
    "none.yaml,names no file",
    "none/*.yaml,names no file"
  })
  void refusesPatterns(String pattern, String why) throws IOException {
    Files.writeString(root.resolve("out.yaml"), mission("out"));
    include("['" + pattern + "']");
    assertThat(read().diagnostics())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(brief(finding)).startsWith("roadmap.yaml 3:11-").contains("include");
              assertThat(finding.message()).contains(why);
            });
    assertThat(read().roadmap()).isEmpty();
  }

  @Test
  void refusesLinksThatLeadOutAndFollowsThoseThatDoNot() throws IOException {
    Files.writeString(root.resolve("out.yaml"), mission("out"));
    Files.createDirectory(root.resolve("outside"));
    Files.writeString(root.resolve("outside/x.yaml"), mission("x"));
    Files.createSymbolicLink(folder.resolve("link.yaml"), root.resolve("out.yaml"));
    Files.createSymbolicLink(folder.resolve("broken.yaml"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("circle.yaml"), Path.of("circle.yaml"));
    Files.createSymbolicLink(folder.resolve("beside"), root.resolve("outside"));
    for (String pattern :
        List.of("link.yaml", "broken.yaml", "circle.yaml", "beside/x.yaml", "*/x.yaml")) {
      include("['" + pattern + "']");
      assertThat(read().diagnostics())
          .singleElement()
          .satisfies(one -> assertThat(one.message()).contains("leads out of the folder"));
    }
    write("parts/a.yaml", mission("a"));
    Files.createSymbolicLink(folder.resolve("inside.yaml"), Path.of("parts/a.yaml"));
    include("[inside.yaml, parts/a.yaml]");
    assertThat(missions()).containsExactly("a");
  }

  @Test
  void readsAFolderThatIsALinkItself() throws IOException {
    include("a.yaml");
    write("a.yaml", mission("a"));
    Path link = Files.createSymbolicLink(root.resolve("latest"), folder);
    assertThat(Documents.FILES.read(link).orThrow().missions()).hasSize(1);
  }

  @Test
  void anIncludedFileIncludesNoOthers() throws IOException {
    include("['*.yaml']");
    write("a.yaml", "include: [roadmap.yaml, a.yaml]\n");
    assertThat(findings()).containsExactly("a.yaml 1:1-1:8 document.not-in-part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "[[a.yaml]]", "{a: b.yaml}", "~", "[~]"})
  void wantsAListOfPatterns(String patterns) throws IOException {
    include(patterns);
    assertThat(read().diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.code().id()).isIn("document.wrong-type", "document.null"));
  }

  @Test
  void findsNothingForADocumentThatIsNoFile() {
    assertThat(Documents.read("yaml", Documents.YAML + "include: a.yaml\n").diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.message()).contains("has no folder to look in"));
  }

  @Test
  void reportsAnUnknownAttributeThatTwoFilesHave() throws IOException {
    include("['*.yaml']");
    write("a.yaml", "x-a: 1\n");
    write("b.yaml", "x-a: 2\nx-b: 3\n");
    ReadResult read = read();
    assertThat(read.diagnostics())
        .extracting(this::brief)
        .containsExactly("b.yaml 1:6-1:7 document.duplicate-key");
  }

  @Test
  void readsTenThousandFiles() throws IOException {
    include("['m/*.yaml']");
    for (int i = 0; i < 10_000; i++) {
      write("m/" + i + ".yaml", mission("m" + i));
    }
    assertThat(read().orThrow().missions()).hasSize(10_000);
    Limits few = new Limits(1_000_000, 10, 1000, 10, 9_999);
    ReadResult limited = Documents.FILES.read(folder, ReadRequest.defaults().withLimits(few));
    assertThat(limited.diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.message()).contains("names more than 9999 files"));
  }

  @Test
  void countsTheBytesOfAllFiles() throws IOException {
    include("['m/*.yaml']");
    for (int i = 0; i < 10; i++) {
      write("m/" + i + ".yaml", "# " + "x".repeat(100) + "\n" + mission("m" + i));
    }
    Limits small = new Limits(1_000, 10, 1000, 100);
    assertThat(Documents.FILES.read(folder, ReadRequest.defaults().withLimits(small)).diagnostics())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.code().id()).isEqualTo("document.limit"));
  }

  @Test
  void saysWhichFileIsGone() throws IOException {
    Source.Entry gone = Source.of("gone.yaml", new byte[0]).first();
    Source.Entry missing =
        new Source.Entry() {
          @Override
          public String name() {
            return gone.name();
          }

          @Override
          public <R> R read(Limits limits, Source.Reader<R> reader) throws IOException {
            throw new NoSuchFileException("gone.yaml");
          }

          @Override
          public String start() {
            return "";
          }
        };
    byte[] text = (Documents.YAML + "include: gone.yaml\n").getBytes("UTF-8");
    Source source =
        new Source(
            "plan.yaml",
            Source.of("plan.yaml", text).entries(),
            Optional.of(
                (pattern, most) ->
                    new Folder.Matches(
                        List.of(new Folder.Match("gone.yaml", missing)), List.of())));
    assertThat(Documents.FILES.read(source, ReadRequest.defaults()).diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(Documents.brief(one)).isEqualTo("3:10-3:19 document.include");
              assertThat(one.message()).contains("'gone.yaml', which cannot be read");
            });
  }

  @Test
  void placesNothingOnceAFileHasChanged() throws IOException {
    include("a.yaml");
    write("a.yaml", "missions:\n  - {id: a, name: A, lead: nobody}\n");
    ReadResult read = read();
    write("a.yaml", "# changed\nmissions:\n  - {id: a, name: A, lead: nobody}\n");
    assertThat(Documents.all(read))
        .singleElement()
        .satisfies(one -> assertThat(one.place()).isEmpty());
  }

  @Test
  void stopsBetweenFilesWhenAskedTo() throws IOException {
    include("['*.yaml']");
    for (int i = 0; i < 5; i++) {
      write(i + ".yaml", "missions: [nonsense]\n");
    }
    AtomicInteger asked = new AtomicInteger();
    ReadResult read =
        Documents.FILES.read(
            folder, ReadRequest.defaults().withCancellation(() -> asked.incrementAndGet() > 6));
    assertThat(read.roadmap()).isEmpty();
    assertThat(read.diagnostics()).extracting(one -> one.code().id()).contains("io.cancelled");
    assertThat(read.diagnostics().size()).isLessThan(5);
  }

  @Test
  void writesEachEntityBackIntoItsFile() throws IOException {
    include("[a.yaml, 'm/*']");
    write("a.yaml", "organizations: [{id: esa, name: ESA}]\n" + mission("a"));
    write("m/b.json", "{\"missions\": [{\"id\": \"b\", \"name\": \"B\"}]}");
    write("m/c.yaml", mission("c"));
    write("m/d.yaml", "x-d: 1\n");
    Roadmap roadmap = read().orThrow();
    Mission b = roadmap.missions().get(1);
    Roadmap changed =
        roadmap.with(b.withName("Bee")).with(b.withId(space.roadmap.core.id.Id.of("z")));
    Path copy = Files.createDirectory(root.resolve("copy"));
    Documents.FILES.write(changed, copy).orThrow();

    assertThat(Documents.FILES.read(copy).orThrow()).isEqualTo(changed);
    assertThat(copy.resolve("roadmap.yaml"))
        .hasContent(
            """
            formatVersion: "1.0"
            roadmap:
              id: r
              title: R
            include:
              - "a.yaml"
              - "m/*"
            """);
    assertThat(Files.readString(copy.resolve("a.yaml"))).contains("id: esa").contains("id: a");
    assertThat(Files.readString(copy.resolve("m/b.json"))).startsWith("{").contains("Bee");
    assertThat(Files.readString(copy.resolve("m/c.yaml"))).contains("id: c").contains("id: z");
    assertThat(copy.resolve("m/d.yaml")).hasContent("x-d: 1");
  }

  @Test
  void aPatternMayNameTheDocumentItself() throws IOException {
    write("roadmap.yaml", Documents.YAML + "include: ['*.yaml']\n" + mission("same"));
    write("zz.yaml", mission("same"));
    assertThat(findings()).containsExactly("zz.yaml 1:17-1:21 structure.duplicate-id");
    Files.move(folder.resolve("roadmap.yaml"), folder.resolve("current.yaml"));
    Files.createSymbolicLink(folder.resolve("roadmap.yaml"), Path.of("current.yaml"));
    assertThat(findings()).containsExactly("zz.yaml 1:17-1:21 structure.duplicate-id");
  }

  @Test
  void twoStarsStandForNoFolderAsWell() throws IOException {
    include("['**/*.yaml']");
    write("a.yaml", mission("a"));
    write("b/c.yaml", mission("c"));
    write("b/d/e.yaml", mission("e"));
    assertThat(missions()).containsExactly("a", "c", "e");
    include("['b/**/e.yaml', 'b/**/c.yaml']");
    assertThat(missions()).containsExactly("e", "c");
  }

  @Test
  void saysWhatCannotBeLookedInto() throws IOException {
    assumeThat(System.getProperty("user.name")).as("root may look everywhere").isNotEqualTo("root");
    include("['m/**.yaml']");
    Path closed = write("m/x/a.yaml", mission("a")).getParent();
    Files.setPosixFilePermissions(closed, Set.of());
    try {
      assertThat(read().diagnostics())
          .singleElement()
          .satisfies(one -> assertThat(one.message()).contains("cannot be looked into"));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void stopsReadingAtALimit() throws IOException {
    include("['m/*.yaml']");
    for (int i = 0; i < 50; i++) {
      write("m/" + i + ".yaml", "# " + "x".repeat(100) + "\n" + mission("m" + i));
    }
    Limits small = new Limits(1_000, 10, 1000, 100);
    assertThat(Documents.FILES.read(folder, ReadRequest.defaults().withLimits(small)).diagnostics())
        .hasSize(1);
  }

  @Test
  void writesNothingThroughALinkThatLeadsOut() throws IOException {
    include("m/a.yaml");
    write("m/a.yaml", mission("a"));
    Roadmap roadmap = read().orThrow();
    Path copy = Files.createDirectory(root.resolve("copy"));
    Path secret = Files.createDirectory(root.resolve("secret"));
    Files.createSymbolicLink(copy.resolve("m"), secret);
    assertThatThrownBy(() -> Documents.FILES.write(roadmap, copy))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a link leads out of the folder");
    assertThat(secret).isEmptyDirectory();
    assertThat(copy.resolve("roadmap.yaml")).doesNotExist();
  }

  @Test
  void writesNoFolderWhereAnIncludedFileHasItsName() throws IOException {
    Path plan = write("plan.yaml", Documents.YAML + "include: roadmap.yaml\n");
    write("roadmap.yaml", mission("a"));
    Roadmap roadmap = Documents.FILES.read(plan).orThrow();
    Path copy = Files.createDirectory(root.resolve("copy"));
    assertThatThrownBy(() -> Documents.FILES.write(roadmap, copy))
        .hasMessageContaining("rename that file");
  }

  @Test
  void writesOneFileFromAFolder() throws IOException {
    include("a.yaml");
    write("a.yaml", mission("a"));
    Roadmap roadmap = read().orThrow();
    Path file = root.resolve("one.yaml");
    Documents.FILES.write(roadmap, file).orThrow();
    assertThat(Files.readString(file)).doesNotContain("include");
    assertThat(Documents.FILES.read(file).orThrow()).isEqualTo(roadmap);
  }
}
