package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.PERIOD;
import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.integer;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.refAny;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.ValueTypes;
import space.roadmap.core.time.Lag;
import space.roadmap.core.time.Period;

/** The attributes of a {@link Need}, in the order every format shows them. */
public final class NeedType {
  private static final EntityType.Declaration<Need> has =
      EntityType.declare("need", Need.class, Need::extras);

  static {
    Statements.declare(has, Need::earlier, Need::claims);
  }

  public static final Attribute<Need, Id<Entity>> ANY_OF =
      has.many(
              "anyOf",
              refAny(
                  Capability.class, Mission.class, Technology.class, Decision.class, Event.class),
              Need::anyOf)
          .asSet()
          .shortForm()
          .doc("The targets, any one of which is enough.");

  public static final Attribute<Need, NeedKind> KIND =
      has.optional("kind", choice("need kind", NeedKind.values()), Need::kind)
          .doc("What is asked of the target; by default what its kind suggests.");

  public static final Attribute<Need, Strength> STRENGTH =
      has.optional("strength", choice("strength", Strength.values()), Need::strength)
          .doc("Whether it gates the owner; by default as the kind of need says.");

  public static final Attribute<Need, LinkType> LINK_TYPE =
      has.optional("type", choice("need type", LinkType.values()), Need::type)
          .doc("Which end of the target meets which end of the owner.");

  public static final Attribute<Need, Lag> LAG =
      has.optional("lag", ValueTypes.LAG, Need::lag).doc("How long the target must come before.");

  public static final Attribute<Need, String> BY =
      has.optional("by", TEXT, Need::by)
          .doc("The key of the milestone of the owner at which it must hold.");

  public static final Attribute<Need, String> WHEN =
      has.optional("when", TEXT, Need::when)
          .doc("The key of the milestone of the target that counts.");

  public static final Attribute<Need, Integer> MATURITY =
      has.optional("maturity", integer("readiness level", 1, 9), Need::maturity)
          .doc("The readiness level, from 1 to 9, that a technology must have reached.");

  public static final Attribute<Need, Id<Destination>> DESTINATION =
      has.optional("destination", ref(Destination.class), Need::destination)
          .doc("The destination for which it must hold.");

  public static final Attribute<Need, Period> DURING =
      has.optional("during", PERIOD, Need::during).doc("The period throughout which it must hold.");

  public static final Attribute<Need, Integer> AT_LEAST =
      has.optional("atLeast", integer("positive number", 1, Integer.MAX_VALUE), Need::atLeast)
          .doc("How many targets must be available at any time.");

  public static final Attribute<Need, Evidence> EVIDENCE =
      has.optional("evidence", choice("evidence", Evidence.values()), Need::evidence)
          .doc("How the need follows from its source.");

  public static final Attribute<Need, String> NOTE =
      has.optional("note", TEXT, Need::note).closing().doc("A remark, or the condition in words.");

  static {
    has.shows(
        (need, showing) ->
            showing
                .many(need.anyOf())
                .optional(need.kind())
                .optional(need.strength())
                .optional(need.type())
                .optional(need.lag())
                .optional(need.by())
                .optional(need.when())
                .optional(need.maturity())
                .optional(need.destination())
                .optional(need.during())
                .optional(need.atLeast())
                .optional(need.evidence())
                .many(need.earlier())
                .many(need.claims())
                .optional(need.note()));
  }

  public static final EntityType<Need> TYPE =
      has.complete(
          slots ->
              ImmutableNeed.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private NeedType() {}
}
