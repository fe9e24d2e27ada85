package space.roadmap.examples.dataset;

import java.util.stream.Stream;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.DestinationType;

/** Where the columns of {@code destinations.csv} went. */
final class DestinationColumns {
  private DestinationColumns() {}

  static Columns<Destination> all() {
    return new Columns<>(DestinationType.TYPE)
        .same("id", "parent", "confidence")
        .rule("label", DestinationColumns::isCalled)
        .mapped("kind", "kind")
        .text("source", Sources::cell);
  }

  private static boolean isCalled(Row row, Destination destination) {
    return Stream.concat(
            Stream.of(destination.name()), destination.aliases().stream().map(Alias::name))
        .anyMatch(row.cell("label")::equalsIgnoreCase);
  }
}
