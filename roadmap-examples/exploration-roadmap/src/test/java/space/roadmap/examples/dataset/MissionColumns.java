package space.roadmap.examples.dataset;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;

/** Where the columns of {@code missions.csv} went. */
final class MissionColumns {
  private MissionColumns() {}

  static Columns<Mission> all() {
    return new Columns<>(MissionType.TYPE)
        .same("id", "name", "lead", "commercial", "confidence")
        .same("human_robotic", "crew")
        .same("as_of", "asOf")
        .same("notes", "note")
        .same("destination", "destinations")
        .list("objectives_mapped", one -> one.objectives().stream().map(Id::text).toList())
        .rule("partners_roles", Links::hasRoles)
        .rule("mission_type", MissionColumns::hasPurposeAndKind)
        .rule("status", MissionColumns::hasStatus)
        .rule("event", dated("event", "milestones.type", MainDate::event))
        .rule("date_as_stated", dated("date_as_stated", MainDate::stated))
        .rule("date_edtf", dated("date_edtf", MainDate::date))
        .rule("date_kind", dated("date_kind", "milestones.basis", MainDate::basis))
        .rule("earliest", dated("earliest", date -> text(date.earliest())))
        .rule("latest", dated("latest", date -> text(date.latest())))
        .rule("previous_dates", MissionColumns::hasFormerDates)
        .rule("schedule_state", MissionColumns::hasSchedule)
        .rule("uses_capabilities", (row, one) -> Links.needsAll(row, "uses_capabilities", one))
        .rule("depends_on_missions", (row, one) -> Links.needsAll(row, "depends_on_missions", one))
        .rule("enables", (row, one) -> Links.enablesAll(row))
        .text("source", Sources::cell);
  }

  private static boolean hasPurposeAndKind(Row row, Mission mission) {
    String kind =
        listedKind(row, "mission_type")
            .or(() -> listedKind(row, "event"))
            .or(() -> listedKind(row, "lead"))
            .orElse("mission");
    return value(mission, "purpose").equals(Mappings.of(row, "mission_type", "purpose"))
        && value(mission, "kind").equals(kind);
  }

  private static Optional<String> listedKind(Row row, String column) {
    return Mappings.listed(row.table(), column, row.cell(column), "kind");
  }

  private static boolean hasStatus(Row row, Mission mission) {
    String outcome = value(mission, "outcome");
    return value(mission, "status").equals(Mappings.of(row, "status", "status"))
        && Mappings.listed(row.table(), "status", row.cell("status"), "outcome")
            .orElse(outcome)
            .equals(outcome);
  }

  private static boolean hasFormerDates(Row row, Mission mission) {
    return mainDate(row, mission).former().equals(row.list("previous_dates"));
  }

  private static boolean hasSchedule(Row row, Mission mission) {
    MainDate date = mainDate(row, mission);
    String state = row.cell("schedule_state");
    return switch (state) {
      case "paused", "cancelled" -> value(mission, "status").equals(state);
      case "sources-conflict" -> date.disputed();
      case "need-date-derived" -> date.basis().equals("derived");
      default -> date.schedule().equals(state);
    };
  }

  private static BiPredicate<Row, Mission> dated(String column, Function<MainDate, String> text) {
    return (row, mission) -> text.apply(mainDate(row, mission)).equals(row.cell(column));
  }

  private static BiPredicate<Row, Mission> dated(
      String column, String attribute, Function<MainDate, String> text) {
    return (row, mission) ->
        text.apply(mainDate(row, mission)).equals(Mappings.of(row, column, attribute));
  }

  private static MainDate mainDate(Row row, Mission mission) {
    return MainDate.of(mission, Mappings.of(row, "event", "milestones.type"));
  }

  private static String value(Mission mission, String attribute) {
    return Dataset.text(MissionType.TYPE, attribute, mission);
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
