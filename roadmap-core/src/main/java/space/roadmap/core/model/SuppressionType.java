package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.TEXT;

import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.UncertainDate;

/** The attributes of a {@link Suppression}, in the order every format shows them. */
public final class SuppressionType {
  private static final EntityType.Declaration<Suppression> has =
      EntityType.declare("suppression", Suppression.class, Suppression::extras);

  static {
    Statements.declare(has, Suppression::earlier, Suppression::claims);
  }

  public static final Attribute<Suppression, String> CODE =
      has.one("code", TEXT, Suppression::code)
          .shortForm()
          .doc("The code of the finding, or a pattern such as time.*.");

  public static final Attribute<Suppression, String> REASON =
      has.optional("reason", TEXT, Suppression::reason)
          .doc("Why it is accepted; a suppression without a reason is itself a finding.");

  public static final Attribute<Suppression, UncertainDate> UNTIL =
      has.optional("until", DATE, Suppression::until).doc("Until when it is accepted.");

  public static final EntityType<Suppression> TYPE =
      has.complete(
          slots ->
              ImmutableSuppression.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.optional()));

  private SuppressionType() {}
}
