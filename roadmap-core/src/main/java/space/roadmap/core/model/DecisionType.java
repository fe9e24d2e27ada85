package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.ref;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of a {@link Decision}, in the order every format shows them. */
public final class DecisionType {
  private static final EntityType.Declaration<Decision> has =
      EntityType.declare("decision", Decision.class, Decision::extras);

  static {
    EntityAttributes.named(has);
    Statements.declare(has, Decision::earlier, Decision::claims);
  }

  public static final Attribute<Decision, Id<Decision>> ID =
      has.one("id", identifier(), Decision::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Decision, Id<Organization>> OWNER =
      has.optional("owner", ref(Organization.class), Decision::owner)
          .doc("The organization that decides.");

  public static final Attribute<Decision, Dated> DUE =
      has.optional("due", struct(DatedType.TYPE), Decision::due).doc("When it must be taken.");

  public static final Attribute<Decision, Dated> DECIDED =
      has.optional("decided", struct(DatedType.TYPE), Decision::decided).doc("When it was taken.");

  public static final Attribute<Decision, DecisionStatus> STATUS =
      has.optional("status", choice("decision status", DecisionStatus.values()), Decision::status)
          .doc("Where it stands.");

  public static final Attribute<Decision, DecisionOption> OPTIONS =
      has.many("options", struct(DecisionOptionType.TYPE), Decision::options)
          .keyedBy("id")
          .doc("The answers it may have.");

  public static final Attribute<Decision, String> OUTCOME =
      has.optional("outcome", TEXT, Decision::outcome).doc("The key of the option that was taken.");

  public static final EntityType<Decision> TYPE =
      has.complete(
          slots ->
              ImmutableDecision.of(
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
                  slots.optional(),
                  slots.optional(),
                  slots.many(),
                  slots.optional()));

  private DecisionType() {}
}
