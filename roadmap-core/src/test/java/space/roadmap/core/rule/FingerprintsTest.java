package space.roadmap.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.core.rule.Sketch.TODAY;
import static space.roadmap.core.rule.Sketch.available;
import static space.roadmap.core.rule.Sketch.findings;
import static space.roadmap.core.rule.Sketch.landing;
import static space.roadmap.core.rule.Sketch.mission;
import static space.roadmap.core.rule.Sketch.need;
import static space.roadmap.core.rule.Sketch.organization;
import static space.roadmap.core.rule.Sketch.roadmap;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;

final class FingerprintsTest {
  private static String only(Entity... entities) {
    List<Diagnostic> found = findings(entities);
    assertThat(found).hasSize(1);
    return found.get(0).fingerprint().orElseThrow();
  }

  @Test
  void surviveReorderingAndUnrelatedEdits() {
    String before = only(available("c", "2031"), landing("m", "2030", need("c")));
    assertThat(before).hasSize(32);
    assertThat(only(landing("m", "2030", need("c")), available("c", "2031"))).isEqualTo(before);
    assertThat(
            only(
                landing("m", "2030", need("o"), need("c")),
                available("c", "2031"),
                available("o", "2020")))
        .isEqualTo(before);
    assertThat(only(available("c", "2032"), landing("m", "2030", need("c")))).isEqualTo(before);
  }

  @Test
  void tellFindingsApart() {
    String certain = only(available("c", "2031"), landing("m", "2030", need("c")));
    assertThat(only(available("c", "2030/2031"), landing("m", "2030", need("c"))))
        .isNotEqualTo(certain);
    assertThat(only(available("c", "2031"), landing("n", "2030", need("c")))).isNotEqualTo(certain);
    assertThat(only(available("d", "2031"), landing("m", "2030", need("d")))).isNotEqualTo(certain);
  }

  private static final DiagnosticCode CODE =
      new DiagnosticCode("example.code", Severity.INFO, "A test.", "{what}", "For tests.");

  private static String at(Mission mission, String path) {
    Diagnostic finding =
        CODE.report().entity(mission.id().text()).attribute(path).with("what", path).build();
    return Fingerprints.of(List.of(finding), Optional.of(roadmap(mission)))
        .get(0)
        .fingerprint()
        .orElseThrow();
  }

  @Test
  void nameThingsInsteadOfCountingThem() {
    Contribution esa = Contribution.builder().organization(Id.of("esa")).build();
    Contribution csa = Contribution.builder().organization(Id.of("csa")).build();
    Mission one = mission("m", it -> it.addContributions(esa, csa).addNeeds(need("a", "b")));
    Mission other = mission("m", it -> it.addContributions(csa, esa).addNeeds(need("b", "a")));
    assertThat(at(one, "contributions[0].role")).isEqualTo(at(other, "contributions[1].role"));
    assertThat(at(one, "contributions[0]")).isNotEqualTo(at(other, "contributions[0]"));
    assertThat(at(one, "needs[0].note")).isEqualTo(at(other, "needs[0].note"));
    assertThat(at(one, "name")).isEqualTo(at(other, "name"));
  }

  @Test
  void areMadeOfWhateverPathThereIs() {
    Mission mission = mission("m", it -> it.addNeeds(need("a")));
    List<String> paths =
        List.of(
            "", "needs[7]", "needs[x]", "needs[", "needs[0].nothing", "needs[-1]", "x-own.deep");
    assertThat(paths.stream().map(path -> at(mission, path)).distinct()).hasSize(paths.size());
  }

  @Test
  void ofFindingsAboutNothingComeFromTheirMessage() {
    List<Diagnostic> found =
        Fingerprints.of(
            List.of(
                CODE.report().with("what", "one").build(),
                CODE.report().with("what", "one").build(),
                CODE.report().with("what", "other").build(),
                CODE.report().entity("NO ID").with("what", "other").build()),
            Optional.of(roadmap(organization("o"))));
    assertThat(found.get(0).fingerprint()).isEqualTo(found.get(1).fingerprint());
    assertThat(found.stream().map(Diagnostic::fingerprint).distinct()).hasSize(3);
    assertThat(Validator.of(List.of()).validate(roadmap(organization("o")), TODAY)).isEmpty();
  }
}
