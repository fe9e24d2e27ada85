package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.UncertainDate;

/** The attributes of a {@link RoadmapHeader}, in the order every format shows them. */
public final class RoadmapHeaderType {
  private static final EntityType.Declaration<RoadmapHeader> has =
      EntityType.declare("roadmap", RoadmapHeader.class, RoadmapHeader::extras);

  static {
    EntityAttributes.titled(has);
    Statements.declare(has, RoadmapHeader::earlier, RoadmapHeader::claims);
  }

  public static final Attribute<RoadmapHeader, String> TITLE =
      has.one("title", TEXT, RoadmapHeader::title)
          .meaning("dcterms:title")
          .leading()
          .doc("The title people know it by.");

  public static final Attribute<RoadmapHeader, Id<RoadmapHeader>> ID =
      has.one("id", identifier(), RoadmapHeader::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<RoadmapHeader, String> NAMESPACE =
      has.optional("namespace", TEXT, RoadmapHeader::namespace)
          .doc("The namespace of its ids when documents are joined.");

  public static final Attribute<RoadmapHeader, Id<Edition>> EDITION =
      has.optional("edition", ref(Edition.class), RoadmapHeader::edition)
          .doc("The edition that this document is.");

  public static final Attribute<RoadmapHeader, UncertainDate> ISSUED =
      has.optional("issued", DATE, RoadmapHeader::issued)
          .meaning("dcterms:issued")
          .doc("When it was issued.");

  public static final Attribute<RoadmapHeader, UncertainDate> HORIZON =
      has.optional("horizon", DATE, RoadmapHeader::horizon).doc("How far it looks ahead.");

  public static final Attribute<RoadmapHeader, String> PUBLISHER =
      has.optional("publisher", TEXT, RoadmapHeader::publisher)
          .meaning("dcterms:publisher")
          .doc("Who publishes it.");

  public static final Attribute<RoadmapHeader, String> LICENCE =
      has.optional("licence", TEXT, RoadmapHeader::licence)
          .meaning("dcterms:license")
          .doc("Under which licence.");

  public static final Attribute<RoadmapHeader, String> NOTICE =
      has.optional("notice", TEXT, RoadmapHeader::notice).doc("What readers must know about it.");

  public static final Attribute<RoadmapHeader, Id<Edition>> SUPERSEDES =
      has.optional("supersedes", ref(Edition.class), RoadmapHeader::supersedes)
          .doc("The edition it takes the place of.");

  public static final EntityType<RoadmapHeader> TYPE =
      has.complete(
          slots ->
              ImmutableRoadmapHeader.of(
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
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private RoadmapHeaderType() {}
}
