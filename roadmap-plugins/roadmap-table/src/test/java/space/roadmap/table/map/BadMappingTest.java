package space.roadmap.table.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadMappingTest {
  private static final String HEAD = "roadmap: {id: example, title: Example}\n";
  private static final TextTable TABLE = new TextTable("plan", ',', "Name,Launch\nOne,2030\n");

  private static List<String> findings(String mapping) throws IOException {
    return Mapped.findings(Mapped.read(mapping, TABLE));
  }

  private static List<String> attributes(String attributes) throws IOException {
    return findings(
        HEAD
            + "tables:\n  - table: plan\n    ignore: \"*\"\n    rows:\n      - kind: mission\n        attributes: "
            + attributes
            + "\n");
  }

  @Test
  void tellsAnUnknownAttributeWithTheNearestOne() throws IOException {
    assertThat(attributes("{name: <Name>, milestone: {type: launch}}"))
        .containsExactly(
            "map.yaml:7:36 ERROR mapping.unknown-attribute: the mission has no attribute"
                + " 'milestone' (did you mean 'milestones'?)");
    assertThat(attributes("{name: <Name>, milestones: {typ: launch}}"))
        .containsExactly(
            "map.yaml:7:49 ERROR mapping.unknown-attribute: the milestone has no attribute 'typ'"
                + " (did you mean 'type'?)");
  }

  @Test
  void tellsAnUnknownColumnWithTheNearestOne() throws IOException {
    assertThat(attributes("{name: <Nmae>}"))
        .contains(
            "map.yaml:7:28 ERROR mapping.unknown-column: the table 'plan' has no column 'Nmae' (did"
                + " you mean 'Name'?)");
  }

  @Test
  void tellsAnUnknownTable() throws IOException {
    assertThat(findings(HEAD + "tables: [{table: plans, rows: []}]\n"))
        .contains(
            "map.yaml:2:18 ERROR mapping.unknown-table: there is no table 'plans'; there are plan"
                + " (did you mean 'plan'?)");
  }

  @Test
  void tellsKeysThatMeanNothingOrStandTwiceOrAreMissing() throws IOException {
    assertThat(findings("roadmap: {id: a, title: A}\ntabels: []\n"))
        .containsExactly(
            "map.yaml:1:1 ERROR mapping.missing-key: a mapping lacks 'tables'",
            "map.yaml:2:1 ERROR mapping.unknown-key: a mapping has no 'tabels'; it has roadmap,"
                + " dates, values, entities, tables (did you mean 'tables'?)");
    assertThat(findings("[]")).singleElement().asString().contains("mapping.bad-value");
    assertThat(findings("tables: 3")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q.M.y", "d.uuuu", "dd.MM", "'x", "d[M]uuuu", "day first", ""})
  void tellsAPatternThatIsNone(String pattern) throws IOException {
    assertThat(findings(HEAD + "dates: [\"" + pattern + "\"]\ntables: []\n"))
        .singleElement()
        .asString()
        .startsWith("map.yaml:2:9 ERROR mapping.bad-value: ")
        .contains("is no pattern of dates");
  }

  @Test
  void tellsADateThatNoFormFits() throws IOException {
    String form =
        "{name: <Name>, milestones: {type: launch, date: {column: Launch, dates: d/M/u}}}";

    assertThat(attributes(form))
        .containsExactly("plan.csv:plan!B2 ERROR mapping.no-date: '2030' is not of the form d/M/u");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{name: {column: Name, vlaues: {}}}",
        "{name: {column: Name, values: nothing}}",
        "{name: {column: [Name]}}",
        "{name: {first: Name}}",
        "{name: {launch: 2}}",
        "{name: }",
        "{name: {column: Name, as: slug}}",
        "{name: {column: Name, parts: who}}",
        "{name: {column: Name, parts: <who>:<what>}}",
        "{name: <Name>, milestones: {if: {column: Name}, type: launch}}",
        "{name: <Name>, milestones: {if: yes, type: launch}}",
        "3"
      })
  void tellsWhatCannotBeUnderstood(String given) throws IOException {
    assertThat(attributes(given))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("map.yaml:7:"))
        .allMatch(line -> line.contains(" ERROR mapping."));
  }

  @Test
  void takesNoTimeForPatternsMadeToTakeIt() {
    String pattern = "*a".repeat(3_000) + "b";

    assertThat(Wildcard.matches(pattern, "a".repeat(10_000))).isFalse();
    assertThat(Wildcard.matches("*a*b*", "xxAxxBxx")).isTrue();
    assertThat(Wildcard.matches("ab*ba", "aba")).isFalse();
  }

  @Test
  void refersToNoColumnsOutsideTables() throws IOException {
    assertThat(findings("roadmap: {id: a, title: <Name>}\ntables: []\n"))
        .containsExactly(
            "map.yaml:1:25 ERROR mapping.bad-value: 'Name' can only be mentioned in 'tables'");
  }
}
