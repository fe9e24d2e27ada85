package space.roadmap.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Evidence;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.Wording;

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
    assertThat(ids(roadmap.technologies())).hasSize(44).isEqualTo(without(Table.TECHNOLOGIES, ""));
    assertThat(union(ids(roadmap.objectives()), ids(roadmap.phases())))
        .hasSize(178)
        .containsAll(without(Table.OBJECTIVES, ""))
        .contains("leo-presence", "lunar-relay")
        .contains("phase-moon-landing", "phase-moon-outpost")
        .contains("phase-mars-transport", "phase-mars-surface");
    assertThat(ids(roadmap.destinations()))
        .hasSize(58)
        .containsAll(without(Table.DESTINATIONS, ""))
        .contains("earth/surface", "moon/vicinity");
  }

  private static Set<String> ids(List<? extends Entity> entities) {
    return entities.stream().map(entity -> entity.id().text()).collect(Collectors.toSet());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static Set<String> without(Table table, String id) {
    return table.rows().stream()
        .map(Row::id)
        .filter(row -> !row.equals(id))
        .collect(Collectors.toSet());
  }

  @Test
  void countsInTheReadmeAreThoseOfTheDataset() throws IOException {
    Pattern line = Pattern.compile("\\| (\\w+) \\| (\\d+) \\|");
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      counts.put(kind.list(), roadmap.all(kind).size());
    }

    assertThat(
            line.matcher(Files.readString(Dataset.path("README.md")))
                .results()
                .collect(
                    Collectors.toMap(
                        found -> found.group(1), found -> Integer.valueOf(found.group(2)))))
        .isEqualTo(counts);
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
  void missionsMeetTheObjectivesOfTheTable() {
    assertThat(roadmap.missions().stream().flatMap(one -> one.objectives().stream())).hasSize(194);
    assertThat(
            Table.MISSIONS.rows().stream().flatMap(row -> row.list("objectives_mapped").stream()))
        .as("one of them is a phase")
        .hasSize(195);
  }

  @Test
  void namesMembersWhoDidNotEndorseAnEdition() {
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
  void givesNoReadinessLevels() {
    assertThat(roadmap.technologies()).allMatch(one -> one.maturity().isEmpty());
    assertThat(Dataset.entities().flatMap(one -> Links.needs(one).stream()))
        .allMatch(need -> need.maturity().isEmpty());
  }

  @Test
  void wordsOfObjectivesAreOurOwn() {
    assertThat(roadmap.objectives())
        .allMatch(one -> one.wording().filter(Wording.OWN::equals).isPresent());
  }

  @Test
  void comparesTheGoalsOfEditionsByInferenceOnly() {
    assertThat(roadmap.objectives().stream().flatMap(one -> one.corresponds().stream()))
        .hasSize(15)
        .allMatch(one -> one.evidence().filter(Evidence.INFERRED::equals).isPresent());
  }

  @Test
  void ownKnowledgeIsNeverStated() {
    assertThat(citations())
        .filteredOn(citation -> citation.source().equals(Optional.of(Id.of("compilers"))))
        .hasSizeGreaterThan(500)
        .noneMatch(citation -> citation.evidence().filter(Evidence.STATED::equals).isPresent());
    assertThat(citations())
        .allMatch(citation -> citation.source().isPresent() && citation.evidence().isPresent());
  }

  private static Stream<Citation> citations() {
    return Stream.of(
            Dataset.entities().flatMap(entity -> entity.citations().stream()),
            Dataset.roadmap().technologies().stream()
                .flatMap(technology -> technology.targets().stream())
                .flatMap(target -> target.citations().stream()))
        .flatMap(Function.identity());
  }

  @Test
  void everythingButSourcesIsCited() {
    assertThat(Dataset.entities().filter(entity -> !(entity instanceof Source)))
        .noneMatch(entity -> entity.citations().isEmpty());
  }

  @Test
  void everySourceIsCited() {
    Set<String> cited =
        citations()
            .flatMap(citation -> citation.source().stream())
            .map(Id::text)
            .collect(Collectors.toSet());

    assertThat(cited).isEqualTo(ids(roadmap.sources()));
  }
}
