package space.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.testkit.GoldenFile;

class TablesTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", ".")).resolve("../../docs/formats/tables.md");

  @Test
  void tablesAndColumnsAreThese() {
    String layout =
        Tables.all().stream()
            .map(
                table ->
                    table.name()
                        + "\n"
                        + table.columns().stream()
                            .map(column -> "  " + column.name() + " " + column.role() + "\n")
                            .collect(Collectors.joining()))
            .collect(Collectors.joining());

    GoldenFile.of(TablesTest.class, "tables.txt").matches(layout);
  }

  @Test
  void thePageOfThemIsCurrent() throws IOException {
    if (System.getProperty("roadmap.accept") != null) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, TablesPage.text());
    }
    assertThat(Files.readString(PAGE))
        .as("accept with -Droadmap.accept")
        .isEqualTo(TablesPage.text());
  }

  @Test
  void thePageOfCsvNamesEachFinding() throws IOException {
    String page = Files.readString(PAGE.resolveSibling("csv.md"));

    assertThat(TableCodes.all())
        .filteredOn(code -> code != TableCodes.MONTH && code != TableCodes.ERROR)
        .hasSize(12)
        .allSatisfy(
            code -> assertThat(page).contains("| `" + code.id() + "` | " + code.severity().text()));
  }

  @Test
  void eachKindHasOneAndItsListsOfStructsHaveOne() {
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      Table table = Tables.find(kind.list()).orElseThrow();
      assertThat(table.kind()).contains(kind);
      assertThat(table.type()).isEqualTo(kind.type());
      for (Attribute<?, ?> attribute : kind.type().attributes()) {
        boolean listed =
            attribute.type().shape() == Shape.STRUCT && attribute.cardinality() == Cardinality.MANY;
        assertThat(Tables.find(kind.list() + "." + attribute.name()).isPresent())
            .as(kind.list() + "." + attribute)
            .isEqualTo(listed);
      }
    }
  }

  @Test
  void eachAttributeHasAColumn() {
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      Table table = Tables.find(kind.list()).orElseThrow();
      List<String> columns = table.columns().stream().map(Column::name).toList();
      assertThat(columns)
          .containsAll(kind.type().attributes().stream().map(Attribute::name).toList());
      assertThat(columns).startsWith("id");
    }
  }

  @Test
  void noTwoColumnsDifferOnlyInCase() {
    for (Table table : Tables.all()) {
      Set<String> names = new HashSet<>();
      for (Column column : table.columns()) {
        assertThat(names.add(column.name().toLowerCase(Locale.ROOT)))
            .as(table + " " + column)
            .isTrue();
        assertThat(column.doc()).as(table + " " + column).endsWith(".");
      }
    }
  }

  @Test
  void columnsAreNumbered() {
    for (Table table : Tables.all()) {
      List<Column> columns = table.columns();
      for (int i = 0; i < columns.size(); i++) {
        assertThat(columns.get(i).index()).isEqualTo(i);
      }
    }
  }

  @Test
  void detailsBeginWithWhatTheyBelongTo() {
    assertThat(Tables.all())
        .filteredOn(table -> table.list().isPresent())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            table -> {
              assertThat(table.columns().get(0).role()).isEqualTo(Column.Role.OWNER);
              assertThat(table.columns().get(0).name()).endsWith("-id");
            });
  }

  @Test
  void thereIsNoOther() {
    assertThat(Tables.find("budget")).isEmpty();
    assertThat(Tables.find("Missions")).isEmpty();
  }
}
