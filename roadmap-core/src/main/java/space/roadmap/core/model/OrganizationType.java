package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.identifier;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;

/** The attributes of an {@link Organization}, in the order every format shows them. */
public final class OrganizationType {
  private static final EntityType.Declaration<Organization> has =
      EntityType.declare("organization", Organization.class, Organization::extras);

  static {
    EntityAttributes.named(has);
    Statements.declare(has, Organization::earlier, Organization::claims);
  }

  public static final Attribute<Organization, Id<Organization>> ID =
      has.one("id", identifier(), Organization::id)
          .leading()
          .doc("The name by which others refer to it, unique in the whole document.");

  public static final Attribute<Organization, String> ABBREVIATION =
      has.optional("abbreviation", TEXT, Organization::abbreviation)
          .doc("The short name people use.");

  public static final Attribute<Organization, OrganizationKind> KIND =
      has.optional(
              "kind", choice("organization kind", OrganizationKind.values()), Organization::kind)
          .doc("What sort of body it is.");

  public static final Attribute<Organization, String> COUNTRIES =
      has.many("countries", TEXT, Organization::countries)
          .asSet()
          .doc("The countries it belongs to, as ISO 3166 alpha-2 codes.");

  public static final Attribute<Organization, Predecessor> PREDECESSORS =
      has.many("predecessors", struct(PredecessorType.TYPE), Organization::predecessors)
          .keyedBy("organization")
          .doc("The organizations it took over from.");

  public static final Attribute<Organization, Membership> MEMBERSHIPS =
      has.many("memberships", struct(MembershipType.TYPE), Organization::memberships)
          .doc("The organizations it is a member of.");

  public static final Attribute<Organization, Endorsement> ENDORSEMENTS =
      has.many("endorsements", struct(EndorsementType.TYPE), Organization::endorsements)
          .keyedBy("edition")
          .doc("The editions it stands behind, or does not.");

  public static final Attribute<Organization, Standing> STANDING =
      has.optional("standing", choice("standing", Standing.values()), Organization::standing)
          .doc("How long it has been active in exploration.");

  public static final Attribute<Organization, String> PROFILE =
      has.optional("profile", TEXT, Organization::profile).doc("What it typically does, in words.");

  public static final EntityType<Organization> TYPE =
      has.complete(
          slots ->
              ImmutableOrganization.of(
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
                  slots.many(),
                  slots.many(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional()));

  private OrganizationType() {}
}
