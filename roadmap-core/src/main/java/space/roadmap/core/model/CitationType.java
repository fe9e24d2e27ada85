package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.UncertainDate;

/** The attributes of a {@link Citation}, in the order every format shows them. */
public final class CitationType {
  private static final EntityType.Declaration<Citation> has =
      EntityType.declare("citation", Citation.class, Citation::extras);

  static {
    Statements.declare(has, Citation::earlier, Citation::claims);
  }

  public static final Attribute<Citation, Id<Source>> SOURCE =
      has.optional("source", ref(Source.class), Citation::source).shortForm().doc("The source.");

  public static final Attribute<Citation, String> LOCATOR =
      has.optional("locator", TEXT, Citation::locator)
          .doc("Where in the source: a page, a section, a row.");

  public static final Attribute<Citation, UncertainDate> AS_OF =
      has.optional("asOf", DATE, Citation::asOf).doc("When the source said so.");

  public static final Attribute<Citation, Confidence> CONFIDENCE =
      has.optional("confidence", choice("confidence", Confidence.values()), Citation::confidence)
          .doc("How much this is trusted.");

  public static final Attribute<Citation, Evidence> EVIDENCE =
      has.optional("evidence", choice("evidence", Evidence.values()), Citation::evidence)
          .doc("How the statement follows from the source.");

  public static final Attribute<Citation, String> ABOUT =
      has.many("about", TEXT, Citation::about)
          .asSet()
          .doc("Paths of the attributes it supports; none means all.");

  public static final Attribute<Citation, String> NOTE =
      has.optional("note", TEXT, Citation::note).doc("A remark.");

  static {
    has.shows(
        (citation, showing) ->
            showing
                .optional(citation.source())
                .optional(citation.locator())
                .optional(citation.asOf())
                .optional(citation.confidence())
                .optional(citation.evidence())
                .many(citation.about())
                .optional(citation.note())
                .many(citation.earlier())
                .many(citation.claims()));
  }

  public static final EntityType<Citation> TYPE =
      has.complete(
          slots ->
              ImmutableCitation.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.optional()));

  private CitationType() {}
}
