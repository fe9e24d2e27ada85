package space.roadmap.io.schema;

import com.google.common.collect.ImmutableList;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.RoadmapDraft;

/** The definitions of a document and of a part of one, and of all that stands in them. */
final class DocumentDefinitions {
  static final String DOCUMENT = "document";
  static final String PART = "part";

  /** The number that a document's format version begins with. */
  static final int MAJOR =
      Integer.parseInt(
          RoadmapDraft.FORMAT_VERSION.substring(0, RoadmapDraft.FORMAT_VERSION.indexOf('.')));

  private static final String FORMAT_VERSION = "format-version";
  private static final String INCLUDE = "include";
  private static final String UNKNOWN = "unknown-list";

  private final Definitions definitions;
  private final boolean strict;

  DocumentDefinitions(boolean strict) {
    this.strict = strict;
    definitions = new Definitions(strict);
  }

  Value.Members all() {
    document();
    part();
    definitions.define(FORMAT_VERSION, formatVersion());
    definitions.define(INCLUDE, include());
    if (!strict) {
      definitions.define(UNKNOWN, unknown());
    }
    definitions.of(EntityTypes.header());
    EntityTypes.kinds().forEach(kind -> definitions.of(kind.type()));
    return definitions.all();
  }

  private void document() {
    SchemaObject properties = start().with("include", Definitions.to(INCLUDE));
    lists(properties);
    definitions.define(
        DOCUMENT,
        definitions.closing(
            new SchemaObject()
                .with("title", "Document")
                .with("description", "A whole roadmap, or the file that includes the others.")
                .with("type", "object")
                .with("properties", properties)
                .with("required", ImmutableList.of("formatVersion", "roadmap")),
            UNKNOWN));
  }

  private void part() {
    SchemaObject properties = start().with(INCLUDE, new Value.Bool(false));
    lists(properties);
    definitions.define(
        PART,
        definitions.closing(
            new SchemaObject()
                .with("title", "Part")
                .with(
                    "description",
                    "A file that a document includes: lists of entities, or a document of its own. It includes"
                        + " no others.")
                .with("type", "object")
                .with("properties", properties),
            UNKNOWN));
  }

  private static SchemaObject start() {
    return new SchemaObject()
        .with(
            "$schema",
            Spellings.types("string").with("description", "Where an editor finds this schema."))
        .with("formatVersion", Definitions.to(FORMAT_VERSION))
        .with(
            "roadmap",
            Definitions.to(EntityTypes.header().name())
                .with("description", "What the document says of itself."));
  }

  private static void lists(SchemaObject properties) {
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      String definition = kind.name().replace(' ', '-');
      properties.with(
          kind.list(), Spellings.types("array").with("items", Definitions.to(definition)));
    }
  }

  private static SchemaObject formatVersion() {
    return Spellings.types("string", "number")
        .with(
            "description",
            "The version of the format: any minor version of %s is read.".formatted(MAJOR))
        .with("pattern", "^%s\\.[0-9]{1,6}$".formatted(MAJOR))
        .with("minimum", MAJOR)
        .with("exclusiveMaximum", MAJOR + 1)
        .with("examples", ImmutableList.of(RoadmapDraft.FORMAT_VERSION));
  }

  private static SchemaObject include() {
    SchemaObject pattern = Spellings.types("string").with("minLength", 1);
    return SchemaObject.byType("array", Spellings.types("array").with("items", pattern), pattern)
        .with(
            "description",
            "The other files of the document: names or patterns of files in its folder.")
        .with("examples", ImmutableList.of("missions/*.yaml"));
  }

  /** A list of things with ids is a kind of entity that nobody will ever read. */
  private static SchemaObject unknown() {
    SchemaObject entity =
        Spellings.types("object")
            .with("properties", new SchemaObject().with("id", true))
            .with("required", ImmutableList.of("id"));
    return new SchemaObject()
        .with("title", "Unknown attribute")
        .with(
            "description",
            "An attribute that is not known: it is kept, with a warning. Mend the name, or begin it"
                + " with x- to say that it is your own. No list of things with ids may be unknown.")
        .with("deprecated", true)
        .with("not", Spellings.types("array").with("contains", entity));
  }
}
