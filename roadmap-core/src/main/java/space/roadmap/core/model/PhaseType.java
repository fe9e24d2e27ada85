package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Phase}, in the order every format shows them. */
public final class PhaseType {
  private static final EntityType.Declaration<Phase> has =
      EntityType.declare("phase", Phase.class, Phase::extras);

  static {
    EntityAttributes.named(has);
    Statements.declare(has, Phase::earlier, Phase::claims);
  }

  public static final Attribute<Phase, Id<Phase>> ID =
      has.one("id", identifier(), Phase::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Phase, DatedPeriod> PERIOD =
      has.optional("period", struct(DatedPeriodType.TYPE), Phase::period)
          .doc("The period through which it lasts.");

  public static final Attribute<Phase, Id<Phase>> FOLLOWS =
      has.optional("follows", ref(Phase.class), Phase::follows)
          .doc("The phase that comes before it.");

  public static final Attribute<Phase, Id<Edition>> EDITION =
      has.optional("edition", ref(Edition.class), Phase::edition)
          .doc("The edition that defines it.");

  public static final Attribute<Phase, Id<Destination>> DESTINATIONS =
      has.many("destinations", ref(Destination.class), Phase::destinations)
          .asSet()
          .doc("Where it takes place; none means everywhere.");

  public static final Attribute<Phase, Need> NEEDS =
      has.many("needs", struct(NeedType.TYPE), Phase::needs).doc("What it cannot begin without.");

  public static final EntityType<Phase> TYPE =
      has.complete(
          slots ->
              ImmutablePhase.of(
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
                  slots.optional(),
                  slots.many(),
                  slots.many()));

  private PhaseType() {}
}
