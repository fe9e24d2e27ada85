package space.roadmap.core.rule.builtin.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import space.roadmap.core.model.Correspondence;
import space.roadmap.core.model.CorrespondenceKind;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Identifier;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;

/** What an edition still says of things that it no longer lists. */
final class Mentions {
  private final Roadmap now;
  private final Set<String> names = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> identifiers = new HashSet<>();

  Mentions(Roadmap now) {
    this.now = now;
    for (Entity entity : Compared.of(now)) {
      Names.of(entity).forEach(name -> names.add(written(name)));
      for (Identifier identifier : entity.identifiers()) {
        identifiers.add(written(identifier));
      }
      if (entity instanceof Organization organization) {
        organization.predecessors().forEach(it -> ids.add(it.organization().text()));
      } else if (entity instanceof Objective objective) {
        for (Correspondence correspondence : objective.corresponds()) {
          correspondence.to().forEach(id -> ids.add(id.text()));
        }
      }
    }
    now.header().supersedes().ifPresent(id -> ids.add(id.text()));
    now.editions().forEach(edition -> edition.supersedes().ifPresent(id -> ids.add(id.text())));
  }

  private static String written(List<String> name) {
    return String.join("", name);
  }

  private static String written(Identifier identifier) {
    return identifier.scheme() + '\n' + identifier.value();
  }

  /** Returns whether something that is gone is mentioned, or said before that it would go. */
  boolean accountFor(Entity gone) {
    String id = gone.id().text();
    if (ids.contains(id) || names.contains(written(Names.words(id)))) {
      return true;
    }
    for (List<String> name : Names.of(gone)) {
      if (names.contains(written(name))) {
        return true;
      }
    }
    for (Identifier identifier : gone.identifiers()) {
      if (identifiers.contains(written(identifier))) {
        return true;
      }
    }
    return gone instanceof Objective objective
        && objective.corresponds().stream().anyMatch(this::isAnswered);
  }

  /** Returns whether the edition before said that it was dropped, or what it became. */
  private boolean isAnswered(Correspondence correspondence) {
    return correspondence.how().filter(how -> how == CorrespondenceKind.DROPPED).isPresent()
        || correspondence.to().stream().anyMatch(id -> now.find(id).isPresent());
  }
}
