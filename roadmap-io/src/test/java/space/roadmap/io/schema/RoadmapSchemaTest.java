package space.roadmap.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RoadmapSchemaTest {
  private static final Path COMMITTED =
      Path.of(System.getProperty("basedir", "."), "../docs/schema/roadmap.schema.json");

  private static final JsonNode SCHEMA = tree(RoadmapSchema.document());

  private static JsonNode tree(RoadmapSchema schema) {
    return JsonMapper.shared().readTree(schema.json());
  }

  @Test
  void theCommittedFileIsCurrent() throws IOException {
    String json = RoadmapSchema.document().json();
    if (System.getProperty("roadmap.accept") != null) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, json);
    }
    assertThat(COMMITTED)
        .as("accept with -Droadmap.accept")
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(json);
  }

  @Test
  void theBytesAreTheSameEverywhere() throws IOException {
    Locale locale = Locale.getDefault();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      RoadmapSchema.document().write(out);
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(RoadmapSchema.document().json())
        .doesNotContain("\r")
        .endsWith("}\n");
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .as("what can be broken does not go beyond 100 columns")
        .filteredOn(line -> line.length() > 100)
        .allMatch(
            line -> line.strip().startsWith("\"description\"") || line.contains("\"pattern\""));
  }

  @Test
  void everyAttributeOfEveryKindIsThereWithItsDoc() {
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      JsonNode properties = SCHEMA.at("/$defs/" + kind.name() + "/properties");
      assertThat(properties.propertyNames())
          .as(kind.name())
          .containsExactlyElementsOf(
              kind.type().attributes().stream().map(Attribute::name).toList());
      for (Attribute<?, ?> attribute : kind.type().attributes()) {
        assertThat(properties.get(attribute.name()).get("description").asString())
            .startsWith(attribute.doc());
      }
      assertThat(SCHEMA.at("/$defs/document/properties/" + kind.list() + "/items/$ref").asString())
          .isEqualTo("#/$defs/" + kind.name());
    }
  }

  @Test
  void vocabulariesAreClosedOrOpen() {
    assertThat(SCHEMA.at("/$defs/crew-word").toString())
        .isEqualTo("{\"enum\":[\"human\",\"robotic\",\"both\"]}");
    assertThat(SCHEMA.at("/$defs/mission-purpose-word/anyOf/0/enum").values())
        .extracting(JsonNode::asString)
        .contains("lander", "rover");
    assertThat(SCHEMA.at("/$defs/mission-purpose-word/anyOf/1/minLength").asInt()).isOne();
  }

  @Test
  void statementsHaveTheAttributesOfWhatTheyAreAboutAndTheirOwn() {
    JsonNode statement = SCHEMA.at("/$defs/mission-statement");

    assertThat(statement.get("required")).isNull();
    assertThat(statement.at("/properties/kind/$ref").asString())
        .isEqualTo("#/$defs/mission/properties/kind");
    assertThat(statement.at("/properties/locator/description").asString())
        .isEqualTo("Where in the source.");
    assertThat(statement.at("/properties/note/description").asString())
        .as("where both have the name, the statement's is meant")
        .isEqualTo("A remark.");
  }

  @Test
  void eachSchemaHasItsOwnId() {
    assertThat(
            java.util.stream.Stream.of(
                    RoadmapSchema.document(),
                    RoadmapSchema.part(),
                    RoadmapSchema.document().strict(),
                    RoadmapSchema.part().strict())
                .map(schema -> tree(schema).get("$id").asString()))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("https://.*/schema/1/roadmap.*\\.schema\\.json"));
  }
}
