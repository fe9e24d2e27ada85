package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.ref;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Correspondence}, in the order every format shows them. */
public final class CorrespondenceType {
  private static final EntityType.Declaration<Correspondence> has =
      EntityType.declare("correspondence", Correspondence.class, Correspondence::extras);

  static {
    Statements.declare(has, Correspondence::earlier, Correspondence::claims);
  }

  public static final Attribute<Correspondence, Id<Objective>> TO =
      has.many("to", ref(Objective.class), Correspondence::to)
          .asSet()
          .shortForm()
          .doc("The objectives of the other edition; none if it was dropped.");

  public static final Attribute<Correspondence, Id<Edition>> IN =
      has.optional("in", ref(Edition.class), Correspondence::in)
          .doc("The other edition, where no objective tells.");

  public static final Attribute<Correspondence, CorrespondenceKind> HOW =
      has.optional(
              "how", choice("correspondence", CorrespondenceKind.values()), Correspondence::how)
          .doc("How the two compare.");

  public static final Attribute<Correspondence, Evidence> EVIDENCE =
      has.optional("evidence", choice("evidence", Evidence.values()), Correspondence::evidence)
          .doc("How it follows from its source.");

  public static final Attribute<Correspondence, String> NOTE =
      has.optional("note", TEXT, Correspondence::note).closing().doc("A remark.");

  public static final EntityType<Correspondence> TYPE =
      has.complete(
          slots ->
              ImmutableCorrespondence.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private CorrespondenceType() {}
}
