package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.time.UncertainDate;

/** The attributes of a {@link Review}, in the order every format shows them. */
public final class ReviewType {
  private static final EntityType.Declaration<Review> has =
      EntityType.declare("review", Review.class, Review::extras);

  static {
    Statements.declare(has, Review::earlier, Review::claims);
  }

  public static final Attribute<Review, ReviewState> STATE =
      has.one("state", choice("review state", ReviewState.values()), Review::state)
          .shortForm()
          .doc("How far it has been agreed.");

  public static final Attribute<Review, Id<Organization>> BY =
      has.optional("by", ref(Organization.class), Review::by).doc("Who reviewed it.");

  public static final Attribute<Review, UncertainDate> ON =
      has.optional("on", DATE, Review::on).doc("When it was reviewed.");

  public static final EntityType<Review> TYPE =
      has.complete(
          slots ->
              ImmutableReview.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.one(),
                  slots.optional(),
                  slots.optional()));

  private ReviewType() {}
}
