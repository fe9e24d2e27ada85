package space.roadmap.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Evidence;

/** What the dataset says that something needs, the tables say as well, or it is marked as ours. */
final class NeedsTest {
  private final Map<String, Row> rows = new HashMap<>();

  NeedsTest() {
    rows.putAll(Table.CAPABILITIES.byId());
    rows.putAll(Table.MISSIONS.byId());
    rows.putAll(Table.TECHNOLOGIES.byId());
  }

  /** A target of a need, of which there may be several. */
  private record Link(String owner, String target, Optional<Evidence> evidence) {}

  private static List<Link> links() {
    return Dataset.entities()
        .flatMap(
            owner ->
                Links.needs(owner).stream()
                    .flatMap(
                        need ->
                            need.anyOf().stream()
                                .map(Id::text)
                                .map(id -> new Link(owner.id().text(), id, need.evidence()))))
        .toList();
  }

  private boolean isInTheTables(Link link) {
    return Stream.of("uses_capabilities", "depends_on_missions", "depends_on")
            .anyMatch(column -> lists(link.owner(), column, link.target()))
        || lists(link.target(), "enables", link.owner())
        || cell(link.target(), TechnologyColumns.NEEDED_BY)
            .flatMap(TechnologyColumns::owners)
            .anyMatch(link.owner()::equals);
  }

  private boolean lists(String row, String column, String id) {
    return cell(row, column).anyMatch(unused -> rows.get(row).list(column).contains(id));
  }

  private Stream<String> cell(String row, String column) {
    return Stream.ofNullable(rows.get(row))
        .flatMap(found -> Stream.ofNullable(found.cells().get(column)));
  }

  @Test
  void allButThreeComeFromTheTablesOrAreMarkedAsInferred() {
    List<Link> links = links();

    assertThat(links).filteredOn(this::isInTheTables).hasSize(270);
    assertThat(links)
        .filteredOn(link -> !isInTheTables(link))
        .filteredOn(link -> !link.evidence().equals(Optional.of(Evidence.INFERRED)))
        .extracting(link -> link.owner() + " needs " + link.target())
        .as("the second crew lander, which is an alternative, and the demonstration of the first")
        .containsExactlyInAnyOrder(
            "artemis-4 needs blue-moon-mk2",
            "large-cargo-lander needs blue-moon-mk2",
            "starship-hls needs hls-uncrewed-demo");
  }
}
