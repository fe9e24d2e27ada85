package space.roadmap.examples.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionRole;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Phase;

/** The columns that several tables have in common: who contributes, and who needs whom. */
final class Links {
  private Links() {}

  static List<Need> needs(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.needs();
    }
    if (entity instanceof Objective objective) {
      return objective.needs();
    }
    if (entity instanceof Phase phase) {
      return phase.needs();
    }
    return entity instanceof Capability capability ? capability.needs() : List.of();
  }

  static List<Contribution> contributions(Entity entity) {
    if (entity instanceof Mission mission) {
      return mission.contributions();
    }
    return entity instanceof Capability capability ? capability.contributions() : List.of();
  }

  /** Returns the ids of everything that an entity needs, alternatives included. */
  static Set<String> targets(Entity entity) {
    return needs(entity).stream()
        .flatMap(need -> need.anyOf().stream())
        .map(Id::text)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Returns whether each id of a cell is one that the entity needs. */
  static boolean needsAll(Row row, String column, Entity entity) {
    return targets(entity).containsAll(row.list(column));
  }

  /** Returns whether each id of the cell {@code enables} names something that needs the row. */
  static boolean enablesAll(Row row) {
    return row.list("enables").stream()
        .map(id -> Dataset.roadmap().find(Id.of(id)))
        .allMatch(found -> found.filter(other -> targets(other).contains(row.id())).isPresent());
  }

  /** Returns whether the cell {@code partners_roles} and the contributions are the same. */
  static boolean hasRoles(Row row, Entity entity) {
    List<Contribution> contributions = contributions(entity);
    return contributions.stream().map(Links::spelled).toList().equals(row.list("partners_roles"))
        && contributions.stream().allMatch(one -> isRole(row, words(one), one));
  }

  private static String spelled(Contribution contribution) {
    return contribution.organization().map(Id::text).orElse("") + ":" + words(contribution);
  }

  private static String words(Contribution contribution) {
    boolean candidate =
        contribution.status().filter(ContributionStatus.CANDIDATE::equals).isPresent();
    return contribution.what().orElse(candidate ? "candidate" : role(contribution));
  }

  private static boolean isRole(Row row, String words, Contribution contribution) {
    return Mappings.listed(row.table(), "partners_roles", words, "role")
        .orElse(words)
        .equals(role(contribution));
  }

  private static String role(Contribution contribution) {
    return contribution.role().map(ContributionRole::text).orElse("");
  }
}
