package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link DecisionOption}, in the order every format shows them. */
public final class DecisionOptionType {
  private static final EntityType.Declaration<DecisionOption> has =
      EntityType.declare("option", DecisionOption.class, DecisionOption::extras);

  static {
    Statements.declare(has, DecisionOption::earlier, DecisionOption::claims);
  }

  public static final Attribute<DecisionOption, String> ID =
      has.one("id", TEXT, DecisionOption::id)
          .doc("Its key within the decision, as in ltv-award#flex.");

  public static final Attribute<DecisionOption, String> NAME =
      has.optional("name", TEXT, DecisionOption::name).doc("What it is called.");

  public static final Attribute<DecisionOption, Id<Organization>> ORGANIZATION =
      has.optional("organization", ref(Organization.class), DecisionOption::organization)
          .doc("Who offers it.");

  public static final Attribute<DecisionOption, String> NOTE =
      has.optional("note", TEXT, DecisionOption::note).closing().doc("A remark.");

  public static final EntityType<DecisionOption> TYPE =
      has.complete(
          slots ->
              ImmutableDecisionOption.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private DecisionOptionType() {}
}
