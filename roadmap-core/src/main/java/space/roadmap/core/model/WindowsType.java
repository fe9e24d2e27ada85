package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.LAG;

import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.UncertainDate;

/** The attributes of a {@link Windows}, in the order every format shows them. */
public final class WindowsType {
  private static final EntityType.Declaration<Windows> has =
      EntityType.declare("windows", Windows.class, Windows::extras);

  static {
    Statements.declare(has, Windows::earlier, Windows::claims);
  }

  public static final Attribute<Windows, UncertainDate> DATES =
      has.many("dates", DATE, Windows::dates).doc("The windows, one date or interval each.");

  public static final Attribute<Windows, Lag> EVERY =
      has.optional("every", LAG, Windows::every).doc("How often a window opens.");

  public static final EntityType<Windows> TYPE =
      has.complete(
          slots ->
              ImmutableWindows.of(
                  slots.extras(), slots.many(), slots.many(), slots.many(), slots.optional()));

  private WindowsType() {}
}
