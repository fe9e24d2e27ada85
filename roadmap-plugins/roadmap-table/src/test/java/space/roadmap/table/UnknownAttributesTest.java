package space.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.table.Plans.mission;
import static space.roadmap.table.Plans.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;

class UnknownAttributesTest {
  private static String cell(Value value) {
    String text = tables(mission().extras(Plans.extra("x-own", value)));
    assertThat(text).startsWith("[missions]\nid|name|x-own\na|A|");
    return text.substring(text.lastIndexOf('|') + 1, text.length() - 1);
  }

  private static String text(String text) {
    return cell(new Value.Text(text));
  }

  @Test
  void eachHasAColumn() {
    Map<String, Value> extras = new LinkedHashMap<>();
    extras.put("x-colour", new Value.Text("red"));
    extras.put("Budget line", new Value.Number("12"));

    assertThat(tables(mission().extras(Extras.of(extras))))
        .isEqualTo("[missions]\nid|name|x-colour|Budget line\na|A|red|12\n");
  }

  @Test
  void plainTextsStandAsTheyAre() {
    assertThat(text("red")).isEqualTo("red");
    assertThat(text("2028-09")).isEqualTo("2028-09");
    assertThat(text("1,5")).isEqualTo("1,5");
    assertThat(text("=1+1")).isEqualTo("'=1+1");
    assertThat(text("")).isEqualTo("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "-1", "1.0", "1e3", "true", "false", "null"})
  void textsThatLookLikeOtherValuesAreJson(String text) {
    assertThat(text(text)).isEqualTo("\"" + text + "\"");
  }

  @Test
  void textsThatLookLikeJsonAreJson() {
    assertThat(text("\"quoted\"")).isEqualTo("\"\\\\\"quoted\\\\\"\"");
    assertThat(text("{a: 1}")).isEqualTo("\"{a: 1}\"");
  }

  @Test
  void otherValuesAreThemselves() {
    assertThat(cell(new Value.Number("1.50"))).isEqualTo("1.50");
    assertThat(cell(new Value.Number("-3"))).isEqualTo("-3");
    assertThat(cell(new Value.Bool(true))).isEqualTo("true");
    assertThat(cell(new Value.Null())).isEqualTo("null");
    assertThat(cell(new Value.Members(Plans.extra("b", new Value.Null()))))
        .isEqualTo("{\"b\":null}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID",
        "launch",
        "launch.Words",
        "EXTRAS",
        "extras",
        "review.by",
        "",
        " x",
        "x ",
        "a|b",
        "=x",
        "-x",
        "'x",
        "a\nb",
        "\u0000"
      })
  void namesThatCannotBeHeadersStandInOneColumn(String name) {
    assertThat(tables(mission().extras(Plans.extra(name, new Value.Number("1")))))
        .startsWith("[missions]\nid|name|extras\na|A|{\"");
  }

  @Test
  void namesThatDifferOnlyInCaseDoNotShareAColumn() {
    Map<String, Value> extras = new LinkedHashMap<>();
    extras.put("x-own", new Value.Number("1"));
    extras.put("X-Own", new Value.Number("2"));

    assertThat(tables(mission().extras(Extras.of(extras))))
        .isEqualTo("[missions]\nid|name|extras|x-own\na|A|{\"X-Own\":2}|1\n");
  }

  @Test
  void afterSixtyFourTheyShareOne() {
    Map<String, Value> extras = new LinkedHashMap<>();
    for (int i = 0; i < 70; i++) {
      extras.put("x-" + i, new Value.Number("" + i));
    }

    String header = tables(mission().extras(Extras.of(extras))).lines().toList().get(1);

    assertThat(List.of(header.split("\\|")))
        .hasSize(2 + 1 + 64)
        .contains("x-63")
        .doesNotContain("x-64");
  }

  @Test
  void thoseOfTheDocumentStandBesideTheHeader() {
    assertThat(tables(Plans.draft().extra("x-made-by", new Value.Text("hand"))))
        .isEqualTo("[roadmap]\nid|title|document-extras\nplan|Plan|{\"x-made-by\":\"hand\"}\n");
  }

  @Test
  void peoplesOwnColumnsAreKeptAndReported() {
    Plans.read("[missions]\nid|name|Colour|x-own\na|A|red|7\n")
        .isEqualTo(
            Plans.draft()
                .add(
                    mission()
                        .extras(
                            Extras.of(
                                Map.of(
                                    "Colour",
                                    new Value.Text("red"),
                                    "x-own",
                                    new Value.Number("7"))))
                        .build())
                .build())
        .reports("document.unknown-attribute")
        .at(1, 3)
        .saying("Colour");
  }
}
