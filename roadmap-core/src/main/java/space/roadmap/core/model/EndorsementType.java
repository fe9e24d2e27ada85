package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.BOOLEAN;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of an {@link Endorsement}, in the order every format shows them. */
public final class EndorsementType {
  private static final EntityType.Declaration<Endorsement> has =
      EntityType.declare("endorsement", Endorsement.class, Endorsement::extras);

  static {
    Statements.declare(has, Endorsement::earlier, Endorsement::claims);
  }

  public static final Attribute<Endorsement, Id<Edition>> EDITION =
      has.one("edition", ref(Edition.class), Endorsement::edition).shortForm().doc("The edition.");

  public static final Attribute<Endorsement, Boolean> GIVEN =
      has.optional("given", BOOLEAN, Endorsement::given)
          .doc("Whether it was given; false says that it was withheld.");

  public static final EntityType<Endorsement> TYPE =
      has.complete(
          slots ->
              ImmutableEndorsement.of(
                  slots.extras(), slots.many(), slots.many(), slots.one(), slots.optional()));

  private EndorsementType() {}
}
