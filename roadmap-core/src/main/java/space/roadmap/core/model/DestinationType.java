package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Destination}, in the order every format shows them. */
public final class DestinationType {
  private static final EntityType.Declaration<Destination> has =
      EntityType.declare("destination", Destination.class, Destination::extras);

  static {
    EntityAttributes.named(has);
    Statements.declare(has, Destination::earlier, Destination::claims);
  }

  public static final Attribute<Destination, Id<Destination>> ID =
      has.one("id", identifier(), Destination::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Destination, DestinationKind> KIND =
      has.optional("kind", choice("destination kind", DestinationKind.values()), Destination::kind)
          .doc("What sort of place it is.");

  public static final Attribute<Destination, Id<Destination>> PARENT =
      has.optional("parent", ref(Destination.class), Destination::parent)
          .hierarchy()
          .doc("The place it belongs to.");

  public static final EntityType<Destination> TYPE =
      has.complete(
          slots ->
              ImmutableDestination.of(
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
                  slots.optional()));

  private DestinationType() {}
}
