package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.LAG;
import static space.roadmap.core.meta.ValueTypes.integer;

import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.ValueTypes;
import space.roadmap.core.time.Lag;

/** The attributes of a {@link Cadence}, in the order every format shows them. */
public final class CadenceType {
  private static final EntityType.Declaration<Cadence> has =
      EntityType.declare("cadence", Cadence.class, Cadence::extras);

  static {
    Statements.declare(has, Cadence::earlier, Cadence::claims);
  }

  public static final Attribute<Cadence, Integer> AT_LEAST =
      has.optional("atLeast", integer("positive number", 1, Integer.MAX_VALUE), Cadence::atLeast)
          .doc("The least number in each interval.");

  public static final Attribute<Cadence, Lag> PER =
      has.optional("per", LAG, Cadence::per).doc("The interval.");

  public static final Attribute<Cadence, String> TEXT =
      has.optional("text", ValueTypes.TEXT, Cadence::text)
          .doc("The cadence in the words of the source.");

  public static final EntityType<Cadence> TYPE =
      has.complete(
          slots ->
              ImmutableCadence.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private CadenceType() {}
}
