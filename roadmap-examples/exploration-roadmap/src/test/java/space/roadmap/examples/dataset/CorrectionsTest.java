package space.roadmap.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Mission;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.spi.Source;

/**
 * What {@code corrections.csv} says of the dataset is so.
 *
 * <p>It quotes attributes of the entity of the row, as in {@code kind: orbit}, or some values of an
 * attribute of another one, as in {@code starship-hls needs: {…}}.
 */
final class CorrectionsTest {
  private static final RoadmapFiles FILES = RoadmapFiles.standard();
  private static final Pattern BETWEEN = Pattern.compile("; (?=(?:[a-z0-9-]+ )?[a-zA-Z]+: )");
  private static final Pattern QUOTE =
      Pattern.compile("(?:(?<other>[a-z0-9-]+) )?(?<attribute>[a-zA-Z]+): (?<value>.*)");

  @TestFactory
  Stream<DynamicTest> quoteTheDataset() {
    return Correction.all().stream()
        .filter(correction -> !correction.cell().column().equals(Cell.WHOLE_ROW))
        .map(
            correction ->
                DynamicTest.dynamicTest(
                    correction.cell().row() + " " + correction.cell().column(),
                    () -> check(correction)));
  }

  private static void check(Correction correction) throws IOException {
    for (String part : BETWEEN.split(correction.dataset())) {
      Matcher quote = QUOTE.matcher(part);
      assertThat(quote.matches()).as(part).isTrue();
      String attribute = quote.group("attribute");
      Optional<String> other = Optional.ofNullable(quote.group("other"));
      Entity entity = find(other.orElse(correction.cell().row()));
      if (attribute.equals("date")) {
        assertThat('"' + MainDate.of((Mission) entity, "").date() + '"')
            .isEqualTo(quote.group("value"));
      } else {
        check(entity, attribute, part.substring(quote.start("attribute")), other.isEmpty());
      }
    }
  }

  private static Entity find(String id) {
    return Dataset.roadmap().find(Id.of(id)).orElseThrow();
  }

  private static void check(Entity entity, String attribute, String quoted, boolean whole)
      throws IOException {
    EntityKind<Entity> kind = EntityTypes.of(entity).orElseThrow();
    String document =
        """
        formatVersion: "1.0"
        roadmap: {id: example, title: Example}
        %s:
          - id: %s
            %s
            %s
        """
            .formatted(
                kind.list(),
                entity.id(),
                attribute.equals("name") ? "# no other name" : "name: Example",
                quoted);
    Source source = Source.of("correction.yaml", document.getBytes(StandardCharsets.UTF_8));
    Entity read = FILES.read(source, ReadRequest.defaults()).orThrow().all(kind).get(0);

    Attribute<Entity, ?> compared = kind.type().attribute(attribute).orElseThrow();
    List<?> quotedValues = compared.valuesOf(read);
    List<?> values = compared.valuesOf(entity);
    assertThat(quotedValues).isNotEmpty();
    if (whole) {
      assertThat(quotedValues.equals(values)).as(quoted).isTrue();
    }
    assertThat(values.containsAll(quotedValues)).as(quoted).isTrue();
  }
}
