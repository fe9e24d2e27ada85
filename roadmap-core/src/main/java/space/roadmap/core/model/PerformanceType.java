package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;

import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Performance}, in the order every format shows them. */
public final class PerformanceType {
  private static final EntityType.Declaration<Performance> has =
      EntityType.declare("performance", Performance.class, Performance::extras);

  static {
    Statements.declare(has, Performance::earlier, Performance::claims);
  }

  public static final Attribute<Performance, String> MEASURE =
      has.one("measure", TEXT, Performance::measure).doc("What is measured.");

  public static final Attribute<Performance, String> VALUE =
      has.optional("value", TEXT, Performance::value)
          .doc("The value in the words of the source: a number, a range, a bound.");

  public static final Attribute<Performance, String> UNIT =
      has.optional("unit", TEXT, Performance::unit).doc("The unit, in UCUM where it has one.");

  public static final EntityType<Performance> TYPE =
      has.complete(
          slots ->
              ImmutablePerformance.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.optional()));

  private PerformanceType() {}
}
