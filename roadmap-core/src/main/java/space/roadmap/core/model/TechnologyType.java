package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Technology}, in the order every format shows them. */
public final class TechnologyType {
  private static final EntityType.Declaration<Technology> has =
      EntityType.declare("technology", Technology.class, Technology::extras);

  static {
    EntityAttributes.named(has);
    Statements.declare(has, Technology::earlier, Technology::claims);
  }

  public static final Attribute<Technology, Id<Technology>> ID =
      has.one("id", identifier(), Technology::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Technology, TechnologyCode> CODES =
      has.many("codes", struct(TechnologyCodeType.TYPE), Technology::codes)
          .doc("Its places in taxonomies.");

  public static final Attribute<Technology, String> STATE_OF_ART =
      has.optional("stateOfArt", TEXT, Technology::stateOfArt)
          .doc("What is possible today, in words.");

  public static final Attribute<Technology, TechnologyTarget> TARGETS =
      has.many("targets", struct(TechnologyTargetType.TYPE), Technology::targets)
          .doc("What it must achieve, by destination.");

  public static final Attribute<Technology, Maturity> MATURITY =
      has.many("maturity", struct(MaturityType.TYPE), Technology::maturity)
          .doc("What was found about its readiness, oldest first.");

  public static final Attribute<Technology, Need> NEEDS =
      has.many("needs", struct(NeedType.TYPE), Technology::needs)
          .doc("What it cannot mature without.");

  public static final EntityType<Technology> TYPE =
      has.complete(
          slots ->
              ImmutableTechnology.of(
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
                  slots.many(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.many()));

  private TechnologyType() {}
}
