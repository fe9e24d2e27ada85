package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.integer;
import static space.roadmap.core.meta.ValueTypes.refAny;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.ValueTypes;
import space.roadmap.core.time.UncertainDate;

/** The attributes of a {@link Dated}, in the order every format shows them. */
public final class DatedType {
  private static final EntityType.Declaration<Dated> has =
      EntityType.declare("dated", Dated.class, Dated::extras);

  static {
    Statements.declare(has, Dated::earlier, Dated::claims);
  }

  public static final Attribute<Dated, UncertainDate> DATE =
      has.optional("date", ValueTypes.DATE, Dated::date)
          .shortForm()
          .doc("When it happens, known within bounds; absent when nobody has said.");

  public static final Attribute<Dated, String> WORDS =
      has.optional("words", TEXT, Dated::words).doc("The date in the words of the source.");

  public static final Attribute<Dated, Basis> BASIS =
      has.optional("basis", choice("basis", Basis.values()), Dated::basis)
          .doc("What the date rests on.");

  public static final Attribute<Dated, Relative> RELATIVE =
      has.optional("relative", struct(RelativeType.TYPE), Dated::relative)
          .doc("The other date it is stated against.");

  public static final Attribute<Dated, Id<Entity>> DERIVED_FROM =
      has.optional("derivedFrom", refAny(), Dated::derivedFrom)
          .doc(
              "The milestone or entity whose date this one follows; it moves with it and is no evidence of its own.");

  public static final Attribute<Dated, Integer> PERCENTILE =
      has.optional("percentile", integer("percentile", 0, 100), Dated::percentile)
          .doc(
              "The confidence level of the date in percent, such as 70 for a joint confidence level.");

  public static final Attribute<Dated, Windows> WINDOWS =
      has.optional("windows", struct(WindowsType.TYPE), Dated::windows)
          .doc("The launch windows in which alone it can happen.");

  public static final Attribute<Dated, String> NOTE =
      has.optional("note", TEXT, Dated::note).closing().doc("A remark.");

  public static final EntityType<Dated> TYPE =
      has.complete(
          slots ->
              ImmutableDated.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private DatedType() {}
}
