package space.roadmap.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Roadmap;

/**
 * Each cell of the tables is found in the dataset by the rule of its column, or {@code
 * corrections.csv} says what stands in its place; {@code ACCOUNT.md} has the rules in words.
 */
final class TablesTest {
  private final Roadmap roadmap = Dataset.roadmap();

  @Test
  void accountsForEveryCellOfTheOrganizations() {
    accounts(Table.AGENCIES, OrganizationColumns.all(), roadmap.organizations(), 68 * 13);
  }

  @Test
  void accountsForEveryCellOfTheDestinations() {
    accounts(Table.DESTINATIONS, DestinationColumns.all(), roadmap.destinations(), 56 * 6);
  }

  @Test
  void accountsForEveryCellOfTheCapabilities() {
    accounts(Table.CAPABILITIES, CapabilityColumns.all(), roadmap.capabilities(), 76 * 21);
  }

  @Test
  void accountsForEveryCellOfTheMissions() {
    accounts(Table.MISSIONS, MissionColumns.all(), roadmap.missions(), 146 * 25);
  }

  @Test
  void accountsForEveryCellOfTheObjectives() {
    Table objectives = Table.OBJECTIVES.where(Predicate.not(TablesTest::isPhase));

    accounts(objectives, ObjectiveColumns.all(), roadmap.objectives(), 166 * 9);
  }

  @Test
  void accountsForEveryCellOfThePhases() {
    Table phases = Table.OBJECTIVES.where(TablesTest::isPhase);

    accounts(phases, PhaseColumns.all(), roadmap.phases(), 6 * 9);
  }

  private static boolean isPhase(Row row) {
    return row.cell("level").equals(PhaseColumns.LEVEL);
  }

  @Test
  void accountsForEveryCellOfTheTechnologies() {
    accounts(Table.TECHNOLOGIES, TechnologyColumns.all(), roadmap.technologies(), 44 * 17);
  }

  private static <T extends Entity> void accounts(
      Table table, Columns<T> columns, List<T> entities, int cells) {
    assertThat(columns.names()).containsExactlyInAnyOrderElementsOf(table.columns());

    Map<String, Row> rows = table.byId();
    Account account = Account.of(table, columns, entities);

    assertThat(account.cells()).isEqualTo(cells);
    List<Cell> corrected =
        Correction.all().stream()
            .map(Correction::cell)
            .filter(cell -> cell.table().equals(table.name()) && rows.containsKey(cell.row()))
            .toList();
    assertThat(account.notFound())
        .filteredOn(Predicate.not(new HashSet<>(corrected)::contains))
        .as("cells that no rule finds and corrections.csv does not list")
        .isEmpty();
    assertThat(corrected)
        .filteredOn(Predicate.not(new HashSet<>(account.notFound())::contains))
        .as("lines of corrections.csv about a cell that is found by its rule or has no such column")
        .isEmpty();
    assertThat(corrected).doesNotHaveDuplicates();
  }

  @Test
  void holdEightThousandCells() {
    int cells = 0;
    int filled = 0;
    for (Table table : Table.all()) {
      for (Row row : table.rows()) {
        cells += row.cells().size();
        filled += row.cells().values().stream().filter(cell -> !cell.isEmpty()).count();
      }
    }
    assertThat(cells).isEqualTo(8_762);
    assertThat(filled).isEqualTo(7_369);
  }

  @Test
  void areCorrectedWithAReason() {
    Map<String, Table> tables =
        Table.all().stream().collect(Collectors.toMap(Table::name, table -> table));
    assertThat(Correction.all())
        .hasSize(156)
        .allSatisfy(
            correction -> {
              Cell cell = correction.cell();
              assertThat(tables).containsKey(cell.table());
              assertThat(tables.get(cell.table()).byId()).containsKey(cell.row());
              assertThat(correction.dataset()).isNotBlank();
              assertThat(correction.why()).isNotBlank();
            });
  }

  @Test
  void useEveryMapping() {
    assertThat(Mappings.all()).hasSize(257).allMatch(TablesTest::isUsed);
  }

  private static boolean isUsed(Mappings.Mapping mapping) {
    return Table.all().stream()
        .filter(table -> table.name().equals(mapping.table()))
        .flatMap(table -> table.rows().stream())
        .anyMatch(row -> says(row, mapping));
  }

  private static boolean says(Row row, Mappings.Mapping mapping) {
    return mapping.attribute().equals("role")
        ? row.list(mapping.column()).stream().anyMatch(part -> part.endsWith(":" + mapping.value()))
        : row.cell(mapping.column()).equals(mapping.value());
  }
}
