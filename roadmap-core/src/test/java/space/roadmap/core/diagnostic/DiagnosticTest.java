package space.roadmap.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import space.roadmap.core.time.Certainty;

final class DiagnosticTest {
  private static final DiagnosticCode LATE =
      new DiagnosticCode(
          "time.capability-late",
          Severity.WARNING,
          "A capability comes too late.",
          "{mission} needs {capability}, which comes {days} days later",
          "Move one of them.");

  private static Diagnostic.Builder late() {
    return LATE.report().with("mission", "artemis-4").with("capability", "ltv").with("days", 90);
  }

  @Test
  void fillsItsArgumentsIntoTheTemplate() {
    Diagnostic diagnostic = late().build();
    assertThat(diagnostic.message()).isEqualTo("artemis-4 needs ltv, which comes 90 days later");
    assertThat(diagnostic.arguments().keySet()).containsExactly("mission", "capability", "days");
    assertThat(diagnostic.arguments()).containsEntry("days", "90");
  }

  @Test
  void takesBracesInArgumentsAsTheyAre() {
    assertThat(late().with("mission", "{days}").build().message())
        .isEqualTo("{days} needs ltv, which comes 90 days later");
  }

  @Test
  void isNotBuiltWhileAnArgumentIsMissing() {
    assertThatThrownBy(() -> LATE.report().with("mission", "a").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a finding of time.capability-late lacks the argument 'capability'");
  }

  @Test
  void isNotBuiltFromATemplateWithoutItsClosingBrace() {
    DiagnosticCode broken = new DiagnosticCode("a.b", Severity.INFO, "S.", "x {name", "E.");
    assertThatThrownBy(() -> broken.report().with("name", "n").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the template of a.b lacks a closing brace");
  }

  @Test
  void keepsTheOrderInWhichArgumentsWereFirstGiven() {
    Diagnostic diagnostic =
        LATE.report().with("days", 1).with("capability", "c").with("mission", "m").build();
    assertThat(diagnostic.arguments().keySet()).containsExactly("days", "capability", "mission");
  }

  @Test
  void hasTheSeverityOfItsCodeAndIsCertainUnlessToldOtherwise() {
    assertThat(late().build().severity()).isEqualTo(Severity.WARNING);
    assertThat(late().build().certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(late().severity(Severity.INFO).build().severity()).isEqualTo(Severity.INFO);
    assertThat(late().certainty(Certainty.POSSIBLE).build().certainty())
        .isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void isNeverImpossible() {
    assertThatThrownBy(() -> late().certainty(Certainty.IMPOSSIBLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("impossible");
  }

  @Test
  void takesAnEmptyPathForTheEntityItself() {
    assertThat(late().attribute("").build().attribute()).isEmpty();
    assertThat(late().attribute("needs[0]").build().attribute()).contains("needs[0]");
  }

  @Test
  void goesThroughItsBuilderUnchanged() {
    Diagnostic whole =
        late()
            .entity("artemis-4")
            .attribute("needs[2].anyOf[0]")
            .place(new Place("a.yaml", 3, 5, 3, 9))
            .related(Related.to("ltv", "availableFrom", "comes later"))
            .hint("did you mean 'lrv'?")
            .reporter("csv")
            .certainty(Certainty.POSSIBLE)
            .build();
    assertThat(whole.toBuilder().build()).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(whole.toBuilder().hint("other").build()).isNotEqualTo(whole);
    assertThat(whole.toBuilder().relatedTo(List.of()).build().related()).isEmpty();
    assertThat(whole).isNotEqualTo("text");
  }

  @Test
  void readsLikeACompilersFinding() {
    assertThat(late().place(new Place("a.yaml", 3, 5, 3, 9)).build())
        .hasToString(
            "a.yaml:3:5: warning: artemis-4 needs ltv, which comes 90 days later"
                + " [time.capability-late]");
    assertThat(late().build().toString()).startsWith("warning: ");
  }

  @Test
  void placesWhatIsRelated() {
    Place place = new Place("a.yaml", 1, 1, 1, 1);
    Related related = Related.to("ltv", "", "comes later");
    assertThat(related.attribute()).isEmpty();
    assertThat(related.place()).isEmpty();
    assertThat(related.at(place).place()).isEqualTo(Optional.of(place));
  }
}
