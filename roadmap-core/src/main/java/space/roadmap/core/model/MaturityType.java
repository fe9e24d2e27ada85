package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.integer;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Maturity}, in the order every format shows them. */
public final class MaturityType {
  private static final EntityType.Declaration<Maturity> has =
      EntityType.declare("maturity", Maturity.class, Maturity::extras);

  static {
    Statements.declare(has, Maturity::earlier, Maturity::claims);
  }

  public static final Attribute<Maturity, Integer> LEVEL =
      has.one("level", integer("readiness level", 1, 9), Maturity::level)
          .doc("The technology readiness level of ISO 16290, from 1 to 9.");

  public static final Attribute<Maturity, String> ELEMENT =
      has.optional("element", TEXT, Maturity::element).doc("The element that was assessed.");

  public static final Attribute<Maturity, String> ENVIRONMENT =
      has.optional("environment", TEXT, Maturity::environment)
          .doc("The environment in which it was shown.");

  public static final Attribute<Maturity, Id<Destination>> DESTINATION =
      has.optional("destination", ref(Destination.class), Maturity::destination)
          .doc("The destination for which it holds; absent means any.");

  public static final Attribute<Maturity, Dated> DATE =
      has.optional("date", struct(DatedType.TYPE), Maturity::date)
          .doc("When the level was, or is to be, reached.");

  public static final Attribute<Maturity, Id<Organization>> ASSESSOR =
      has.optional("assessor", ref(Organization.class), Maturity::assessor)
          .doc("The organization that assessed it.");

  public static final Attribute<Maturity, Citation> CITATIONS =
      has.many("citations", struct(CitationType.TYPE), Maturity::citations)
          .closing()
          .doc("The sources of what it says.");

  public static final Attribute<Maturity, String> NOTE =
      has.optional("note", TEXT, Maturity::note).closing().doc("A remark.");

  public static final EntityType<Maturity> TYPE =
      has.complete(
          slots ->
              ImmutableMaturity.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.optional()));

  private MaturityType() {}
}
