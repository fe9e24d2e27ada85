package space.roadmap.core.rule.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Needs;
import space.roadmap.core.model.Roadmap;

/**
 * Judges the targets of a need, of which the best counts.
 *
 * <p>Targets that do not resolve, or have been stopped, are left out: other rules tell of them. One
 * that stands in the document and could not be read may do.
 */
public final class Alternatives {
  private Alternatives() {}

  /**
   * What judges one target.
   *
   * @param <T> what is wrong with a target
   */
  public interface Judge<T> {
    /** Returns what is wrong with a target; empty if it may do, or nothing is known of it. */
    Optional<T> judge(Id<Entity> id, Entity target, NeedKind kind);
  }

  /**
   * Returns what is wrong with the best target of a need; empty if one of them may do, or none is
   * left.
   *
   * @param order puts the better before the worse
   */
  public static <T> Optional<T> best(
      Roadmap roadmap, Need need, Judge<T> judge, Comparator<? super T> order) {
    List<Id<Entity>> anyOf = need.anyOf();
    Optional<T> best = Optional.empty();
    for (int i = 0; i < anyOf.size(); i++) {
      Id<Entity> id = anyOf.get(i);
      Entity target = NeedSemantics.target(roadmap, id);
      if (target == null) {
        if (NeedSemantics.isWithheld(roadmap, id)) {
          return Optional.empty();
        }
        continue;
      }
      NeedKind kind = Needs.kind(need, target);
      if (Stops.isVoid(Stops.status(target)) || Stops.isStopped(Stops.status(target), kind)) {
        continue;
      }
      Optional<T> wrong = judge.judge(id, target, kind);
      if (wrong.isEmpty()) {
        return Optional.empty();
      }
      if (best.isEmpty() || order.compare(wrong.get(), best.get()) < 0) {
        best = wrong;
      }
    }
    return best;
  }

  /**
   * Returns how a finding names what is needed: {@code orion}, or {@code one of orion, dragon, and
   * orion comes first}.
   *
   * @param best what is said of the target that counts: {@code comes first}
   */
  public static String words(Need need, Id<?> target, String best) {
    return need.anyOf().size() == 1
        ? target.text()
        : "one of " + Wording.names(need.anyOf(), ", ") + ", and " + target + " " + best;
  }
}
