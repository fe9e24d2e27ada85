package space.roadmap.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.UncertainDate;

class SharedDatesTest {
  private static final String MISSIONS =
      """
      ,"missions": [
        {"id": "a", "name": "A", "milestones": [
          {"type": "launch", "date": "2028-09"}, {"type": "landing", "date": "2029~"}]},
        {"id": "b", "name": "B", "milestones": [
          {"type": "launch", "date": "2029~"}, {"type": "landing", "date": "2028-09"}]}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml"})
  void equalDatesOfADocumentAreOneObject(String format) {
    assertShared(Documents.read(format, Documents.JSON + MISSIONS).orThrow());
  }

  private static void assertShared(Roadmap roadmap) {
    List<UncertainDate> dates =
        roadmap.missions().stream()
            .map(Mission::milestones)
            .flatMap(List::stream)
            .map(Milestone::date)
            .map(date -> date.orElseThrow())
            .toList();

    assertThat(dates)
        .extracting(UncertainDate::toString)
        .containsExactly("2028-09", "2029~", "2029~", "2028-09");
    assertThat(dates.get(0)).isSameAs(dates.get(3));
    assertThat(dates.get(1)).isSameAs(dates.get(2));
  }
}
