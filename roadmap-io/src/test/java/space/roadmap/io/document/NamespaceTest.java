package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Edit;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Replacement;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.ReadResult;

/** Documents of several agencies are joined by their namespaces. */
final class NamespaceTest {
  private static final String ESA =
      """
      formatVersion: "1.0"
      roadmap: {id: plan, title: Plan of ESA, namespace: esa}
      capabilities:
        - {id: lander, name: Lander}
      missions:
        - id: cargo
          name: Cargo
          lead: agency
          destinations: [moon]
          needs: [lander, "nasa:rocket"]
          milestones:
            - {type: launch, date: "2031"}
            - {type: landing, derivedFrom: "cargo#launch"}
          earlier: [{needs: [lander, mission]}]
      organizations:
        - {id: agency, name: ESA}
      """;

  private static final String NASA =
      """
      {"formatVersion": "1.0", "roadmap": {"id": "plan", "title": "Plan of NASA", "namespace": "nasa"},
       "capabilities": [{"id": "rocket", "name": "Rocket"}, {"id": "lander", "name": "Other lander"}]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(
        folder.resolve("roadmap.yaml"),
        Documents.YAML
            + """
            include: [esa.yaml, nasa.json]
            destinations: [{id: moon, name: Moon}]
            missions: [{id: mission, name: M, needs: ["esa:lander", "esa:cargo#landing"]}]
            """);
    Files.writeString(folder.resolve("esa.yaml"), ESA);
    Files.writeString(folder.resolve("nasa.json"), NASA);
  }

  private ReadResult read() throws IOException {
    return Documents.FILES.read(folder);
  }

  private static String brief(Diagnostic finding) {
    String file =
        finding.place().map(at -> Path.of(at.file()).getFileName().toString()).orElse("-");
    return file + " " + Documents.brief(finding);
  }

  private List<String> findings() throws IOException {
    return Documents.all(read()).stream().map(NamespaceTest::brief).toList();
  }

  @Test
  void idsOfAJoinedDocumentAreThoseOfItsNamespace() throws IOException {
    Roadmap roadmap = read().orThrow();
    assertThat(roadmap.header().title()).isEqualTo("R");
    assertThat(roadmap.capabilities())
        .extracting(one -> one.id().text())
        .containsExactly("esa:lander", "nasa:rocket", "nasa:lander");
    assertThat(roadmap.parts().namespaces()).containsExactly("esa", "nasa");
    assertThat(findings()).isEmpty();
  }

  @Test
  void anIdMeansItsOwnDocumentFirstAndTheOthersThen() throws IOException {
    Mission cargo = read().orThrow().find(Mission.class, Id.of("esa:cargo")).orElseThrow();
    assertThat(cargo.lead()).contains(Id.of("esa:agency"));
    assertThat(cargo.destinations()).containsExactly(Id.of("moon"));
    assertThat(cargo.needs())
        .flatExtracting(one -> one.anyOf())
        .containsExactly(Id.of("esa:lander"), Id.of("nasa:rocket"));
    assertThat(cargo.milestones().get(1).derivedFrom()).contains(Id.of("esa:cargo#launch"));
    assertThat(cargo.earlier().get(0).values().toString()).contains("esa:lander");
  }

  @Test
  void findingsStandWhereTheJoinedDocumentSaysIt() throws IOException {
    Files.writeString(folder.resolve("esa.yaml"), ESA.replace("lead: agency", "lead: jaxa:agency"));
    List<Diagnostic> findings = Documents.all(read());
    assertThat(findings)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(brief(one)).isEqualTo("esa.yaml 8:11-8:22 structure.unresolved-reference");
              assertThat(one.entity()).contains("esa:cargo");
              assertThat(one.hint())
                  .contains("no document has the namespace 'jaxa'; there is esa, nasa");
            });
  }

  @Test
  void saysThatNothingIsIncludedWhereThereIsNoNamespace() {
    List<Diagnostic> findings =
        Documents.all(
            Documents.read(
                "yaml", Documents.YAML + "missions: [{id: a, name: A, lead: 'esa:b'}]\n"));
    assertThat(findings)
        .singleElement()
        .satisfies(
            one -> assertThat(one.hint()).contains("no document with a namespace is included"));
  }

  @Test
  void aJoinedDocumentNeedsANamespaceOfItsOwn() throws IOException {
    Files.writeString(folder.resolve("esa.yaml"), ESA.replace(", namespace: esa", ""));
    assertThat(findings()).containsExactly("esa.yaml 2:1-2:8 document.namespace");
    Files.writeString(folder.resolve("esa.yaml"), ESA.replace("esa}", "e/sa}"));
    assertThat(findings()).containsExactly("esa.yaml 2:1-2:8 document.namespace");
    Files.writeString(folder.resolve("esa.yaml"), ESA.replace("esa}", "nasa}"));
    assertThat(findings()).containsExactly("nasa.json 1:26-1:35 document.namespace");
  }

  @Test
  void aJoinedDocumentStartsWithItsHeader() throws IOException {
    Files.writeString(
        folder.resolve("esa.yaml"), "missions: []\nroadmap: {id: a, title: A, namespace: esa}\n");
    assertThat(read().diagnostics())
        .extracting(NamespaceTest::brief)
        .containsExactly("esa.yaml 2:1-2:8 document.not-in-part");
  }

  @Test
  void whatIsWithheldInAJoinedDocumentRaisesNoSecondFinding() throws IOException {
    Files.writeString(
        folder.resolve("esa.yaml"), ESA.replace("{id: lander, name: Lander}", "{id: lander}"));
    assertThat(findings()).containsExactly("esa.yaml 4:5-4:6 document.missing-attribute");
  }

  @Test
  void writesAJoinedDocumentBackAsItNamesThings() throws IOException {
    Roadmap roadmap = read().orThrow();
    Mission cargo = roadmap.find(Mission.class, Id.of("esa:cargo")).orElseThrow();
    Roadmap changed = roadmap.with(cargo.withName("Cargo flight"));
    Path copy = Files.createDirectory(folder.resolve("copy"));
    Documents.FILES.write(changed, copy).orThrow();
    assertThat(Documents.FILES.read(copy).orThrow()).isEqualTo(changed);
    assertThat(Files.readString(copy.resolve("esa.yaml")))
        .contains("namespace: esa", "id: cargo", "name: Cargo flight", "nasa:rocket")
        .doesNotContain("esa:");
    assertThat(Files.readString(copy.resolve("nasa.json"))).doesNotContain("nasa:");
  }

  @Test
  void whatIsNewStandsInNoDocumentOfAnotherNamespace() throws IOException {
    Roadmap roadmap = read().orThrow();
    Mission fresh = Mission.builder().id(Id.of("fresh")).name("Fresh").build();
    Mission esa = Mission.builder().id(Id.of("esa:fresh")).name("Fresh of ESA").build();
    Roadmap changed = roadmap.with(fresh).with(esa);
    Path copy = Files.createDirectory(folder.resolve("copy"));
    Documents.FILES.write(changed, copy).orThrow();
    assertThat(Files.readString(copy.resolve("roadmap.yaml"))).contains("id: fresh");
    assertThat(Documents.FILES.read(copy).orThrow().find(Id.of("fresh"))).contains(fresh);
    assertThat(Documents.FILES.read(copy).orThrow().find(Id.of("esa:fresh"))).contains(esa);
  }

  @Test
  void unknownAttributesStayWithTheirDocument() throws IOException {
    Files.writeString(
        folder.resolve("roadmap.yaml"),
        Documents.YAML + "include: esa.yaml\nx-note: ours\ndestinations: [{id: moon, name: M}]\n");
    Files.writeString(folder.resolve("esa.yaml"), ESA + "x-note: theirs\n");
    Roadmap roadmap = read().orThrow();
    Path copy = Files.createDirectory(folder.resolve("copy"));
    Documents.FILES.write(roadmap, copy).orThrow();
    assertThat(Files.readString(copy.resolve("roadmap.yaml"))).contains("x-note: \"ours\"");
    assertThat(Files.readString(copy.resolve("esa.yaml"))).contains("x-note: \"theirs\"");
  }

  @Test
  void theIncludingDocumentMayHaveANamespaceToo() throws IOException {
    String top =
        """
        formatVersion: "1.0"
        roadmap: {id: r, title: R, namespace: nasa}
        include: esa.yaml
        destinations: [{id: moon, name: Moon}]
        capabilities: [{id: rocket, name: Rocket}, {id: lander, name: Other}]
        """;
    Files.writeString(folder.resolve("roadmap.yaml"), top);
    Files.writeString(
        folder.resolve("esa.yaml"), ESA.replace("[lander, mission]", "['nasa:lander', lander]"));
    Roadmap roadmap = read().orThrow();
    Mission cargo = roadmap.find(Mission.class, Id.of("esa:cargo")).orElseThrow();
    assertThat(cargo.needs())
        .flatExtracting(one -> one.anyOf())
        .containsExactly(Id.of("esa:lander"), Id.of("rocket"));
    Path copy = Files.createDirectory(folder.resolve("copy"));
    Documents.FILES.write(roadmap, copy).orThrow();
    assertThat(Documents.FILES.read(copy).orThrow()).isEqualTo(roadmap);
    assertThat(Files.readString(copy.resolve("esa.yaml"))).contains("nasa:lander");
    Files.writeString(folder.resolve("esa.yaml"), ESA.replace("esa}", "nasa}"));
    assertThat(findings()).contains("esa.yaml 2:1-2:8 document.namespace");
  }

  @Test
  void anEditOfAJoinedDocumentWritesItsOwnIds() throws IOException {
    Diagnostic finding =
        new DiagnosticCode("test.code", Severity.ERROR, "It is.", "x", "So it is.")
            .report()
            .fix(
                new Fix(
                    "t",
                    List.of(
                        Edit.set("esa:cargo", "needs[0]", "esa:rover"),
                        Edit.set("esa:cargo", "needs[1]", "nasa:lander"),
                        Edit.set("esa:cargo", "name", "Cargo 2"),
                        Edit.set("mission", "needs[0]", "esa:rover"))))
            .build();
    List<Edit> edits = read().places(List.of(finding)).get(0).fix().orElseThrow().edits();
    assertThat(edits)
        .extracting(edit -> edit.replacement().map(Replacement::text).orElse("nowhere"))
        .as("whether an id of another namespace is needed in full is not known")
        .containsExactly("rover", "nowhere", "Cargo 2", "\"esa:rover\"");
  }
}
