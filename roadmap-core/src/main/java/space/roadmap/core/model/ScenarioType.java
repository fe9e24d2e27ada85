package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Scenario}, in the order every format shows them. */
public final class ScenarioType {
  private static final EntityType.Declaration<Scenario> has =
      EntityType.declare("scenario", Scenario.class, Scenario::extras);

  static {
    EntityAttributes.named(has);
    Statements.declare(has, Scenario::earlier, Scenario::claims);
  }

  public static final Attribute<Scenario, Id<Scenario>> ID =
      has.one("id", identifier(), Scenario::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Scenario, Id<Scenario>> BASE =
      has.optional("base", ref(Scenario.class), Scenario::base)
          .doc("The scenario it starts from; absent means the roadmap as it stands.");

  public static final Attribute<Scenario, ScenarioChange> CHANGES =
      has.many("changes", struct(ScenarioChangeType.TYPE), Scenario::changes)
          .doc("What is different, in order.");

  public static final EntityType<Scenario> TYPE =
      has.complete(
          slots ->
              ImmutableScenario.of(
                  slots.extras(),
                  slots.one(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.many()));

  private ScenarioType() {}
}
