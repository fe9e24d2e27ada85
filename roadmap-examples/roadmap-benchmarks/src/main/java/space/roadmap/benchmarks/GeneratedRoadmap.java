package space.roadmap.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A generated roadmap document: the same size and seed give the same bytes everywhere.
 *
 * <p>What makes the document a fair load:
 *
 * <ul>
 *   <li>Missions stand in no particular order of time: a mission's <em>level</em> decides its
 *       years, and its level is a hash of its position. About half of the needs among missions
 *       point forward in the document.
 *   <li>A mission needs only missions of a lower level, which end before it starts, so nothing is
 *       late and there is no cycle. Every {@value #LATE_EVERY}th mission needs one capability that
 *       comes certainly too late, so that rules have something to report.
 *   <li>Three in four of these needs reach at most {@value #NEARBY} positions away, as documents
 *       that people keep do; the rest reach anywhere.
 *   <li>Ids are words with a scrambled number: neither sorted nor of one length.
 *   <li>Contributions and milestones are mostly the same few hundred, as those of people are. In a
 *       <em>varied</em> document there are {@value #MANY_ORGANIZATIONS} organizations and every
 *       date is a day, so that few of them say the same.
 *   <li>One text in sixteen holds letters outside ASCII, one in sixty-four a character that JSON
 *       escapes.
 * </ul>
 *
 * <p>The document is written the way a canonical writer would: every struct in its shortest form,
 * no white space, attributes in the order of the records in {@link Records}.
 */
public final class GeneratedRoadmap {
  /** Every mission whose position is a multiple of this needs a capability that comes too late. */
  public static final int LATE_EVERY = 500;

  /** How far away most needs among missions reach, in positions. */
  public static final int NEARBY = 500;

  /** The usual length of a mission's text, in characters. */
  public static final int TEXT = 120;

  private static final int MANY_ORGANIZATIONS = 3_000;
  private static final long SEED = 20_310_512L;
  private static final int LEVELS = 10;
  private static final int FIRST_YEAR = 2030;
  private static final int LATE_CAPABILITIES = 4;
  private static final int GOALS = 100;
  private static final int THEMES = 30;

  private static final String[] MISSION_KINDS = {
    "mission", "mission", "mission", "mission", "mission", "mission", "campaign", "service"
  };
  private static final String[] ROLES = {
    "partner", "customer", "prime", "provider", "host", "instrument", "crew", "support"
  };
  private static final String[] SERIES = {
    "luna", "ares", "io", "vega", "im", "hera", "mir", "ch", "echo", "nova", "sol", "rex"
  };

  private final int missions;
  private final int text;
  private final boolean varied;
  private final String[] organizations;
  private final int capabilities;
  private final SplittableRandom random;
  private final ByteBuilder out;
  private int missionBytes;

  private GeneratedRoadmap(int missions, int text, boolean varied) {
    this.missions = missions;
    this.text = text;
    this.varied = varied;
    this.organizations = varied ? manyOrganizations() : GeneratedNames.ORGANIZATIONS;
    this.capabilities = Math.max(20, missions / 50);
    this.random = new SplittableRandom(SEED);
    this.out = new ByteBuilder(64_000 + (long) missions * (460 + text));
  }

  /** Returns the document with that many missions, each with {@value #TEXT} characters of text. */
  public static byte[] json(int missions) {
    return json(missions, TEXT);
  }

  /** Returns the document with that many missions, each with that many characters of text. */
  public static byte[] json(int missions, int text) {
    return json(missions, text, false);
  }

  /** Returns such a document; in a varied one few contributions and milestones say the same. */
  public static byte[] json(int missions, int text, boolean varied) {
    GeneratedRoadmap roadmap = new GeneratedRoadmap(missions, text, varied);
    roadmap.write();
    return roadmap.out.toByteArray();
  }

  /** Prints the mean size of a mission in documents of the three sizes. */
  public static void main(String[] args) {
    int text = args.length > 0 ? Integer.parseInt(args[0]) : TEXT;
    for (int missions : new int[] {10_000, 100_000, 1_000_000}) {
      GeneratedRoadmap roadmap = new GeneratedRoadmap(missions, text, false);
      roadmap.write();
      System.out.printf(
          "%,9d missions: %,11d bytes, %.1f a mission (with its comma)%n",
          missions, roadmap.out.size(), (double) roadmap.missionBytes / missions);
    }
  }

  private void write() {
    out.add(
        "{\"formatVersion\":\"1.0\",\"roadmap\":{\"id\":\"generated\",\"title\":\"Generated roadmap\"}");
    organizations();
    destinations();
    objectives();
    capabilities();
    out.add(",\"missions\":[");
    int start = out.size();
    for (int i = 0; i < missions; i++) {
      out.add(i == 0 ? "" : ",");
      mission(i);
    }
    missionBytes = out.size() - start;
    out.add("]}");
  }

  private static String[] manyOrganizations() {
    String[] ids = Arrays.copyOf(GeneratedNames.ORGANIZATIONS, MANY_ORGANIZATIONS);
    for (int i = GeneratedNames.ORGANIZATIONS.length; i < ids.length; i++) {
      ids[i] = "o-" + Integer.toString((i * 0x2C9277B5) & 0xF_FFFF, 36);
    }
    return ids;
  }

  private void organizations() {
    out.add(",\"organizations\":[");
    for (int i = 0; i < organizations.length; i++) {
      String id = organizations[i];
      String kind = i < 28 ? "space-agency" : i < 54 ? "company" : "university";
      out.add(i == 0 ? "{" : ",{").field("id", id).add(",");
      out.field("name", "Organization " + id).add(",").field("kind", kind).add("}");
    }
    out.add("]");
  }

  private void destinations() {
    out.add(",\"destinations\":[");
    for (int i = 0; i < GeneratedNames.DESTINATIONS.length; i++) {
      String id = GeneratedNames.DESTINATIONS[i];
      String parent = GeneratedNames.parent(id);
      out.add(i == 0 ? "{" : ",{").field("id", id).add(",").field("name", id.replace('/', ' '));
      out.add(",").field("kind", GeneratedNames.destinationKind(id));
      if (!parent.isEmpty()) {
        out.add(",").field("parent", parent);
      }
      out.add("}");
    }
    out.add("]");
  }

  private void objectives() {
    out.add(",\"objectives\":[");
    for (int i = 0; i < GOALS + THEMES; i++) {
      String id = i < GOALS ? goalId(i) : themeId(i - GOALS);
      out.add(i == 0 ? "{" : ",{").field("id", id).add(",");
      out.field("name", "Objective " + id).add(",");
      out.field("kind", i < GOALS ? "goal" : "science-question").add("}");
    }
    out.add("]");
  }

  private static String goalId(int i) {
    return "g" + i;
  }

  private static String themeId(int i) {
    return "th-" + i;
  }

  private void capabilities() {
    out.add(",\"capabilities\":[");
    for (int i = 0; i < capabilities; i++) {
      out.add(i == 0 ? "{" : ",{").field("id", capabilityId(i)).add(",");
      out.field("name", "Capability " + i).add(",");
      out.field("kind", i % 3 == 0 ? "launch-vehicle" : i % 3 == 1 ? "module" : "surface-mobility");
      out.add(",").field("lead", pick(organizations)).add(",");
      out.add("\"operatesAt\":[\"").add(pick(GeneratedNames.DESTINATIONS)).add("\"],");
      out.add("\"availableFrom\":\"");
      date(i < LATE_CAPABILITIES ? FIRST_YEAR + 3 * LEVELS : FIRST_YEAR - 2);
      out.add("\"}");
    }
    out.add("]");
  }

  private void mission(int i) {
    int year = startYear(i);
    out.add("{").field("id", missionId(i)).add(",").field("name", "Flight " + i).add(",");
    out.add("\"summary\":\"");
    text(i);
    out.add("\",").field("kind", pick(MISSION_KINDS)).add(",");
    int lead = random.nextInt(organizations.length);
    out.field("lead", organizations[lead]).add(",\"destinations\":[\"");
    out.add(pick(GeneratedNames.DESTINATIONS)).add("\"],\"milestones\":[");
    milestone("launch", year);
    out.add(",");
    milestone(random.nextBoolean() ? "landing" : "arrival", year + 1);
    out.add("],\"contributions\":[");
    contributions(lead);
    out.add("],\"needs\":[");
    needs(i);
    out.add("],\"objectives\":[\"").add(goalId(random.nextInt(GOALS))).add("\",\"");
    out.add(themeId(random.nextInt(THEMES))).add("\"]}");
  }

  private void milestone(String type, int year) {
    out.add("{").field("type", type).add(",\"date\":\"");
    date(year);
    out.add("\"}");
  }

  private void date(int year) {
    out.add(year);
    int form = varied ? 2 : random.nextInt(3);
    if (form >= 1) {
      out.add("-").twoDigits(1 + random.nextInt(12));
    }
    if (form == 2) {
      out.add("-").twoDigits(1 + random.nextInt(28));
    }
  }

  /** Writes three contributions of three organizations, none of which leads. */
  private void contributions(int lead) {
    int count = organizations.length;
    for (int k = 0; k < 3; k++) {
      int organization = (lead + 1 + k * 19 + random.nextInt(19)) % count;
      out.add(k == 0 ? "{" : ",{");
      out.field("organization", organizations[organization]).add(",");
      out.field("role", pick(ROLES)).add("}");
    }
  }

  /** Writes two needs: a capability, and an earlier mission or, on the lowest level, another. */
  private void needs(int i) {
    boolean late = i % LATE_EVERY == 0;
    int first = late ? random.nextInt(LATE_CAPABILITIES) : punctualCapability();
    out.add("\"").add(capabilityId(first)).add("\",");
    int form = random.nextInt(10);
    int target = level(i) == 0 ? -1 : earlierMission(i);
    if (target < 0) {
      int second = punctualCapability();
      need(
          form,
          capabilityId(second == first ? otherCapability(first) : second),
          otherCapability(first));
    } else {
      need(form, missionId(target), first);
    }
  }

  /** Writes a need in one of its forms: alone (5 in 10), with a type (4), of two targets (1). */
  private void need(int form, String target, int alternative) {
    if (form < 5) {
      out.add("\"").add(target).add("\"");
    } else if (form < 9) {
      out.add("{").field("anyOf", target).add(",\"type\":\"FS\"}");
    } else {
      out.add("{\"anyOf\":[\"").add(target).add("\",\"").add(capabilityId(alternative));
      out.add("\"],\"type\":\"FS\"}");
    }
  }

  private int punctualCapability() {
    return LATE_CAPABILITIES + random.nextInt(capabilities - LATE_CAPABILITIES);
  }

  private int otherCapability(int capability) {
    return capability + 1 < capabilities
        ? Math.max(LATE_CAPABILITIES, capability + 1)
        : LATE_CAPABILITIES;
  }

  /** Returns a mission of a lower level, usually nearby; -1 when none was found in a few tries. */
  private int earlierMission(int i) {
    boolean nearby = random.nextInt(4) > 0;
    int from = nearby ? Math.max(0, i - NEARBY) : 0;
    int until = nearby ? Math.min(missions, i + NEARBY) : missions;
    for (int attempt = 0; attempt < 64; attempt++) {
      int target = from + random.nextInt(until - from);
      if (level(target) < level(i)) {
        return target;
      }
    }
    return -1;
  }

  private static int level(int mission) {
    return (int) ((((mission + 1L) * 0x9E3779B97F4A7C15L) >>> 33) % LEVELS);
  }

  private static int startYear(int mission) {
    return FIRST_YEAR + 2 * level(mission);
  }

  private void text(int mission) {
    int left = text;
    if (mission % 16 == 0 && left > 4) {
      out.add("Été ");
      left -= 4;
    }
    if (mission % 64 == 0 && left > 4) {
      out.add("\\\"x\\\" ");
      left -= 4;
    }
    while (left > 0) {
      String word = pick(GeneratedNames.WORDS);
      int taken = Math.min(left, word.length());
      out.add(word.substring(0, taken));
      left -= taken;
    }
  }

  private static String missionId(int i) {
    // An odd factor modulo a power of two permutes the positions: ids stay unique, order is lost.
    int scrambled = (i * 0x2C9277B5) & 0xFF_FFFF;
    return SERIES[(i & 0xFFFF) % SERIES.length] + "-" + Integer.toString(scrambled, 36);
  }

  private static String capabilityId(int i) {
    return "c-" + Integer.toString((i * 0x2C9277B5) & 0xF_FFFF, 36);
  }

  private String pick(String[] values) {
    return values[random.nextInt(values.length)];
  }
}
