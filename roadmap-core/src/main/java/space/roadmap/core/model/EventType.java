package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of an {@link Event}, in the order every format shows them. */
public final class EventType {
  private static final EntityType.Declaration<Event> has =
      EntityType.declare("event", Event.class, Event::extras);

  static {
    EntityAttributes.named(has);
    Statements.declare(has, Event::earlier, Event::claims);
  }

  public static final Attribute<Event, Id<Event>> ID =
      has.one("id", identifier(), Event::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Event, EventKind> KIND =
      has.optional("kind", choice("event kind", EventKind.values()), Event::kind)
          .doc("What sort of event it is.");

  public static final Attribute<Event, Dated> DATE =
      has.optional("date", struct(DatedType.TYPE), Event::date).doc("When it happens.");

  public static final Attribute<Event, Id<Destination>> DESTINATIONS =
      has.many("destinations", ref(Destination.class), Event::destinations)
          .asSet()
          .doc("Where it happens.");

  public static final EntityType<Event> TYPE =
      has.complete(
          slots ->
              ImmutableEvent.of(
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
                  slots.optional(),
                  slots.many()));

  private EventType() {}
}
