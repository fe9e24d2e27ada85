package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link TechnologyTarget}, in the order every format shows them. */
public final class TechnologyTargetType {
  private static final EntityType.Declaration<TechnologyTarget> has =
      EntityType.declare("target", TechnologyTarget.class, TechnologyTarget::extras);

  static {
    Statements.declare(has, TechnologyTarget::earlier, TechnologyTarget::claims);
  }

  public static final Attribute<TechnologyTarget, Id<Destination>> DESTINATION =
      has.optional("destination", ref(Destination.class), TechnologyTarget::destination)
          .doc("The destination for which it must; absent means any.");

  public static final Attribute<TechnologyTarget, String> MEASURE =
      has.optional("measure", TEXT, TechnologyTarget::measure).doc("What is measured.");

  public static final Attribute<TechnologyTarget, String> VALUE =
      has.optional("value", TEXT, TechnologyTarget::value)
          .doc("The value in the words of the source: a number, a range, a bound.");

  public static final Attribute<TechnologyTarget, String> UNIT =
      has.optional("unit", TEXT, TechnologyTarget::unit).doc("The unit, in UCUM where it has one.");

  public static final Attribute<TechnologyTarget, String> WORDS =
      has.optional("text", TEXT, TechnologyTarget::text)
          .doc("The target in words, where it is no number.");

  public static final Attribute<TechnologyTarget, Citation> CITATIONS =
      has.many("citations", struct(CitationType.TYPE), TechnologyTarget::citations)
          .closing()
          .doc("The sources of what it says.");

  public static final Attribute<TechnologyTarget, String> NOTE =
      has.optional("note", TEXT, TechnologyTarget::note).closing().doc("A remark.");

  public static final EntityType<TechnologyTarget> TYPE =
      has.complete(
          slots ->
              ImmutableTechnologyTarget.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.optional()));

  private TechnologyTargetType() {}
}
