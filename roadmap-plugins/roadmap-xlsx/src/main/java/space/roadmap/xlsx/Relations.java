package space.roadmap.xlsx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which parts a part refers to, by their ids. */
final class Relations {
  /** The end of the type of a workbook, of a sheet, and so on. */
  static final String WORKBOOK = "/officeDocument";

  static final String SHEET = "/worksheet";
  static final String SHARED_TEXTS = "/sharedStrings";
  static final String STYLES = "/styles";

  private final Map<String, Relation> byId = new HashMap<>();

  /** What a part refers to. */
  record Relation(String type, String part) {}

  /** Reads what refers to other parts from a folder. */
  static Relations read(XmlPart xml, String folder, int most) throws IOException {
    Relations relations = new Relations();
    while (xml.nextStart()) {
      String id = xml.attribute("Id");
      String target = xml.attribute("Target");
      String type = xml.attribute("Type");
      if (!xml.name().equals("Relationship") || id == null || target == null || type == null) {
        continue;
      }
      if (!"External".equals(xml.attribute("TargetMode")) && relations.byId.size() < most) {
        relations.byId.put(id, new Relation(type, resolved(folder, target)));
      }
    }
    return relations;
  }

  Optional<Relation> find(@Nullable String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns the part of a type, given by its end. */
  Optional<String> ofType(String end) {
    return byId.values().stream()
        .filter(relation -> relation.type.endsWith(end))
        .map(Relation::part)
        .sorted()
        .findFirst();
  }

  /** Returns where the relations of a part stand. */
  static String of(String part) {
    return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
  }

  static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  private static String resolved(String folder, String target) {
    String path = target.startsWith("/") ? target : folder + target;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.replace('\\', '/').split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
