package space.roadmap.xlsx.contribution;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import space.roadmap.core.model.ContributionStatus;
import space.roadmap.core.model.ContributionType;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Organization;

/** What of a roadmap is an agency's: itself, what it leads, and its part in what others lead. */
final class Portion {
  private static final String LEAD = MissionType.LEAD.name();
  private static final String CO_LEADS = MissionType.CO_LEADS.name();
  private static final String CONTRIBUTIONS = MissionType.CONTRIBUTIONS.name();
  private static final String ORGANIZATION = ContributionType.ORGANIZATION.name();
  private static final String STATUS = ContributionType.STATUS.name();
  private static final String OPEN = ContributionType.STATUS.type().format(ContributionStatus.OPEN);

  /** The kinds of which agencies lead some. */
  private static final List<EntityKind<?>> LED =
      ImmutableList.copyOf(
          EntityTypes.kinds().stream()
              .filter(kind -> kind.type().attribute(LEAD).isPresent())
              .toList());

  private final String agency;
  private final RoadmapCopy roadmap;
  private final Map<String, List<RowKey>> rows = new LinkedHashMap<>(); // by table
  private final List<RowKey> slots = new ArrayList<>();
  private final Set<String> own = new LinkedHashSet<>(); // ids

  Portion(String agency, RoadmapCopy roadmap) {
    this.agency = agency;
    this.roadmap = roadmap;
    String organizations = EntityTypes.ofClass(Organization.class).orElseThrow().list();
    family(organizations, Set.of(agency));
    for (EntityKind<?> kind : LED) {
      family(kind.list(), led(kind.list()));
    }
  }

  /** Returns the rows of each table, in the order of the roadmap. */
  Map<String, List<RowKey>> rows() {
    return rows;
  }

  /** Returns the contributions that nobody gives yet. */
  List<RowKey> slots() {
    return slots;
  }

  /** Returns whether a row is the agency's or of what it leads. */
  boolean isOwn(RowKey key) {
    return own.contains(key.owner());
  }

  private Set<String> led(String list) {
    Set<String> led = new LinkedHashSet<>();
    TableCopy table = roadmap.tables().get(list);
    if (table != null) {
      table
          .rows()
          .forEach(
              (key, cells) -> {
                List<String> coLeads =
                    Arrays.asList(cells.getOrDefault(CO_LEADS, "").split("; ", -1));
                if (agency.equals(cells.get(LEAD)) || coLeads.contains(agency)) {
                  led.add(key.owner());
                }
              });
    }
    return led;
  }

  private void family(String list, Set<String> ids) {
    own.addAll(ids);
    String contributions = list + "." + CONTRIBUTIONS;
    for (TableCopy table : roadmap.tables().values()) {
      String name = table.table().name();
      if (!name.equals(list) && !name.startsWith(list + ".")) {
        continue;
      }
      List<RowKey> chosen = new ArrayList<>();
      table
          .rows()
          .forEach(
              (key, cells) -> {
                boolean part = name.equals(contributions) && agency.equals(cells.get(ORGANIZATION));
                if (ids.contains(key.owner()) || part) {
                  chosen.add(key);
                } else if (name.equals(contributions) && isOpen(cells)) {
                  slots.add(key);
                }
              });
      if (!chosen.isEmpty()) {
        rows.put(name, chosen);
      }
    }
  }

  private static boolean isOpen(Map<String, String> cells) {
    return !cells.containsKey(ORGANIZATION) || OPEN.equals(cells.get(STATUS));
  }
}
