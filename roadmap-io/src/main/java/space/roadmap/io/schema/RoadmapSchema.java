package space.roadmap.io.schema;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import space.roadmap.core.meta.Value;

/**
 * The JSON Schema (2020-12) of documents, for editors and for programs in any language.
 *
 * <p>Take {@link #document} for a document that stands alone or includes others, and {@link #part}
 * for a file that another includes. Both accept what the library reads, in JSON as in YAML: short
 * forms, one value for a list of one, and attributes that are not known, which readers keep with a
 * warning and which the schema marks as deprecated. {@link #strict} rejects those unless they begin
 * with {@code x-}, so that an editor underlines a slip of the pen.
 *
 * <pre>{@code
 * RoadmapSchema.document().write(out);
 * }</pre>
 *
 * <p>A schema sees one value at a time. It does not know that a date exists in the calendar, that a
 * reference leads somewhere, or that an id stands once: reading and the rules find that.
 *
 * <p>The bytes are the same on any machine. All definitions are in {@code $defs}, under the names
 * of kinds and structs; the file that is committed as {@code docs/schema/roadmap.schema.json} is
 * {@code document()}.
 */
public final class RoadmapSchema {
  private final String name;
  private final String title;
  private final String root;
  private final boolean strict;

  private RoadmapSchema(String name, String title, String root, boolean strict) {
    this.name = name;
    this.title = title;
    this.root = root;
    this.strict = strict;
  }

  /** Returns the schema of a whole document, which has a format version and a header. */
  public static RoadmapSchema document() {
    return new RoadmapSchema("roadmap", "Roadmap", DocumentDefinitions.DOCUMENT, false);
  }

  /** Returns the schema of a file that a document includes, which need not have a header. */
  public static RoadmapSchema part() {
    return new RoadmapSchema("roadmap-part", "Part of a roadmap", DocumentDefinitions.PART, false);
  }

  /** Returns this schema, rejecting attributes that are not known unless they begin with x-. */
  public RoadmapSchema strict() {
    return new RoadmapSchema(name, title, root, true);
  }

  /** Returns the schema as indented JSON that ends with a line break. */
  public String json() {
    Value.Members schema =
        new SchemaObject()
            .with("$schema", "https://json-schema.org/draft/2020-12/schema")
            .with("$id", id())
            .with("title", title)
            .with(
                "description",
                "Made from the metamodel of the Roadmap library; do not edit. It fits documents in"
                    + " JSON and in YAML.")
            .with("$ref", Definitions.reference(root))
            .with("$defs", new DocumentDefinitions(strict).all())
            .value();
    return SchemaText.of(schema);
  }

  /**
   * Writes the schema as indented JSON in UTF-8; the caller closes the stream.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream out) throws IOException {
    out.write(json().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Returns a name that changes with the major version of the format; nothing need be there. */
  private String id() {
    return "https://roadmap.space/schema/%s/%s%s.schema.json"
        .formatted(DocumentDefinitions.MAJOR, name, strict ? ".strict" : "");
  }

  @Override
  public String toString() {
    return title;
  }
}
