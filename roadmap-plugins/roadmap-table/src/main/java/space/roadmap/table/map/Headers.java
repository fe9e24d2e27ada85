package space.roadmap.table.map;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;

/** Finds the attribute that a header means: by its name, by what people call it, by its doc. */
final class Headers {
  private static final ImmutableMap<String, String> SYNONYMS = synonyms();
  private static final int SHORTEST_OF_DOC = 6;

  /** How an attribute was found. */
  enum How {
    NAME,
    SYNONYM,
    DOC
  }

  /** An attribute that a header may mean. */
  record Match(Attribute<?, ?> attribute, How how) {}

  private Headers() {}

  /** Returns attributes by what people call them; of kinds that have them. */
  private static ImmutableMap<String, String> synonyms() {
    ImmutableMap.Builder<String, String> synonyms = ImmutableMap.builder();
    Map<String, List<String>> called = new LinkedHashMap<>();
    called.put("name", List.of("mission", "mission name", "project", "title", "label"));
    called.put("lead", List.of("agency", "lead agency", "organisation", "operator"));
    called.put("destinations", List.of("where", "target", "destination"));
    called.put("operatesAt", List.of("location"));
    called.put("contributions", List.of("partner", "participant", "partners roles"));
    called.put("status", List.of("state"));
    called.put("kind", List.of("type", "org type", "level"));
    called.put("purpose", List.of("mission type"));
    called.put("crew", List.of("crewed", "human robotic"));
    called.put("note", List.of("remark", "comment"));
    called.put("summary", List.of("description"));
    called.put("abbreviation", List.of("acronym", "abbr"));
    called.put("aliases", List.of("alias", "known alias"));
    called.put("countries", List.of("country"));
    called.put("asOf", List.of("updated"));
    called.put("availableFrom", List.of("available"));
    called.put("needs", List.of("depends on", "requires", "depends on mission", "uses capability"));
    called.put("objectives", List.of("objectives mapped"));
    called.put("arrangement", List.of("procurement"));
    called.forEach((name, all) -> all.forEach(one -> synonyms.put(words(one), name)));
    return synonyms.buildOrThrow();
  }

  /** Returns what is alike in the spellings of a header: its words, in the singular. */
  static String words(String header) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < header.length(); i++) {
      char character = header.charAt(i);
      boolean hump =
          i > 0 && Character.isUpperCase(character) && Character.isLowerCase(header.charAt(i - 1));
      words.append(hump ? " " : "");
      words.append(Character.isLetterOrDigit(character) ? character : ' ');
    }
    String plain = String.join(" ", words.toString().strip().toLowerCase(Locale.ROOT).split(" +"));
    boolean plural = plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss");
    return plural && !plain.endsWith("us") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** Returns the attribute that a header means, if there is one. */
  static Optional<Match> find(EntityType<?> type, String header) {
    String words = words(header);
    for (Attribute<?, ?> attribute : type.attributes()) {
      if (words(attribute.name()).equals(words)) {
        return Optional.of(new Match(attribute, How.NAME));
      }
    }
    Optional<Match> called =
        Optional.ofNullable(SYNONYMS.get(words))
            .flatMap(name -> attribute(type, name))
            .map(attribute -> new Match(attribute, How.SYNONYM));
    return called.isPresent() ? called : byDoc(type, words);
  }

  private static Optional<? extends Attribute<?, ?>> attribute(EntityType<?> type, String name) {
    if (name.equals("name") && type.attribute(name).isEmpty()) {
      return type.attribute("title");
    }
    return type.attribute(name);
  }

  private static Optional<Match> byDoc(EntityType<?> type, String words) {
    Attribute<?, ?> found = null;
    for (Attribute<?, ?> attribute : type.attributes()) {
      String doc = " " + words(attribute.doc()) + " ";
      if (words.length() >= SHORTEST_OF_DOC && doc.contains(" " + words + " ")) {
        if (found != null) {
          return Optional.empty();
        }
        found = attribute;
      }
    }
    return Optional.ofNullable(found).map(attribute -> new Match(attribute, How.DOC));
  }

  /** Returns the type of the milestones of which a column has the dates. */
  static Optional<String> milestone(EntityType<?> type, String header) {
    String words = words(words(header).replace(" date", "").replace(" year", ""));
    return type.attribute("milestones")
        .flatMap(attribute -> attribute.type().struct())
        .flatMap(struct -> struct.attribute("type"))
        .flatMap(attribute -> milestone(attribute, words));
  }

  private static Optional<String> milestone(Attribute<?, ?> attribute, String words) {
    if (attribute.type().shape() != Shape.CHOICE) {
      return Optional.empty();
    }
    String meant =
        switch (words) {
          case "date", "when", "year", "timeframe", "lift off", "liftoff" -> "launch";
          default -> words.replace(' ', '-');
        };
    return attribute.type().words().contains(meant) ? Optional.of(meant) : Optional.empty();
  }
}
