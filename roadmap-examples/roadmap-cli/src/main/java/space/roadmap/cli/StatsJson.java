package space.roadmap.cli;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Roadmap;

/** Shows counts to programs; docs/commands.md describes the members. */
final class StatsJson {
  private final Roadmap roadmap;

  private StatsJson(Roadmap roadmap) {
    this.roadmap = roadmap;
  }

  static Value of(Roadmap roadmap, Statistics counted) {
    StatsJson json = new StatsJson(roadmap);
    int dated = counted.bounds.counts().stream().mapToInt(Tally.Count::count).sum();
    return members()
        .with("roadmap", roadmap.header().id().text())
        .with("entities", counted.kinds.stream().map(StatsJson::kind).toList())
        .with(
            "missions",
            members()
                .with("status", words(counted.missionStatus.counts()))
                .with("lead", json.leads(counted))
                .with("destination", json.destinations(counted))
                .with("crew", words(counted.missionCrew.counts()))
                .value())
        .with(
            "capabilities",
            members().with("status", words(counted.capabilityStatus.counts())).value())
        .with(
            "milestones",
            members()
                .with("dated", dated)
                .with("qualified", counted.qualified)
                .with("undated", counted.undated)
                .with("knownTo", words(counted.bounds.counts()))
                .with("basis", words(counted.basis.counts()))
                .value())
        .with("needs", counted.needs().stream().map(StatsJson::need).toList())
        .with("citations", members().with("evidence", words(counted.evidence.counts())).value())
        .with(
            "contributions",
            members()
                .with("count", counted.contributions)
                .with("openSlots", counted.openSlots)
                .value())
        .value();
  }

  private static JsonText.Members members() {
    return new JsonText.Members();
  }

  private static Value kind(Statistics.KindCount kind) {
    JsonText.Members members = members().with("kind", kind.kind()).with("count", kind.count());
    kind.uncited().ifPresent(uncited -> members.with("uncited", uncited));
    return members.value();
  }

  private static List<Value> words(List<Tally.Count> counts) {
    return counts.stream()
        .map(count -> members().with("value", count.word()).with("count", count.count()).value())
        .toList();
  }

  private List<Value> leads(Statistics counted) {
    return counted.missionLead.commonestFirst().stream()
        .map(
            count ->
                members()
                    .with("id", count.word())
                    .with("name", count.word().flatMap(id -> name(Id.of(id))))
                    .with("count", count.count())
                    .value())
        .toList();
  }

  private List<Value> destinations(Statistics counted) {
    return counted.missionDestinations.stream()
        .map(
            count ->
                members()
                    .with("id", count.id().map(Id::text))
                    .with("name", count.id().flatMap(this::name))
                    .with("depth", count.depth())
                    .with("here", count.here())
                    .with("within", count.within())
                    .value())
        .toList();
  }

  private Optional<String> name(Id<?> id) {
    return roadmap.find(id).map(Entity::name);
  }

  private static Value need(Statistics.NeedCount need) {
    return members()
        .with("kind", need.kind().text())
        .with("hard", need.hard())
        .with("soft", need.soft())
        .value();
  }
}
