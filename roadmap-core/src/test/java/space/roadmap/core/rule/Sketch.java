package space.roadmap.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Decision;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Event;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Phase;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Technology;
import space.roadmap.core.time.Period;
import space.roadmap.core.time.UncertainDate;

/** Writes small roadmaps in few words, and validates them. */
public final class Sketch {
  private Sketch() {}

  /** The day that counts as today in these tests. */
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  /** Returns a roadmap of these entities, of which nobody has said that its references resolve. */
  public static Roadmap roadmap(Entity... entities) {
    return draft(entities).build();
  }

  /** Returns a draft of these entities. */
  public static RoadmapDraft draft(Entity... entities) {
    RoadmapDraft draft =
        new RoadmapDraft().header(RoadmapHeader.builder().id(Id.of("r")).title("R").build());
    for (Entity entity : entities) {
      add(draft, entity);
    }
    return draft;
  }

  private static <T extends Entity> void add(RoadmapDraft draft, T entity) {
    EntityKind<T> kind = EntityTypes.of(entity).orElseThrow();
    draft.add(kind, entity);
  }

  /** Returns a mission; the rest is up to the caller. */
  public static Mission mission(String id, UnaryOperator<Mission.Builder> rest) {
    return rest.apply(Mission.builder().id(Id.of(id)).name(id)).build();
  }

  /** Returns a mission that starts and ends with one landing, and needs something. */
  public static Mission landing(String id, String date, Need... needs) {
    return mission(id, it -> it.addMilestones(milestone("landing", date)).addNeeds(needs));
  }

  /** Returns a capability; the rest is up to the caller. */
  public static Capability capability(String id, UnaryOperator<Capability.Builder> rest) {
    return rest.apply(Capability.builder().id(Id.of(id)).name(id)).build();
  }

  /** Returns a capability that is available from some date. */
  public static Capability available(String id, String date) {
    return capability(id, it -> it.availableFrom(dated(date)));
  }

  /** Returns a phase that lasts for a period; the rest is up to the caller. */
  public static Phase phase(String id, String period, UnaryOperator<Phase.Builder> rest) {
    DatedPeriod lasting = DatedPeriod.builder().date(Period.parse(period)).build();
    return rest.apply(Phase.builder().id(Id.of(id)).name(id).period(lasting)).build();
  }

  /** Returns an objective; the rest is up to the caller. */
  public static Objective objective(String id, UnaryOperator<Objective.Builder> rest) {
    return rest.apply(Objective.builder().id(Id.of(id)).name(id)).build();
  }

  /** Returns a technology; the rest is up to the caller. */
  public static Technology technology(String id, UnaryOperator<Technology.Builder> rest) {
    return rest.apply(Technology.builder().id(Id.of(id)).name(id)).build();
  }

  /** Returns a decision; the rest is up to the caller. */
  public static Decision decision(String id, UnaryOperator<Decision.Builder> rest) {
    return rest.apply(Decision.builder().id(Id.of(id)).name(id)).build();
  }

  /** Returns an event on a date. */
  public static Event event(String id, String date) {
    return Event.builder().id(Id.of(id)).name(id).date(dated(date)).build();
  }

  /** Returns an organization. */
  public static Organization organization(String id) {
    return Organization.builder().id(Id.of(id)).name(id).build();
  }

  /** Returns a destination without a parent. */
  public static Destination destination(String id) {
    return Destination.builder().id(Id.of(id)).name(id).build();
  }

  /** Returns a destination within another. */
  public static Destination destination(String id, String parent) {
    return Destination.builder().id(Id.of(id)).name(id).parent(Id.of(parent)).build();
  }

  /** Returns a milestone with a date. */
  public static Milestone milestone(String type, String date) {
    return Milestone.builder().type(Choice.of(type)).date(UncertainDate.parse(date)).build();
  }

  /** Returns a milestone with a date that follows another. */
  public static Milestone derived(String type, String date) {
    return milestone(type, date).withBasis(Basis.DERIVED);
  }

  /** Returns a date. */
  public static Dated dated(String date) {
    return Dated.builder().date(UncertainDate.parse(date)).build();
  }

  /** Returns a need of any of these. */
  public static Need need(String... anyOf) {
    Need.Builder need = Need.builder();
    for (String id : anyOf) {
      need.addAnyOf(Id.<Entity>of(id));
    }
    return need.build();
  }

  /** Returns what the built-in rules find. */
  public static List<Diagnostic> findings(Roadmap roadmap) {
    return Validator.of(RuleProviders.builtIn().rules()).validate(roadmap, TODAY);
  }

  /** Returns what the built-in rules find in these entities. */
  public static List<Diagnostic> findings(Entity... entities) {
    return findings(roadmap(entities));
  }

  /** Returns the findings of one code. */
  public static List<Diagnostic> findings(String code, Entity... entities) {
    return findings(entities).stream().filter(it -> it.code().id().equals(code)).toList();
  }

  /** Returns the codes of what is found, in order. */
  public static List<String> codes(Entity... entities) {
    return findings(entities).stream().map(it -> it.code().id()).toList();
  }

  /** Returns what one rule finds, be it quiet or not. */
  public static List<Diagnostic> found(String code, Roadmap roadmap) {
    return only(code).validate(roadmap, TODAY);
  }

  /** Returns what one rule finds when it compares with the edition before. */
  public static List<Diagnostic> found(String code, Roadmap previous, Roadmap roadmap) {
    return only(code).against(previous).validate(roadmap, TODAY);
  }

  private static Validator only(String code) {
    return Validator.of(RuleProviders.builtIn().rules()).only(List.of(code));
  }
}
