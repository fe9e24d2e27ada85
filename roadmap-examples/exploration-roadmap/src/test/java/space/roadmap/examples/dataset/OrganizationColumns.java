package space.roadmap.examples.dataset;

import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.Membership;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.OrganizationType;
import space.roadmap.core.model.Standing;

/** Where the columns of {@code agencies.csv} went. */
final class OrganizationColumns {
  private OrganizationColumns() {}

  private static final String EMERGING = "emerging";
  private static final Id<Organization> ISECG = Id.of("isecg");

  static Columns<Organization> all() {
    return new Columns<>(OrganizationType.TYPE)
        .same("id", "name", "confidence")
        .same("abbr", "abbreviation")
        .same("notes", "note")
        .same("iso3166", "countries")
        .rule("country_or_scope", OrganizationColumns::isCountry)
        .mapped("org_type", "kind")
        .text("isecg_2024_participant", one -> yesOrNo(participation(one).isPresent()))
        .text("isecg_founding_14", one -> yesOrNo(isFounder(one)))
        .list("known_aliases", one -> one.aliases().stream().map(Alias::name).toList())
        .rule("typical_role", OrganizationColumns::isTypical)
        .text("source", Sources::cell);
  }

  private static boolean isCountry(Row row, Organization organization) {
    String column = "country_or_scope";
    return Mappings.listed(row.table(), column, row.cell(column), "countries")
        .equals(Optional.of(String.join(" ", organization.countries())));
  }

  private static Optional<Membership> participation(Organization organization) {
    return organization.memberships().stream()
        .filter(membership -> membership.in().equals(ISECG) && membership.until().isEmpty())
        .findFirst();
  }

  private static boolean isFounder(Organization organization) {
    return organization.memberships().stream()
        .anyMatch(one -> one.in().equals(ISECG) && one.founding().orElse(false));
  }

  private static String yesOrNo(boolean yes) {
    return yes ? "yes" : "no";
  }

  private static boolean isTypical(Row row, Organization organization) {
    String words = row.cell("typical_role");
    boolean emerging = organization.standing().filter(Standing.EMERGING::equals).isPresent();
    return organization.profile().orElse("").equals(words.equals(EMERGING) ? "" : words)
        && emerging == words.startsWith(EMERGING);
  }
}
