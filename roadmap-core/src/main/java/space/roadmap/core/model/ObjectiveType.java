package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.EntityType;

/** The attributes of an {@link Objective}, in the order every format shows them. */
public final class ObjectiveType {
  private static final EntityType.Declaration<Objective> has =
      EntityType.declare("objective", Objective.class, Objective::extras);

  static {
    EntityAttributes.named(has);
    Statements.declare(has, Objective::earlier, Objective::claims);
  }

  public static final Attribute<Objective, Id<Objective>> ID =
      has.one("id", identifier(), Objective::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Objective, ObjectiveKind> KIND =
      has.optional("kind", choice("objective kind", ObjectiveKind.values()), Objective::kind)
          .doc("What sort of aim it is.");

  public static final Attribute<Objective, Id<Edition>> EDITIONS =
      has.many("editions", ref(Edition.class), Objective::editions)
          .asSet()
          .doc("The editions that state it.");

  public static final Attribute<Objective, Choice> SCHEME =
      has.optional("scheme", choice(Scheme.VOCABULARY), Objective::scheme)
          .doc("The family of editions it belongs to.");

  public static final Attribute<Objective, Id<Objective>> PARENT =
      has.optional("parent", ref(Objective.class), Objective::parent)
          .hierarchy()
          .doc("The goal it refines.");

  public static final Attribute<Objective, Id<Destination>> DESTINATIONS =
      has.many("destinations", ref(Destination.class), Objective::destinations)
          .asSet()
          .doc("Where it applies; none means everywhere.");

  public static final Attribute<Objective, Wording> WORDING =
      has.optional("wording", choice("wording", Wording.values()), Objective::wording)
          .doc("Whose words its name is in.");

  public static final Attribute<Objective, Performance> MEASURES =
      has.many("measures", struct(PerformanceType.TYPE), Objective::measures)
          .doc("What tells whether it is met.");

  public static final Attribute<Objective, Need> NEEDS =
      has.many("needs", struct(NeedType.TYPE), Objective::needs)
          .doc("What must hold for it to be met: a continuous need, as a rule.");

  public static final Attribute<Objective, Correspondence> CORRESPONDS =
      has.many("corresponds", struct(CorrespondenceType.TYPE), Objective::corresponds)
          .doc("What it became in other editions, or came from.");

  public static final EntityType<Objective> TYPE =
      has.complete(
          slots ->
              ImmutableObjective.of(
                  slots.extras(),
                  slots.one(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.many()));

  private ObjectiveType() {}
}
