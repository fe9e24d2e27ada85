package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;

/** Whatever a text says, YAML 1.1 and YAML 1.2 read it back as that text. */
final class YamlQuotingTest {
  static Stream<String> texts() {
    Stream<String> plain =
        Stream.of(
            "NO",
            "no",
            "No",
            "yes",
            "Yes",
            "YES",
            "on",
            "On",
            "off",
            "OFF",
            "y",
            "Y",
            "n",
            "N",
            "true",
            "True",
            "TRUE",
            "false",
            "False",
            "~",
            "null",
            "Null",
            "NULL",
            "NaN",
            ".nan",
            ".inf",
            "-.Inf",
            "inf",
            "1",
            "0",
            "-1",
            "+1",
            "1.10",
            "010",
            "0o10",
            "0x1F",
            "0b1",
            "1e3",
            "1E3",
            ".5",
            "5.",
            "1_000",
            "2028",
            "2028-05",
            "2028-05-01",
            "2028-05-01T10:00",
            "12:30",
            "12:30:45",
            "1:2",
            "<<",
            "=",
            "-",
            "--",
            "---",
            "...",
            "- a",
            "?",
            "? a",
            ":",
            ": a",
            "a:",
            "a: b",
            "a:b",
            "a #b",
            "a#b",
            "#",
            "# x",
            "@x",
            "`x",
            "%x",
            "!x",
            "!!str",
            "&a",
            "*a",
            "|",
            ">",
            "|-",
            "{",
            "}",
            "[",
            "]",
            "{a: b}",
            "[a, b]",
            ",",
            "a, b",
            "\"",
            "'",
            "\"a\"",
            "'a'",
            "a'b",
            "a\"b",
            "\\",
            "a\\nb",
            "",
            " ",
            "  a",
            "a  ",
            "a  b",
            "\ta",
            "a\tb",
            "a\t",
            "\n",
            "a\n",
            "\na",
            "a\nb",
            "a\n\nb\n\n",
            "a\r",
            "a\r\nb",
            "\r",
            "a\u0085b",
            "\u0085",
            "a\u2028b",
            "a\u2029b",
            "\u2028",
            "\ufeff",
            "\ufeffa",
            "a\ufeffb",
            "\u00a0",
            "\u00a0a",
            "a\u00a0b",
            "é",
            "Åland",
            "東京",
            "🚀",
            "a 🚀 b",
            "👩‍🚀",
            "\ufffd",
            "\u0001",
            "a\u0007b",
            "\u001b[0m",
            "\u007f",
            "\u0080",
            "\u009f",
            "\ue000",
            "\uffff",
            "late 2028 (two, planned)",
            "https://example.org/a?b=c#d",
            "50%",
            "a|b",
            "a > b",
            "Mission: Moon",
            "R&D",
            "C++",
            "(a)",
            "a/b",
            "x-y",
            "é: è",
            "ångström #1",
            "–",
            "“x”");
    return Stream.concat(
        plain,
        Stream.of(
            "x".repeat(5000),
            "word ".repeat(2000).strip(),
            ("a: \"b\" # ".repeat(500) + "\n").repeat(3),
            "🚀".repeat(3000),
            " ".repeat(300)));
  }

  private static Roadmap roadmap(String text) {
    RoadmapHeader header = RoadmapHeader.builder().id(Id.of("r")).title(text).note(text).build();
    Mission mission =
        Mission.builder()
            .id(Id.of("m"))
            .name(text)
            .note(text)
            .addTags(text, text)
            .extras(Extras.none().with("x-a", new Value.Text(text)))
            .build();
    return new RoadmapDraft().header(header).build().with(mission);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsBackWhatItWrote(String text) {
    Roadmap roadmap = roadmap(text);
    assertThat(Documents.roadmap("yaml", Documents.write("yaml", roadmap))).isEqualTo(roadmap);
    assertThat(Documents.roadmap("json", Documents.write("json", roadmap))).isEqualTo(roadmap);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isTextToYaml11(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(10_000_000);
    check(text, new Yaml(new SafeConstructor(options)).load(yaml(text)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isTextToYaml12(String text) {
    check(
        text,
        new Load(LoadSettings.builder().build()).loadFromReader(new WholeCharacters(yaml(text))));
  }

  private static String yaml(String text) {
    return Documents.write("yaml", roadmap(text));
  }

  private static void check(String text, Object loaded) {
    Map<?, ?> document = (Map<?, ?>) loaded;
    assertThat(document.get("formatVersion")).isEqualTo("1.0");
    Map<?, ?> header = (Map<?, ?>) document.get("roadmap");
    assertThat(header.get("title")).isEqualTo(text);
    assertThat(header.get("note")).isEqualTo(text);
    Map<?, ?> mission = (Map<?, ?>) ((List<?>) document.get("missions")).get(0);
    assertThat(mission.get("name")).isEqualTo(text);
    assertThat(mission.get("note")).isEqualTo(text);
    assertThat(mission.get("tags")).isEqualTo(List.of(text, text));
    assertThat(mission.get("x-a")).isEqualTo(text);
  }

  @Test
  void quotesNoMoreThanIsNeeded() {
    assertThat(yaml("Artemis III")).contains("    name: Artemis III\n");
    assertThat(yaml("NO")).contains("    name: \"NO\"\n");
  }

  /** All but those with line ends of Unicode, which YAML 1.1 takes for line ends within a key. */
  static Stream<String> names() {
    return texts().filter(text -> !text.matches("(?s).*[\\x{85}\\x{2028}\\x{2029}].*"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void takesAnyTextForTheNameOfAnUnknownAttribute(String text) {
    Roadmap roadmap =
        new RoadmapDraft()
            .header(RoadmapHeader.builder().id(Id.of("r")).title("R").build())
            .extra("x-" + text, new Value.Number("1"))
            .build();
    String yaml = Documents.write("yaml", roadmap);
    assertThat(Documents.roadmap("yaml", yaml)).isEqualTo(roadmap);
    Map<?, ?> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    assertThat(document.get("x-" + text)).isEqualTo(1);
  }
}
