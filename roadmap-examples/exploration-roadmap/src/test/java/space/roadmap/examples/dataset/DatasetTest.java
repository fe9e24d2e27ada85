package space.roadmap.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;

final class DatasetTest {
  private final Roadmap roadmap = Dataset.roadmap();

  @Test
  void readsWithoutFindings() {
    assertThat(Dataset.result().diagnostics()).isEmpty();
    assertThat(Dataset.result().losses().isEmpty()).isTrue();
    assertThat(roadmap.withheld()).isEmpty();
    assertThat(roadmap.extras().isEmpty()).isTrue();
  }

  @Test
  void holdsEveryRowOfTheTablesAndLittleElse() {
    assertThat(ids(roadmap.organizations()))
        .hasSize(67)
        .isEqualTo(without(Table.AGENCIES, "unnamed-international"));
    assertThat(ids(roadmap.capabilities())).hasSize(76).isEqualTo(without(Table.CAPABILITIES, ""));
    assertThat(ids(roadmap.missions())).hasSize(146).isEqualTo(without(Table.MISSIONS, ""));
    assertThat(ids(roadmap.destinations()))
        .hasSize(58)
        .containsAll(without(Table.DESTINATIONS, ""))
        .contains("earth/surface", "moon/vicinity");
  }

  private static Set<String> ids(List<? extends Entity> entities) {
    return entities.stream().map(entity -> entity.id().text()).collect(Collectors.toSet());
  }

  private static Set<String> without(Table table, String id) {
    return table.rows().stream()
        .map(Row::id)
        .filter(row -> !row.equals(id))
        .collect(Collectors.toSet());
  }

  @Test
  void countsInTheReadmeAreThoseOfTheDataset() throws IOException {
    String readme = Files.readString(Dataset.path("README.md"));

    assertThat(
            Pattern.compile(
                    "\\b(\\d+) (sources|organizations|destinations|capabilities|missions)\\b")
                .matcher(readme)
                .results()
                .map(MatchResult::group))
        .containsExactlyInAnyOrder(
            roadmap.sources().size() + " sources",
            roadmap.organizations().size() + " organizations",
            roadmap.destinations().size() + " destinations",
            roadmap.capabilities().size() + " capabilities",
            roadmap.missions().size() + " missions");
  }

  @Test
  void countriesAreThoseOfIso3166() {
    Set<String> known = Set.of(Locale.getISOCountries());
    List<String> countries =
        roadmap.organizations().stream().flatMap(one -> one.countries().stream()).toList();

    assertThat(countries).hasSizeGreaterThan(60).allMatch(known::contains);
  }

  @Test
  void sixSlotsAreOpen() {
    List<Contribution> open = contributions().filter(one -> one.organization().isEmpty()).toList();

    assertThat(open)
        .hasSize(6)
        .allMatch(one -> one.what().isPresent())
        .allMatch(one -> one.status().filter(ContributionStatus.OPEN::equals).isPresent());
    assertThat(contributions().filter(one -> one.organization().isPresent()))
        .noneMatch(one -> one.status().filter(ContributionStatus.OPEN::equals).isPresent());
  }

  private Stream<Contribution> contributions() {
    return Stream.concat(roadmap.capabilities().stream(), roadmap.missions().stream())
        .flatMap(entity -> Links.contributions(entity).stream());
  }

  @Test
  void keepsReferencesToKindsThatAreYetToCome() {
    assertThat(roadmap.missions().stream().flatMap(one -> one.objectives().stream()))
        .hasSize(195)
        .hasSameSizeAs(
            Table.MISSIONS.rows().stream()
                .flatMap(row -> row.list("objectives_mapped").stream())
                .toList());

    Organization dlr = roadmap.find(Organization.class, Id.of("dlr")).orElseThrow();
    assertThat(dlr.endorsements())
        .singleElement()
        .satisfies(
            endorsement -> {
              assertThat(endorsement.edition().text()).isEqualTo("ger-3");
              assertThat(endorsement.given()).contains(false);
            });
  }

  @Test
  void everySourceIsCited() {
    Set<String> cited =
        Stream.of(
                roadmap.organizations(),
                roadmap.destinations(),
                roadmap.capabilities(),
                roadmap.missions())
            .flatMap(List::stream)
            .flatMap(entity -> entity.citations().stream())
            .flatMap(citation -> citation.source().stream())
            .map(Id::text)
            .collect(Collectors.toSet());

    assertThat(cited).isEqualTo(ids(roadmap.sources()));
  }
}
