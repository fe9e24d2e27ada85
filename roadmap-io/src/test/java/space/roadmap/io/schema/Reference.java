package space.roadmap.io.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;

/** The pages about the model, by file name: one loop over the metamodel. */
final class Reference {
  private static final String HEAD =
      "<!-- Made from the metamodel; do not edit. Accept changes with -Droadmap.accept. -->\n\n";

  private final Function<String, String> examples;
  private final Map<String, EntityType<?>> structs = new TreeMap<>();
  private final Map<String, ValueType<?>> vocabularies = new TreeMap<>();
  private final Map<String, Set<String>> users = new TreeMap<>();
  private final Set<EntityType<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Reference(Function<String, String> examples) {
    this.examples = examples;
  }

  /**
   * Returns the pages.
   *
   * @param examples returns the example of a kind
   */
  static Map<String, String> pages(Function<String, String> examples) {
    return new Reference(examples).pages();
  }

  private Map<String, String> pages() {
    collect(EntityTypes.header());
    EntityTypes.kinds().forEach(kind -> collect(kind.type()));
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("README.md", index());
    EntityType<?> header = EntityTypes.header();
    pages.put(
        header.name() + ".md", kind(header, "What a document says of itself, under `roadmap:`."));
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      pages.put(
          kind.name() + ".md", kind(kind.type(), "Stands in the list `" + kind.list() + ":`."));
    }
    pages.put("structs.md", structs());
    pages.put("vocabularies.md", vocabularies());
    pages.replaceAll((name, text) -> HEAD + text);
    return pages;
  }

  private void collect(EntityType<?> type) {
    if (!seen.add(type)) {
      return;
    }
    for (Attribute<?, ?> attribute : type.attributes()) {
      ValueType<?> values = attribute.type();
      if (values.shape() == Shape.CHOICE) {
        vocabularies.put(values.name(), values);
        use(values.name(), type, attribute);
      } else if (values.shape() == Shape.STRUCT) {
        EntityType<?> struct = values.struct().orElseThrow();
        structs.putIfAbsent(struct.name(), struct);
        if (struct.inlined().isEmpty()) {
          use(struct.name(), type, attribute);
        }
        collect(struct);
      }
    }
  }

  private void use(String used, EntityType<?> by, Attribute<?, ?> attribute) {
    users.computeIfAbsent(used, name -> new TreeSet<>()).add(user(by, attribute));
  }

  /** Returns where a struct or vocabulary stands; what every kind has is said once. */
  private String usersOf(String used) {
    Set<String> all = new TreeSet<>(users.get(used));
    Set<String> common = new TreeSet<>();
    for (Attribute<?, ?> attribute : EntityTypes.header().attributes()) {
      List<String> everywhere = new ArrayList<>();
      everywhere.add(user(EntityTypes.header(), attribute));
      EntityTypes.kinds().forEach(kind -> everywhere.add(user(kind.type(), attribute)));
      if (all.containsAll(everywhere)) {
        everywhere.forEach(all::remove);
        common.add("`" + attribute + "` of every kind");
      }
    }
    return Stream.concat(common.stream(), all.stream()).collect(Collectors.joining(", "));
  }

  private static String user(EntityType<?> by, Attribute<?, ?> attribute) {
    return "`" + by.name() + "." + attribute + "`";
  }

  private static String index() {
    StringBuilder page = new StringBuilder("# The model\n\n");
    page.append("A document has a header and one list for each kind of entity.\n\n");
    page.append("| List | Kind | Attributes |\n| --- | --- | ---: |\n");
    row(page, "roadmap", EntityTypes.header());
    EntityTypes.kinds().forEach(kind -> row(page, kind.list(), kind.type()));
    page.append("\n[Structs](structs.md) are values with attributes of their own; ")
        .append("[vocabularies](vocabularies.md) are the words of choices.\n\n")
        .append("## Values\n\n| Value | What it is | For example |\n| --- | --- | --- |\n");
    for (Shape shape : Shape.values()) {
      page.append(
          "| %s | %s | %s |\n"
              .formatted(Cells.name(shape), Cells.doc(shape), Cells.example(shape)));
    }
    return page.append(
            """

            ## Rules for all of them

            - An absent attribute means "not stated". There is no null.
            - One value where a list is expected is a list of one: `needs: orion` is `needs: [orion]`.
            - A struct with a short form may be written as the value of that attribute alone:
              `availableFrom: "2033"` is `availableFrom: {date: "2033"}`.
            - `earlier` (what was stated before) and `claims` (what others state) hold [statements](structs.md#statement):
              any of the attributes of their owner, and who said so when.
            - Attributes that begin with `x-` are yours. Others that are not known are kept, with a warning.
            - A [JSON Schema](../schema/roadmap.schema.json) says the same for editors; `roadmap schema` writes it.
            """)
        .toString();
  }

  private static void row(StringBuilder page, String list, EntityType<?> type) {
    page.append(
        "| `%s` | [%s](%s.md) | %s |\n"
            .formatted(list, type.name(), type.name(), type.attributes().size()));
  }

  private String kind(EntityType<?> type, String place) {
    StringBuilder page =
        new StringBuilder("# " + Cells.title(type.name()) + "\n\n" + place + "\n\n");
    page.append(Cells.table(type));
    Set<String> words = new TreeSet<>();
    Set<String> parts = new TreeSet<>();
    for (Attribute<?, ?> attribute : type.attributes()) {
      if (attribute.type().shape() == Shape.CHOICE) {
        words.add(attribute.type().name());
      } else if (attribute.type().shape() == Shape.STRUCT) {
        parts.add(attribute.type().struct().orElseThrow().name());
      }
    }
    if (!words.isEmpty()) {
      page.append("\n## Words\n\n");
      words.forEach(
          word -> page.append("- " + Cells.link(word, "vocabularies") + ": " + words(word) + "\n"));
    }
    page.append("\n## Structs\n\n");
    parts.forEach(
        part ->
            page.append(
                "- " + Cells.link(part, "structs") + Cells.shortForm(structs.get(part)) + "\n"));
    return page.append("\n## Example\n\n```yaml\n" + examples.apply(type.name()) + "```\n")
        .toString();
  }

  private String words(String vocabulary) {
    ValueType<?> type = vocabularies.get(vocabulary);
    String words =
        type.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    return type.isOpen() ? words + ", or words of your own" : words;
  }

  private String structs() {
    StringBuilder page =
        new StringBuilder("# Structs\n\nValues with attributes of their own, by name.\n");
    structs.forEach(
        (name, struct) -> {
          page.append("\n## " + Cells.title(name) + "\n\n");
          if (struct.inlined().isPresent()) {
            page.append(
                    "Any of the attributes of its owner, none of them required, and those below. ")
                .append("Where both have the name, the statement's is meant. ")
                .append("The short form is that of the owner.\n\n");
          } else {
            page.append("Stands in " + usersOf(name) + Cells.shortForm(struct) + ".\n\n");
          }
          page.append(Cells.table(struct));
        });
    return page.toString();
  }

  private String vocabularies() {
    StringBuilder page =
        new StringBuilder(
            "# Vocabularies\n\nIn a closed vocabulary other words are errors; an open one lists the words that"
                + " everybody knows, in an order that means something.\n");
    vocabularies.forEach(
        (name, type) -> {
          page.append("\n## " + Cells.title(name) + "\n\n");
          page.append(type.isOpen() ? "Open" : "Closed");
          page.append("; in " + usersOf(name) + ".\n\n");
          List<String> lines = new ArrayList<>();
          type.words().forEach(word -> lines.add("- `" + word + "`\n"));
          lines.forEach(page::append);
        });
    return page.toString();
  }
}
