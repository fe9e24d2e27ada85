package space.roadmap.core.diagnostic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.time.Certainty;

/**
 * One finding: what is wrong, how sure that is, and where.
 *
 * <p>A finding names an entity and the path of an attribute in it; its {@link #place()} is filled
 * in by whoever knows the text or the workbook. Build one from its code:
 *
 * <pre>{@code
 * UNRESOLVED.report().entity("artemis-4").attribute("needs[0]").with("id", "orin").build();
 * }</pre>
 */
public final class Diagnostic {
  private final DiagnosticCode code;
  private final Severity severity;
  private final Certainty certainty;
  private final ImmutableMap<String, String> arguments;
  private final String message;
  private final Optional<String> entity;
  private final Optional<String> attribute;
  private final Optional<Place> place;
  private final ImmutableList<Related> related;
  private final Optional<String> hint;
  private final Optional<Fix> fix;
  private final Optional<String> fingerprint;
  private final Optional<Acceptance> acceptance;
  private final Optional<String> reporter;

  private Diagnostic(Builder builder, String message) {
    code = builder.code;
    severity = builder.severity;
    certainty = builder.certainty;
    arguments = ImmutableMap.copyOf(builder.arguments);
    this.message = message;
    entity = Optional.ofNullable(builder.entity);
    attribute = Optional.ofNullable(builder.attribute);
    place = Optional.ofNullable(builder.place);
    related = ImmutableList.copyOf(builder.related);
    hint = Optional.ofNullable(builder.hint);
    fix = Optional.ofNullable(builder.fix);
    fingerprint = Optional.ofNullable(builder.fingerprint);
    acceptance = Optional.ofNullable(builder.acceptance);
    reporter = Optional.ofNullable(builder.reporter);
  }

  /** Returns the kind of finding. */
  public DiagnosticCode code() {
    return code;
  }

  /** Returns how grave it is, as configured. */
  public Severity severity() {
    return severity;
  }

  /** Returns whether it is certainly or only possibly so; never {@code IMPOSSIBLE}. */
  public Certainty certainty() {
    return certainty;
  }

  /** Returns what was found, what was expected and what to do, in one sentence or two. */
  public String message() {
    return message;
  }

  /** Returns the named values that went into the message, in the order they were given. */
  public Map<String, String> arguments() {
    return arguments;
  }

  /** Returns the id of the entity it is about. */
  public Optional<String> entity() {
    return entity;
  }

  /** Returns the path of the attribute in the entity, such as {@code needs[2].anyOf[0]}. */
  public Optional<String> attribute() {
    return attribute;
  }

  /** Returns where it is written, if that is known. */
  public Optional<Place> place() {
    return place;
  }

  /** Returns the other entities that it is about. */
  public List<Related> related() {
    return related;
  }

  /** Returns what would mend it in words, if that is known. */
  public Optional<String> hint() {
    return hint;
  }

  /** Returns the edits that would mend it, if they are known. */
  public Optional<Fix> fix() {
    return fix;
  }

  /**
   * Returns what stays the same when the document is reordered or edited elsewhere: hexadecimal
   * digits by which to recognise the finding in another run. Two findings of one document may share
   * it.
   */
  public Optional<String> fingerprint() {
    return fingerprint;
  }

  /** Returns who accepts it and why, if somebody does; then it is no reason to fail. */
  public Optional<Acceptance> acceptance() {
    return acceptance;
  }

  /** Returns the id of the plugin that reported it; empty for the library itself. */
  public Optional<String> reporter() {
    return reporter;
  }

  /** Returns a builder that holds everything this does. */
  public Builder toBuilder() {
    Builder builder = new Builder(code);
    builder.severity = severity;
    builder.certainty = certainty;
    builder.arguments.putAll(arguments);
    builder.entity = entity.orElse(null);
    builder.attribute = attribute.orElse(null);
    builder.place = place.orElse(null);
    builder.related.addAll(related);
    builder.hint = hint.orElse(null);
    builder.fix = fix.orElse(null);
    builder.fingerprint = fingerprint.orElse(null);
    builder.acceptance = acceptance.orElse(null);
    builder.reporter = reporter.orElse(null);
    return builder;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Diagnostic that
        && code.id().equals(that.code.id())
        && severity == that.severity
        && certainty == that.certainty
        && message.equals(that.message)
        && entity.equals(that.entity)
        && attribute.equals(that.attribute)
        && place.equals(that.place)
        && related.equals(that.related)
        && hint.equals(that.hint)
        && fix.equals(that.fix)
        && fingerprint.equals(that.fingerprint)
        && acceptance.equals(that.acceptance)
        && reporter.equals(that.reporter);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code.id(), message, entity, attribute, place);
  }

  /** Returns {@code place: severity: message [code]}, as far as it is known. */
  @Override
  public String toString() {
    String where = place.map(found -> found + ": ").orElse("");
    return where + severity.text() + ": " + message + " [" + code.id() + "]";
  }

  /** Collects what a finding says. */
  public static final class Builder {
    private final DiagnosticCode code;
    private Severity severity;
    private Certainty certainty = Certainty.CERTAIN;
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private @Nullable String entity;
    private @Nullable String attribute;
    private @Nullable Place place;
    private final List<Related> related = new ArrayList<>();
    private @Nullable String hint;
    private @Nullable Fix fix;
    private @Nullable String fingerprint;
    private @Nullable Acceptance acceptance;
    private @Nullable String reporter;

    Builder(DiagnosticCode code) {
      this.code = code;
      this.severity = code.severity();
    }

    /** Sets how grave it is. */
    public Builder severity(Severity value) {
      severity = value;
      return this;
    }

    /** Sets how sure it is: certain, which is the default, or possible. */
    public Builder certainty(Certainty value) {
      if (value == Certainty.IMPOSSIBLE) {
        throw new IllegalArgumentException("what is impossible is no finding; report nothing");
      }
      certainty = value;
      return this;
    }

    /** Sets a named argument of the message. */
    public Builder with(String name, Object value) {
      arguments.put(name, value.toString());
      return this;
    }

    /** Sets the entity it is about. */
    public Builder entity(String id) {
      entity = id;
      return this;
    }

    /** Sets the path of the attribute in the entity; an empty path is the entity itself. */
    public Builder attribute(String path) {
      attribute = path.isEmpty() ? null : path;
      return this;
    }

    /** Sets where it is written. */
    public Builder place(Place value) {
      place = value;
      return this;
    }

    /** Adds another entity that it is about. */
    public Builder related(Related value) {
      related.add(value);
      return this;
    }

    /** Replaces the other entities that it is about. */
    public Builder relatedTo(List<Related> values) {
      related.clear();
      related.addAll(values);
      return this;
    }

    /** Sets what would mend it, in words. */
    public Builder hint(String value) {
      hint = value;
      return this;
    }

    /** Sets the edits that would mend it. */
    public Builder fix(Fix value) {
      fix = value;
      return this;
    }

    /** Sets by what to recognise it in another run. */
    public Builder fingerprint(String value) {
      fingerprint = value;
      return this;
    }

    /** Sets who accepts it, and why. */
    public Builder acceptance(Acceptance value) {
      acceptance = value;
      return this;
    }

    /** Sets the id of the plugin that reports it. */
    public Builder reporter(String value) {
      reporter = value;
      return this;
    }

    /**
     * Builds the finding.
     *
     * @throws IllegalStateException if the message needs an argument that was not given
     */
    public Diagnostic build() {
      return new Diagnostic(this, Message.of(code, arguments));
    }
  }
}
