package space.roadmap.examples.dataset;

import java.util.Optional;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityType;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedType;

/** Where the columns of {@code capabilities.csv} went. */
final class CapabilityColumns {
  private CapabilityColumns() {}

  static Columns<Capability> all() {
    return new Columns<>(CapabilityType.TYPE)
        .same("id", "name", "kind", "lead", "confidence")
        .same("human_robotic", "crew")
        .same("part_of", "partOf")
        .same("as_of", "asOf")
        .same("notes", "note")
        .mapped("subarchitecture", "subarchitecture")
        .mapped("status", "status")
        .mapped("procurement", "arrangement")
        .mapped("operates_at", "operatesAt")
        .rule("partners_roles", Links::hasRoles)
        .text("availability_stated", CapabilityColumns::stated)
        .text("available_from_edtf", one -> date(one.availableFrom()))
        .text("available_until_edtf", one -> date(one.availableUntil()))
        .mapped("availability_qualifier", "availableFrom.basis", CapabilityColumns::basis)
        .rule("depends_on", (row, one) -> Links.needsAll(row, "depends_on", one))
        .rule("enables", (row, one) -> Links.enablesAll(row))
        .text("source", Sources::cell);
  }

  private static String stated(Capability capability) {
    Optional<Dated> from = capability.availableFrom();
    return from.flatMap(Dated::words).orElseGet(() -> date(from));
  }

  private static String date(Optional<Dated> dated) {
    return Dataset.text(DatedType.TYPE, "date", dated);
  }

  private static String basis(Capability capability) {
    return Dataset.text(DatedType.TYPE, "basis", capability.availableFrom());
  }
}
