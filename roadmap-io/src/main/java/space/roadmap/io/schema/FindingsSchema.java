package space.roadmap.io.schema;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.roadmap.core.diagnostic.Acceptance;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.Value;
import space.roadmap.core.time.Certainty;

/**
 * The JSON Schema (2020-12) of findings, as {@code JsonFindings} writes them.
 *
 * <p>Every member it names is always there, but for the sheet and the cell, which only places in
 * workbooks have. Later versions may have more members, which it accepts. The file that is
 * committed as {@code docs/schema/findings.schema.json} is this.
 */
public final class FindingsSchema {
  private static final String ID = "https://roadmap.space/schema/1/findings.schema.json";

  /** What only places in workbooks have. */
  private static final List<String> OF_CELLS = List.of("sheet", "cell");

  private FindingsSchema() {}

  /** Returns the schema as indented JSON that ends with a line break. */
  public static String json() {
    Value.Members schema =
        new SchemaObject()
            .with("$schema", "https://json-schema.org/draft/2020-12/schema")
            .with("$id", ID)
            .with("title", "Findings")
            .with(
                "description",
                "What is found to be wrong with roadmaps, in order. Made by the Roadmap library; do"
                    + " not edit. Every member that is named here is always there, but for 'sheet'"
                    + " and 'cell', which only places in workbooks have; later versions may have"
                    + " more.")
            .with("type", "array")
            .with("items", Definitions.to("finding"))
            .with(
                "$defs",
                new SchemaObject()
                    .with("finding", finding())
                    .with("related", related())
                    .with("fix", fix())
                    .with("edit", edit())
                    .with("acceptance", acceptance()))
            .value();
    return SchemaText.of(schema);
  }

  /**
   * Writes the schema as indented JSON in UTF-8; the caller closes the stream.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(OutputStream out) throws IOException {
    out.write(json().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static SchemaObject finding() {
    SchemaObject members =
        new SchemaObject()
            .with("code", text("The kind of finding; 'roadmap explain' tells about it."))
            .with("severity", words(Arrays.stream(Severity.values()).map(Severity::text).toList()))
            .with("certainty", words(List.of(word(Certainty.CERTAIN), word(Certainty.POSSIBLE))))
            .with("message", text("What was found, what was expected and what to do."))
            .with("entity", optional("The id of the entity it is about."))
            .with("attribute", optional("The path of the attribute in the entity."));
    cell(place(members))
        .with("hint", optional("What would mend it, in words."))
        .with("related", list("The other entities that it is about.", "related"))
        .with("fix", either("What would mend it, as data.", "fix"))
        .with(
            "fingerprint",
            optional("Hexadecimal digits that stay the same from one run to the next."))
        .with("accepted", either("That somebody accepts it: then it is no failure.", "acceptance"))
        .with("reporter", optional("The id of the plugin that reports it."))
        .with(
            "arguments",
            new SchemaObject()
                .with("description", "The named values that went into the message.")
                .with("type", "object")
                .with("additionalProperties", new SchemaObject().with("type", "string")));
    return object("One thing that is wrong.", members);
  }

  private static SchemaObject related() {
    SchemaObject members =
        new SchemaObject()
            .with("entity", text("The id of the entity."))
            .with("attribute", optional("The path of the attribute in it."))
            .with("message", text("What it has to do with the finding."));
    return object("Another entity that a finding is about.", cell(place(members)));
  }

  private static SchemaObject fix() {
    SchemaObject members =
        new SchemaObject()
            .with("title", text("What it does, as a command."))
            .with("edits", list("The edits, which belong together.", "edit").with("minItems", 1));
    return object("Edits that would mend a finding.", members);
  }

  private static SchemaObject edit() {
    SchemaObject members =
        new SchemaObject()
            .with("entity", text("The id of the entity."))
            .with("attribute", text("The path of the attribute in it."))
            .with("value", optional("The new value, without quotes; null removes the attribute."));
    place(members)
        .with("text", optional("What to write at the place, with the quotes needed there."));
    return object("A change to one attribute, and what it changes in the text.", members);
  }

  private static SchemaObject acceptance() {
    SchemaObject members =
        new SchemaObject()
            .with(
                "by",
                words(Arrays.stream(Acceptance.By.values()).map(FindingsSchema::word).toList()))
            .with("reason", text("Why it is accepted."));
    return object("Where a finding is accepted, and why.", members);
  }

  private static SchemaObject place(SchemaObject members) {
    return members
        .with("file", optional("The name of the file as it was given; - is standard input."))
        .with("line", position("The line of the first character, from 1."))
        .with("column", position("Its column in UTF-16 units, from 1."))
        .with("endLine", position("The line of the character after the last."))
        .with("endColumn", position("The column of the character after the last."));
  }

  private static SchemaObject cell(SchemaObject members) {
    return members
        .with(
            "sheet",
            text(
                "The name of the sheet, if the place is a cell of a workbook: lines are its rows,"
                    + " columns those of the sheet."))
        .with("cell", text("The name of the cell in its sheet, such as C7."));
  }

  private static SchemaObject object(String description, SchemaObject members) {
    Map<String, Value> properties = members.value().members().asMap();
    return new SchemaObject()
        .with("description", description)
        .with("type", "object")
        .with(
            "required",
            properties.keySet().stream().filter(name -> !OF_CELLS.contains(name)).toList())
        .with("properties", members);
  }

  private static SchemaObject text(String description) {
    return new SchemaObject().with("description", description).with("type", "string");
  }

  private static SchemaObject optional(String description) {
    return new SchemaObject()
        .with("description", description)
        .with("type", List.of("string", "null"));
  }

  private static SchemaObject position(String description) {
    return new SchemaObject()
        .with("description", description)
        .with("type", List.of("integer", "null"))
        .with("minimum", 1);
  }

  private static SchemaObject words(List<String> words) {
    return new SchemaObject().with("enum", words);
  }

  private static SchemaObject list(String description, String definition) {
    return new SchemaObject()
        .with("description", description)
        .with("type", "array")
        .with("items", Definitions.to(definition));
  }

  private static SchemaObject either(String description, String definition) {
    return SchemaObject.anyOf(Definitions.to(definition), new SchemaObject().with("type", "null"))
        .with("description", description);
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
