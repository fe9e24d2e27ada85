package space.roadmap.core.rule.builtin.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.Bounds;
import space.roadmap.core.rule.facts.Span;
import space.roadmap.core.rule.facts.Wording;
import space.roadmap.core.time.UncertainDate;

/**
 * The time through which a capability is there: it begins between two days and ends between two.
 *
 * @param capability what is there
 * @param number its place in the document
 */
record Service(
    Capability capability,
    int number,
    long earliestStart,
    long latestStart,
    long earliestEnd,
    long latestEnd) {

  /** Returns the service of a capability, if it is known when it can begin. */
  static Optional<Service> of(Capability capability, RoadmapView view) {
    ResolvedDates dates = view.roadmap().dates();
    Span span = Span.of(capability, dates);
    long first = span.earliest(false);
    long last = span.latest(false);
    if (capability.status().filter(it -> it == Status.OPERATING).isPresent()) {
      last = Math.min(last, view.today().toEpochDay());
      first = Math.min(first, last);
    }
    if (first == Bounds.OPEN_START && last == Bounds.OPEN_END) {
      return Optional.empty();
    }
    Optional<UncertainDate> until =
        capability.availableUntil().flatMap(it -> Bounds.evidence(it, dates));
    if (capability.availableUntil().isPresent() && until.isEmpty()) {
      return Optional.empty(); // it ends, and nobody knows when
    }
    long start = first == Bounds.OPEN_START ? last : first; // the unknown overlaps with nothing
    long end = until.map(UncertainDate::latestDay).orElse(Bounds.OPEN_END);
    if (end < start) {
      return Optional.empty(); // another rule tells that it ends before it begins
    }
    return Optional.of(
        new Service(
            capability,
            view.roadmap().position(capability.id()),
            start,
            last,
            until.map(UncertainDate::earliestDay).orElse(Bounds.OPEN_END),
            end));
  }

  /**
   * Returns those that may be there together, two or more each: groups in which each may overlap
   * with another, in document order.
   */
  static List<List<Service>> together(List<Service> services) {
    List<Service> byStart = new ArrayList<>(services);
    byStart.sort(Comparator.comparingLong(Service::earliestStart));
    List<List<Service>> found = new ArrayList<>();
    List<Service> group = new ArrayList<>();
    long end = 0;
    for (Service service : byStart) {
      if (!group.isEmpty() && service.earliestStart > end) {
        close(group, found);
        group = new ArrayList<>();
      }
      end = group.isEmpty() ? service.latestEnd : Math.max(end, service.latestEnd);
      group.add(service);
    }
    close(group, found);
    return found;
  }

  private static void close(List<Service> group, List<List<Service>> found) {
    if (group.size() > 1) {
      group.sort(Comparator.comparingInt(Service::number));
      found.add(group);
    }
  }

  /** Returns whether there is a day on which all are there, whatever their dates turn out to be. */
  static boolean isCertain(List<Service> services) {
    return from(services) <= until(services) && from(services) != Bounds.OPEN_END;
  }

  private static long from(List<Service> services) {
    return services.stream().mapToLong(Service::latestStart).max().orElseThrow();
  }

  private static long until(List<Service> services) {
    return services.stream().mapToLong(Service::earliestEnd).min().orElseThrow();
  }

  /** Says when all of them are there, or that they may be there together. */
  static String words(List<Service> services) {
    if (!isCertain(services)) {
      return "each may be available at the same time as another";
    }
    String since = "are all available from " + Wording.day(from(services));
    return until(services) == Bounds.OPEN_END
        ? since
        : since + " to " + Wording.day(until(services));
  }
}
