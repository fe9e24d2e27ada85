package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.PERIOD;
import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.Period;

/** The attributes of a {@link DatedPeriod}, in the order every format shows them. */
public final class DatedPeriodType {
  private static final EntityType.Declaration<DatedPeriod> has =
      EntityType.declare("period", DatedPeriod.class, DatedPeriod::extras);

  static {
    Statements.declare(has, DatedPeriod::earlier, DatedPeriod::claims);
  }

  public static final Attribute<DatedPeriod, Period> DATE =
      has.optional("date", PERIOD, DatedPeriod::date).shortForm().doc("The period.");

  public static final Attribute<DatedPeriod, Dated> START =
      has.optional("start", struct(DatedType.TYPE), DatedPeriod::start)
          .doc("The start, when it is more than a date.");

  public static final Attribute<DatedPeriod, Dated> END =
      has.optional("end", struct(DatedType.TYPE), DatedPeriod::end)
          .doc("The end, when it is more than a date.");

  public static final Attribute<DatedPeriod, String> WORDS =
      has.optional("words", TEXT, DatedPeriod::words).doc("The period in the words of the source.");

  public static final Attribute<DatedPeriod, Basis> BASIS =
      has.optional("basis", choice("basis", Basis.values()), DatedPeriod::basis)
          .doc("What the period rests on.");

  public static final Attribute<DatedPeriod, String> NOTE =
      has.optional("note", TEXT, DatedPeriod::note).closing().doc("A remark.");

  public static final EntityType<DatedPeriod> TYPE =
      has.complete(
          slots ->
              ImmutableDatedPeriod.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private DatedPeriodType() {}
}
