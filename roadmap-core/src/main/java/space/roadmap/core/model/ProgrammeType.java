package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Programme}, in the order every format shows them. */
public final class ProgrammeType {
  private static final EntityType.Declaration<Programme> has =
      EntityType.declare("programme", Programme.class, Programme::extras);

  static {
    EntityAttributes.named(has);
    Statements.declare(has, Programme::earlier, Programme::claims);
  }

  public static final Attribute<Programme, Id<Programme>> ID =
      has.one("id", identifier(), Programme::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Programme, Id<Organization>> LEAD =
      has.optional("lead", ref(Organization.class), Programme::lead)
          .doc("The organization that answers for it.");

  public static final Attribute<Programme, Id<Programme>> PART_OF =
      has.optional("partOf", ref(Programme.class), Programme::partOf)
          .hierarchy()
          .doc("The programme it is a part of.");

  public static final Attribute<Programme, Id<Objective>> OBJECTIVES =
      has.many("objectives", ref(Objective.class), Programme::objectives)
          .asSet()
          .doc("The objectives it serves.");

  public static final Attribute<Programme, DatedPeriod> PERIOD =
      has.optional("period", struct(DatedPeriodType.TYPE), Programme::period)
          .doc("The period through which it lasts.");

  public static final Attribute<Programme, Status> STATUS =
      has.optional("status", choice("status", Status.values()), Programme::status)
          .doc("Where it stands; absent means not stated.");

  public static final EntityType<Programme> TYPE =
      has.complete(
          slots ->
              ImmutableProgramme.of(
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
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.optional()));

  private ProgrammeType() {}
}
