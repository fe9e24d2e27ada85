package space.roadmap.io.rules;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.io.spi.PlacedValue.Kind;
import space.roadmap.io.spi.PlacedValue.Member;
import space.roadmap.io.spi.PlacedValue.Scalar;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The text of a baseline. */
final class BaselineText {
  private static final String VERSION = "1";
  private static final ImmutableList<String> TOP = ImmutableList.of("version", "findings");
  private static final ImmutableList<String> KEYS =
      ImmutableList.of("code", "entity", "attribute", "message", "fingerprint", "count");
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator(",\n") // the list is written by hand, to have one finding a line
          .build();

  private final Problems problems;
  private final List<Baseline.Entry> entries = new ArrayList<>();

  private BaselineText(Problems problems) {
    this.problems = problems;
  }

  static void write(List<Baseline.Entry> entries, OutputStream out) throws IOException {
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeRaw(
          "{\"version\": " + VERSION + ", \"findings\": [" + (entries.isEmpty() ? "" : "\n"));
      for (Baseline.Entry entry : entries) {
        json.writeStartObject();
        json.writeStringProperty("code", entry.code());
        entry.entity().ifPresent(id -> json.writeStringProperty("entity", id));
        entry.attribute().ifPresent(path -> json.writeStringProperty("attribute", path));
        json.writeStringProperty("message", entry.message());
        json.writeStringProperty("fingerprint", entry.fingerprint());
        if (entry.count() > 1) {
          json.writeNumberProperty("count", entry.count());
        }
        json.writeEndObject();
      }
      json.writeRaw((entries.isEmpty() ? "" : "\n") + "]}\n");
    } catch (JacksonException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /** Returns what a file knows, as far as it can be understood. */
  static List<Baseline.Entry> read(PlacedValue file, Problems problems) {
    BaselineText text = new BaselineText(problems);
    if (file instanceof PlacedValue.Members top) {
      text.top(top);
    } else if (file instanceof Scalar scalar && scalar.kind() == Kind.NOTHING) {
      problems.at(
          file.place(), BaselineCodes.SYNTAX.report().with("problem", "the baseline is empty"));
    } else {
      text.bad(
          file.place(), "a baseline is an object with version and findings, not " + file.found());
    }
    return text.entries;
  }

  private void top(PlacedValue.Members top) {
    @Nullable PlacedValue version = null;
    for (Member member : top.members()) {
      if (member.name().equals("version")) {
        version = member.value();
        break;
      }
    }
    if (!(version instanceof Scalar scalar)
        || scalar.kind() != Kind.NUMBER
        || !scalar.text().equals(VERSION)) {
      problems.at(
          version == null ? top.place() : version.place(),
          BaselineCodes.VERSION
              .report()
              .with("found", version == null ? "has no version" : "is of version " + shown(version))
              .with("known", VERSION));
      return; // another version may mean anything
    }
    PlacedValue findings = members(top, "a baseline", TOP).get("findings");
    if (findings instanceof PlacedValue.Items list) {
      for (PlacedValue item : list.items()) {
        if (item instanceof PlacedValue.Members finding) {
          finding(finding);
        } else {
          bad(item.place(), "'findings' takes objects, not " + item.found());
        }
      }
    } else if (findings == null) {
      bad(top.place(), "a baseline lacks 'findings'");
    } else {
      bad(findings.place(), "'findings' takes a list, not " + findings.found());
    }
  }

  private static String shown(PlacedValue version) {
    return version instanceof Scalar scalar && scalar.kind() == Kind.NUMBER
        ? scalar.text().substring(0, Math.min(20, scalar.text().length()))
        : version.found();
  }

  private void finding(PlacedValue.Members finding) {
    Map<String, PlacedValue> members = members(finding, "a finding", KEYS);
    for (String name : List.of("fingerprint", "code")) {
      if (!members.containsKey(name)) {
        bad(finding.place(), "a finding lacks '" + name + "'");
      }
    }
    Optional<String> fingerprint = text(members, "fingerprint");
    Optional<String> code = text(members, "code");
    Optional<String> entity = text(members, "entity");
    Optional<String> attribute = text(members, "attribute");
    String message = text(members, "message").orElse("");
    int count = count(members.get("count"));
    if (fingerprint.isPresent() && code.isPresent()) {
      entries.add(
          new Baseline.Entry(fingerprint.get(), code.get(), entity, attribute, message, count));
    }
  }

  private Optional<String> text(Map<String, PlacedValue> members, String name) {
    PlacedValue value = members.get(name);
    if (value instanceof Scalar scalar && scalar.kind() == Kind.TEXT && !scalar.text().isEmpty()) {
      return Optional.of(scalar.text());
    }
    if (value != null) {
      bad(value.place(), "'" + name + "' takes a text, not " + value.found());
    }
    return Optional.empty();
  }

  private int count(@Nullable PlacedValue value) {
    if (value == null) {
      return 1;
    }
    if (value instanceof Scalar scalar
        && scalar.kind() == Kind.NUMBER
        && COUNT.matcher(scalar.text()).matches()) {
      return Integer.parseInt(scalar.text());
    }
    bad(value.place(), "'count' takes a whole number, 1 or more, not " + value.found());
    return 1;
  }

  private Map<String, PlacedValue> members(
      PlacedValue.Members object, String owner, List<String> known) {
    Map<String, PlacedValue> members = new LinkedHashMap<>();
    for (Member member : object.members()) {
      if (!known.contains(member.name())) {
        Diagnostic.Builder finding =
            problem(owner + " has no '" + member.name() + "'; it has " + String.join(", ", known));
        Nearest.to(member.name(), known)
            .ifPresent(near -> finding.hint("did you mean '" + near + "'?"));
        problems.at(member.place(), finding);
      } else if (members.putIfAbsent(member.name(), member.value()) != null) {
        bad(member.place(), "'" + member.name() + "' stands here a second time");
      }
    }
    return members;
  }

  private void bad(Place place, String problem) {
    problems.at(place, problem(problem));
  }

  private static Diagnostic.Builder problem(String problem) {
    return BaselineCodes.BAD_ENTRY.report().with("problem", problem);
  }
}
