package space.roadmap.io.schema;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.rule.Rule;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Threshold;

/**
 * The JSON Schema (2020-12) of rulesets, for editors.
 *
 * <p>It names the codes and thresholds it is made for, so that an editor can complete them, and
 * accepts others, which a plugin may bring. Reading a ruleset finds more than a schema can say.
 */
public final class RuleSetSchema {
  private static final String CODE = "(\\*|[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*\\.(\\*|[a-z0-9-]+))";

  private final RuleSet ruleSet;

  private RuleSetSchema(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
  }

  /**
   * Returns the schema that names the codes and thresholds of these rules.
   *
   * @param codes what else a severity can be set for, such as the codes of readers
   */
  public static RuleSetSchema of(List<Rule> rules, Collection<DiagnosticCode> codes) {
    return new RuleSetSchema(RuleSet.recommended().forRules(rules).knowing(codes));
  }

  /** Returns the schema as indented JSON that ends with a line break. */
  public String json() {
    return SchemaText.of(
        new SchemaObject()
            .with("$schema", "https://json-schema.org/draft/2020-12/schema")
            .with("$id", "https://roadmap.space/schema/1/roadmap-rules.schema.json")
            .with("title", "Ruleset")
            .with("description", "How a roadmap is to be judged. Made from the rules; do not edit.")
            .with("type", "object")
            .with(
                "properties",
                new SchemaObject()
                    .with("$schema", text("Where an editor finds this schema."))
                    .with("extends", base())
                    .with("severities", severities())
                    .with("entities", entities())
                    .with("thresholds", thresholds()))
            .with("additionalProperties", false)
            .with("$defs", new SchemaObject().with("severity", severity()))
            .value());
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

  private static SchemaObject text(String description) {
    return new SchemaObject().with("type", "string").with("description", description);
  }

  private static SchemaObject base() {
    return new SchemaObject()
        .with("description", "The ruleset that this one changes; recommended unless it is named.")
        .with("enum", RuleSet.names());
  }

  private static SchemaObject severity() {
    return new SchemaObject()
        .with("description", "off drops findings, default leaves to the rule how grave they are.")
        .with("enum", RuleSet.severities());
  }

  private SchemaObject severities() {
    Map<String, DiagnosticCode> codes = new TreeMap<>();
    ruleSet.codes().forEach(code -> codes.put(code.id(), code));
    SchemaObject known = new SchemaObject();
    for (DiagnosticCode code : codes.values()) {
      known.with(code.id(), ofSeverity().with("description", code.summary()));
    }
    return new SchemaObject()
        .with("description", "Severities by code or group; the last that matches counts.")
        .with("type", "object")
        .with("properties", known)
        .with("propertyNames", new SchemaObject().with("pattern", "^" + CODE + "$"))
        .with("additionalProperties", ofSeverity());
  }

  private static SchemaObject ofSeverity() {
    return new SchemaObject().with("$ref", "#/$defs/severity");
  }

  private static SchemaObject entities() {
    SchemaObject setting =
        new SchemaObject()
            .with("type", "object")
            .with(
                "properties",
                new SchemaObject()
                    .with("entity", text("An id, in which * stands for any letters."))
                    .with(
                        "code",
                        text("A code, a group such as time.*, or *.")
                            .with("pattern", "^" + CODE + "$"))
                    .with("severity", ofSeverity())
                    .with("reason", text("Why these entities are judged otherwise.")))
            .with("required", ImmutableList.of("entity", "code", "severity", "reason"))
            .with("additionalProperties", false);
    return new SchemaObject()
        .with("description", "Severities for some entities, after those for all.")
        .with("type", "array")
        .with("items", setting);
  }

  private SchemaObject thresholds() {
    SchemaObject known = new SchemaObject();
    for (Threshold<?> threshold : ruleSet.thresholds()) {
      known.with(
          threshold.name(),
          new SchemaObject()
              .with("type", ImmutableList.of("string", "integer"))
              .with("description", threshold.doc() + " Takes " + threshold.form() + ".")
              .with("default", threshold.standard().toString()));
    }
    return new SchemaObject()
        .with("description", "The measures that rules apply.")
        .with("type", "object")
        .with("properties", known);
  }
}
