package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Provision}, in the order every format shows them. */
public final class ProvisionType {
  private static final EntityType.Declaration<Provision> has =
      EntityType.declare("provision", Provision.class, Provision::extras);

  static {
    Statements.declare(has, Provision::earlier, Provision::claims);
  }

  public static final Attribute<Provision, Id<Capability>> CAPABILITY =
      has.one("capability", ref(Capability.class), Provision::capability)
          .shortForm()
          .doc("The capability.");

  public static final Attribute<Provision, String> MILESTONE =
      has.optional("milestone", TEXT, Provision::milestone)
          .doc("The key of the milestone of the capability that is reached with this delivery.");

  public static final EntityType<Provision> TYPE =
      has.complete(
          slots ->
              ImmutableProvision.of(
                  slots.extras(), slots.many(), slots.many(), slots.one(), slots.optional()));

  private ProvisionType() {}
}
