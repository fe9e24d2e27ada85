package space.roadmap.core.rule.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Predecessor;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.SourceKind;
import space.roadmap.core.rule.RoadmapView;

/**
 * Whose voice a source is: that of the organization it quotes, or of the one that published it if
 * it is no report of a third party.
 *
 * <p>A publisher is an organization if it has its id, its name, its abbreviation or another of its
 * names, in upper or lower case.
 */
public final class Voices {
  private final Roadmap roadmap;
  private final Map<String, Id<Organization>> byName = new HashMap<>();

  private Voices(Roadmap roadmap) {
    this.roadmap = roadmap;
    for (Organization organization : roadmap.organizations()) {
      add(organization.id().text(), organization);
      add(organization.name(), organization);
      organization.abbreviation().ifPresent(it -> add(it, organization));
      for (Alias alias : organization.aliases()) {
        add(alias.name(), organization);
      }
    }
  }

  /** Returns the voices of the sources of the roadmap that is validated. */
  public static Voices of(RoadmapView view) {
    return view.shared(Voices.class, it -> new Voices(it.roadmap()));
  }

  private void add(String name, Organization organization) {
    byName.putIfAbsent(name.toLowerCase(Locale.ROOT), organization.id());
  }

  /** Returns the organization that a source speaks for; empty if it is a third party's. */
  public Optional<Id<Organization>> of(Source source) {
    if (source.speaker().isPresent()) {
      return source.speaker();
    }
    return source.kind().filter(Voices::isThirdParty).isPresent()
        ? Optional.empty()
        : source.publisher().flatMap(it -> find(it.toLowerCase(Locale.ROOT)));
  }

  private Optional<Id<Organization>> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static boolean isThirdParty(SourceKind kind) {
    return switch (kind) {
      case AGENCY_PAGE, AGENCY_DOCUMENT -> false;
      case PRESS, PAPER, DATASET, REPOSITORY, WIKI, OWN_KNOWLEDGE -> true;
    };
  }

  /** Returns whether two are one organization, or one took over from the other. */
  public boolean areOne(Id<Organization> one, Id<Organization> other) {
    return one.equals(other) || tookOver(one, other) || tookOver(other, one);
  }

  private boolean tookOver(Id<Organization> later, Id<Organization> earlier) {
    Optional<Organization> found = roadmap.find(Organization.class, later);
    if (found.isPresent()) {
      for (Predecessor predecessor : found.get().predecessors()) {
        if (predecessor.organization().equals(earlier)) {
          return true;
        }
      }
    }
    return false;
  }
}
