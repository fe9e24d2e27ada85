package space.roadmap.report.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;

/** Says what things are called: by name where the reference resolves, else by id. */
final class Names {
  private final Roadmap roadmap;

  Names(Roadmap roadmap) {
    this.roadmap = roadmap;
  }

  /** Returns a name, not escaped. */
  String of(Id<?> id) {
    Optional<Entity> found = roadmap.find(id.isPart() ? id.owner() : id);
    String part = id.part().map(key -> ", " + key).orElse("");
    return found.map(entity -> of(entity) + part).orElse(id.text());
  }

  /** Returns a name, or the id of what has none that can be seen. */
  static String of(Entity entity) {
    return MarkdownText.oneLine(entity.name()).isEmpty() ? entity.id().text() : entity.name();
  }

  /** Returns names side by side, escaped. */
  String all(List<? extends Id<?>> ids) {
    return String.join(", ", ids.stream().map(id -> MarkdownText.inline(of(id))).toList());
  }

  /** Returns an organization by its abbreviation if it has one. */
  String organization(Id<Organization> id) {
    String name =
        roadmap
            .find(Organization.class, id)
            .flatMap(Organization::abbreviation)
            .filter(abbreviation -> !MarkdownText.oneLine(abbreviation).isEmpty())
            .orElseGet(() -> of(id));
    return MarkdownText.inline(name);
  }

  /** Returns who answers for something. */
  String leads(Optional<Id<Organization>> lead, List<Id<Organization>> coLeads) {
    StringBuilder leads = new StringBuilder(lead.map(this::organization).orElse(""));
    for (Id<Organization> coLead : coLeads) {
      leads.append(leads.length() == 0 ? "" : ", ").append(organization(coLead));
    }
    return leads.toString();
  }

  /** Returns who contributes, in which role, and what; open slots are said to be open. */
  String partners(List<Contribution> contributions) {
    return String.join("; ", contributions.stream().map(this::partner).toList());
  }

  private String partner(Contribution contribution) {
    String who = contribution.organization().map(this::organization).orElse("open slot");
    String details = details(contribution);
    return details.isEmpty() ? who : who + " (" + details + ")";
  }

  /** Returns the role of a contribution, what it is, and how firm. */
  static String details(Contribution contribution) {
    StringBuilder details = new StringBuilder();
    contribution.role().ifPresent(role -> append(details, MarkdownText.word(role.text())));
    contribution.what().ifPresent(what -> append(details, MarkdownText.inline(what)));
    contribution.status().ifPresent(status -> append(details, MarkdownText.word(status.text())));
    return details.toString();
  }

  private static void append(StringBuilder details, String detail) {
    if (!detail.isEmpty()) {
      details.append(details.length() == 0 ? "" : ", ").append(detail);
    }
  }

  /** Returns the destination within no other that a destination is within. */
  Destination outermost(Destination inner) {
    Set<Id<?>> seen = new HashSet<>();
    Destination outermost = inner;
    while (seen.add(outermost.id())) {
      Optional<Destination> outer =
          outermost.parent().flatMap(id -> roadmap.find(Destination.class, id));
      if (outer.isEmpty()) {
        break;
      }
      outermost = outer.get();
    }
    return outermost;
  }
}
