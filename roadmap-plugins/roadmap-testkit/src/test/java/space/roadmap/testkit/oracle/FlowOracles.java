package space.roadmap.testkit.oracle;

import static space.roadmap.testkit.oracle.Detail.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Contribution;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;

/** What the rules about things that are stopped in effect must find where nothing has a date. */
final class FlowOracles {
  private FlowOracles() {}

  private static final Set<Status> STOPPED =
      Set.of(Status.PAUSED, Status.GROUNDED, Status.CANCELLED);

  static List<Oracle> all() {
    return List.of(
        Oracle.ofShapes(
            "status.host-stopped", FlowShapes::stops, Detail.PATH, FlowOracles::hostStopped),
        Oracle.ofShapes(
            "status.delivery-stopped",
            FlowShapes::oneStop,
            Detail.ENTITY,
            FlowOracles::deliveryStopped),
        Oracle.ofShapes(
            "status.contribution-stopped",
            FlowShapes::stops,
            Detail.PATH,
            FlowOracles::contributionStopped));
  }

  private static List<String> hostStopped(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Entity part : sample.roadmap().entities()) {
      Optional<? extends Id<?>> host = Words.host(part);
      if (Words.goesOn(part)
          && host.isPresent()
          && Flow.without(sample.roadmap(), part).isStopped(host.get())) {
        found.add(path(part, "partOf"));
      }
    }
    return found;
  }

  /** Only one thing is stopped of itself, so what else a capability lacks tells the same stop. */
  private static List<String> deliveryStopped(Sample sample) {
    List<String> found = new ArrayList<>();
    for (Capability capability : sample.roadmap().capabilities()) {
      Flow flow = Flow.without(sample.roadmap(), capability);
      if (Words.goesOn(capability)
          && flow.comesNoMore(capability)
          && !flow.lacksOther(capability)) {
        found.add(capability.id().text());
      }
    }
    return found;
  }

  private static List<String> contributionStopped(Sample sample) {
    List<String> found = new ArrayList<>();
    Flow flow = Flow.of(sample.roadmap());
    for (Entity owner : sample.roadmap().entities()) {
      List<Contribution> contributions = Words.contributions(owner);
      for (int i = 0; i < contributions.size(); i++) {
        String place = path(owner, "contributions[" + i + "]");
        if (!isGiven(contributions.get(i))) {
          continue;
        }
        if (isStopped(flow, owner)) {
          found.add(place);
        } else if (Words.goesOn(owner)) {
          worst(sample.roadmap(), flow, contributions.get(i).items())
              .ifPresent(item -> found.add(place + ".items[" + item + "]"));
        }
      }
    }
    return found;
  }

  private static boolean isGiven(Contribution contribution) {
    Set<Optional<ContributionStatus>> given =
        Set.of(
            Optional.empty(),
            Optional.of(ContributionStatus.AGREED),
            Optional.of(ContributionStatus.PROPOSED));
    return contribution.organization().isPresent() && given.contains(contribution.status());
  }

  private static boolean isStopped(Flow flow, Entity entity) {
    boolean mayGoOn =
        Words.goesOn(entity) || Words.status(entity).filter(STOPPED::contains).isPresent();
    return mayGoOn && flow.isStopped(entity.id());
  }

  /** Returns the number of the first item that is stopped, and for good if one of them is. */
  private static Optional<Integer> worst(Roadmap roadmap, Flow flow, List<Id<Entity>> items) {
    for (int effect = 2; effect > 0; effect--) {
      for (int i = 0; i < items.size(); i++) {
        Optional<Entity> item = roadmap.find(items.get(i));
        if (item.isPresent()
            && isStopped(flow, item.get())
            && flow.effect(items.get(i)) == effect) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }
}
