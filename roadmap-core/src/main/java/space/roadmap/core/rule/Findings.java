package space.roadmap.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapView;
import space.roadmap.core.model.Suppression;

/** Turns what rules reported into what a validator returns. */
final class Findings {
  private static final int HEADER = -1;
  private static final int NO_ENTITY = Integer.MAX_VALUE;

  private final RoadmapView view;
  private final RuleSet ruleSet;

  private Findings(RoadmapView view, RuleSet ruleSet) {
    this.view = view;
    this.ruleSet = ruleSet;
  }

  static List<Diagnostic> of(RoadmapView view, RuleSet ruleSet, List<Diagnostic> reported) {
    return new Findings(view, ruleSet).keep(reported);
  }

  private List<Diagnostic> keep(List<Diagnostic> reported) {
    List<Finding> kept = new ArrayList<>();
    for (Diagnostic diagnostic : reported) {
      Optional<Id<?>> id = diagnostic.entity().flatMap(Findings::id);
      if (id.flatMap(this::entity).filter(entity -> isSuppressed(diagnostic, entity)).isEmpty()) {
        Optional<Diagnostic> configured = ruleSet.apply(diagnostic);
        if (configured.isPresent()) {
          kept.add(new Finding(id.map(this::position).orElse(NO_ENTITY), configured.get()));
        }
      }
    }
    Collections.sort(kept);
    ImmutableList.Builder<Diagnostic> sorted = ImmutableList.builder();
    kept.forEach(finding -> sorted.add(finding.diagnostic()));
    return sorted.build();
  }

  private static Optional<Id<?>> id(String text) {
    try {
      return Optional.of(Id.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a rule named something that cannot be an entity
    }
  }

  private Optional<Entity> entity(Id<?> id) {
    Roadmap roadmap = view.roadmap();
    return roadmap.header().id().equals(id) ? Optional.of(roadmap.header()) : roadmap.find(id);
  }

  private int position(Id<?> id) {
    Roadmap roadmap = view.roadmap();
    if (roadmap.header().id().equals(id)) {
      return HEADER;
    }
    int position = roadmap.position(id);
    return position < 0 ? NO_ENTITY : position;
  }

  private boolean isSuppressed(Diagnostic diagnostic, Entity entity) {
    List<Suppression> suppressions = entity.suppress();
    for (int i = 0; i < suppressions.size(); i++) {
      Suppression suppression = suppressions.get(i);
      if (diagnostic.code().matches(suppression.code())
          && suppression.reason().filter(reason -> !reason.isBlank()).isPresent()
          && !isOver(suppression)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOver(Suppression suppression) {
    return suppression
        .until()
        .filter(until -> until.latestDay() < view.today().toEpochDay())
        .isPresent();
  }
}
