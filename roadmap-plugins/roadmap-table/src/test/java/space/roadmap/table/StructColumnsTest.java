package space.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.table.Plans.mission;
import static space.roadmap.table.Plans.tables;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.time.UncertainDate;

class StructColumnsTest {
  private static final Dated WORDED =
      Dated.builder().date(UncertainDate.parse("2031-10/..")).words("not before autumn").build();

  private static Capability.Builder lander() {
    return Capability.builder().id(Id.of("lander")).name("Lander");
  }

  private static String table(Dated available) {
    return tables(Plans.draft().add(lander().availableFrom(available).build()));
  }

  @Test
  void theValueThatStandsAloneHasTheColumnOfTheStruct() {
    assertThat(table(WORDED))
        .isEqualTo(
            """
            [capabilities]
            id|name|availableFrom|availableFrom.words
            lander|Lander|2031-10/..|not before autumn
            """);
  }

  @Test
  void aStructThatSaysNothingIsJson() {
    assertThat(table(Dated.builder().build()))
        .isEqualTo("[capabilities]\nid|name|availableFrom\nlander|Lander|{}\n");
  }

  @Test
  void aStructWithUnknownAttributesIsJson() {
    assertThat(table(WORDED.withExtras(Plans.extra("x-by", new Value.Text("me")))))
        .isEqualTo(
            """
            [capabilities]
            id|name|availableFrom
            lander|Lander|{"date":"2031-10/..","words":"not before autumn","x-by":"me"}
            """);
  }

  @Test
  void structsThatStandAloneNeedNoDetails() {
    assertThat(
            tables(
                mission()
                    .addCitations(
                        Citation.builder().source(Id.of("press")).build(),
                        Citation.builder().source(Id.of("plan-2027")).build())))
        .isEqualTo("[missions]\nid|name|citations\na|A|press; plan-2027\n");
  }

  @Test
  void oneThatSaysMoreBringsAllIntoTheDetails() {
    assertThat(
            tables(
                mission()
                    .addCitations(
                        Citation.builder().source(Id.of("press")).build(),
                        Citation.builder().source(Id.of("plan-2027")).locator("p. 4").build())))
        .isEqualTo(
            """
            [missions]
            id|name|citations
            a|A|press; plan-2027
            [missions.citations]
            mission-id|source|locator
            a|press|
            a|plan-2027|p. 4
            """);
  }

  @Test
  void alternativesOfANeedAreShown() {
    assertThat(
            tables(
                mission()
                    .addNeeds(
                        Need.builder().addAnyOf(Id.of("x"), Id.of("y")).build(),
                        Need.builder().addAnyOf(Id.of("z")).note("soon").build())))
        .contains("id|name|needs\na|A|x or y; z\n")
        .contains("[missions.needs]\nmission-id|anyOf|note\na|x; y|\na|z|soon\n");
  }

  /** A text in the column of a struct must not be taken for the struct in JSON. */
  @TestFactory
  List<DynamicTest> aTextThatLooksLikeJsonStandsAlone() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table table : Tables.all()) {
      if (table.kind().isPresent() && table.list().isEmpty()) {
        table.fields().all().forEach(field -> add(tests, table, field));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }

  private static <T, V> void add(List<DynamicTest> tests, Table table, Field<T, V> field) {
    EntityType<V> struct = field.attribute().type().struct().orElse(null);
    if (struct == null) {
      return;
    }
    Tables.alone(struct)
        .filter(alone -> alone.type().shape() == Shape.TEXT || alone.type().isOpen())
        .ifPresent(
            alone -> {
              for (String text : List.of("{\"name\": 1}", "{}", "[1]", "[", "{")) {
                tests.add(
                    DynamicTest.dynamicTest(
                        table + " " + field.attribute() + " " + text,
                        () -> tables(Plans.draft().add(entity(table, field, alone, text)))));
              }
            });
  }

  @SuppressWarnings("unchecked") // the field is one of the table
  private static <T, V, A> Entity entity(
      Table table, Field<T, V> field, Attribute<V, A> alone, String text) {
    Draft<T> draft = (Draft<T>) table.type().draft();
    draft.type().attribute("id").ifPresent(id -> spelled(draft, id, "a"));
    draft.type().attribute("name").ifPresent(name -> spelled(draft, name, "A"));
    draft.type().attribute("title").ifPresent(title -> spelled(draft, title, "A"));
    EntityType<V> struct = field.attribute().type().struct().orElseThrow();
    Draft<V> part = struct.draft();
    part.missing().forEach(missing -> spelled(part, missing, "a"));
    spelled(part, alone, text);
    draft.setAll(field.attribute(), List.of(part.build()));
    return (Entity) draft.build();
  }

  private static <T, V> void spelled(Draft<T> draft, Attribute<T, V> attribute, String text) {
    draft.setAll(attribute, List.of(attribute.type().parse(text)));
  }
}
