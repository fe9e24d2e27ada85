package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.UncertainDate;

/** The attributes of an {@link Edition}, in the order every format shows them. */
public final class EditionType {
  private static final EntityType.Declaration<Edition> has =
      EntityType.declare("edition", Edition.class, Edition::extras);

  static {
    EntityAttributes.titled(has);
    Statements.declare(has, Edition::earlier, Edition::claims);
  }

  public static final Attribute<Edition, String> TITLE =
      has.one("title", TEXT, Edition::title)
          .meaning("dcterms:title")
          .leading()
          .doc("The title people know it by.");

  public static final Attribute<Edition, Id<Edition>> ID =
      has.one("id", identifier(), Edition::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Edition, Choice> SCHEME =
      has.optional("scheme", choice(Scheme.VOCABULARY), Edition::scheme)
          .doc("The family of editions it belongs to.");

  public static final Attribute<Edition, UncertainDate> ISSUED =
      has.optional("issued", DATE, Edition::issued)
          .meaning("dcterms:issued")
          .doc("When it was issued.");

  public static final Attribute<Edition, UncertainDate> HORIZON =
      has.optional("horizon", DATE, Edition::horizon).doc("How far it looks ahead.");

  public static final Attribute<Edition, String> PUBLISHER =
      has.optional("publisher", TEXT, Edition::publisher)
          .meaning("dcterms:publisher")
          .doc("Who publishes it.");

  public static final Attribute<Edition, Id<Edition>> SUPERSEDES =
      has.optional("supersedes", ref(Edition.class), Edition::supersedes)
          .doc("The edition it takes the place of.");

  public static final EntityType<Edition> TYPE =
      has.complete(
          slots ->
              ImmutableEdition.of(
                  slots.extras(),
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
                  slots.one(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private EditionType() {}
}
