package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.UncertainDate;

/** The attributes of a {@link Source}, in the order every format shows them. */
public final class SourceType {
  private static final EntityType.Declaration<Source> has =
      EntityType.declare("source", Source.class, Source::extras);

  static {
    EntityAttributes.titled(has);
    Statements.declare(has, Source::earlier, Source::claims);
  }

  public static final Attribute<Source, String> TITLE =
      has.one("title", TEXT, Source::title)
          .meaning("dcterms:title")
          .leading()
          .doc("The title people know it by.");

  public static final Attribute<Source, Id<Source>> ID =
      has.one("id", identifier(), Source::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Source, SourceKind> KIND =
      has.optional("kind", choice("source kind", SourceKind.values()), Source::kind)
          .doc("What sort of document it is.");

  public static final Attribute<Source, String> PUBLISHER =
      has.optional("publisher", TEXT, Source::publisher)
          .meaning("dcterms:publisher")
          .doc("Who published it.");

  public static final Attribute<Source, Id<Organization>> SPEAKER =
      has.optional("speaker", ref(Organization.class), Source::speaker)
          .doc("The organization that is being quoted.");

  public static final Attribute<Source, UncertainDate> PUBLISHED =
      has.optional("published", DATE, Source::published).doc("When it was published.");

  public static final Attribute<Source, UncertainDate> RETRIEVED =
      has.optional("retrieved", DATE, Source::retrieved).doc("When it was read.");

  public static final Attribute<Source, String> URL =
      has.optional("url", TEXT, Source::url).meaning("foaf:page").doc("Where it can be found.");

  public static final EntityType<Source> TYPE =
      has.complete(
          slots ->
              ImmutableSource.of(
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
                  slots.optional(),
                  slots.optional()));

  private SourceType() {}
}
