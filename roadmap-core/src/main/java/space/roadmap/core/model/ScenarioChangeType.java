package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.BOOLEAN;
import static space.roadmap.core.meta.ValueTypes.LAG;
import static space.roadmap.core.meta.ValueTypes.MEMBERS;
import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.refAny;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Value;
import space.roadmap.core.time.Lag;

/** The attributes of a {@link ScenarioChange}, in the order every format shows them. */
public final class ScenarioChangeType {
  private static final EntityType.Declaration<ScenarioChange> has =
      EntityType.declare("change", ScenarioChange.class, ScenarioChange::extras);

  static {
    Statements.declare(has, ScenarioChange::earlier, ScenarioChange::claims);
  }

  public static final Attribute<ScenarioChange, Id<Entity>> ENTITY =
      has.one("entity", refAny(), ScenarioChange::entity)
          .doc("The entity, or the milestone of one, that changes.");

  public static final Attribute<ScenarioChange, Lag> SHIFT =
      has.optional("shift", LAG, ScenarioChange::shift).doc("How much later its dates are.");

  public static final Attribute<ScenarioChange, Value.Members> SET =
      has.optional("set", MEMBERS, ScenarioChange::set)
          .doc("The attributes it has instead, as the document would write them.");

  public static final Attribute<ScenarioChange, Boolean> REMOVE =
      has.optional("remove", BOOLEAN, ScenarioChange::remove)
          .doc("Whether it is taken out altogether.");

  public static final Attribute<ScenarioChange, String> NOTE =
      has.optional("note", TEXT, ScenarioChange::note).closing().doc("A remark.");

  public static final EntityType<ScenarioChange> TYPE =
      has.complete(
          slots ->
              ImmutableScenarioChange.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private ScenarioChangeType() {}
}
