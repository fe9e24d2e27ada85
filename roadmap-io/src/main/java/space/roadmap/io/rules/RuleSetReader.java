package space.roadmap.io.rules;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.rule.RuleSet;
import space.roadmap.core.rule.Threshold;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.io.spi.PlacedValue.Kind;
import space.roadmap.io.spi.PlacedValue.Member;
import space.roadmap.io.spi.PlacedValue.Scalar;

/** Makes a ruleset of what a file says, and finds everything that is wrong with it. */
final class RuleSetReader {
  private static final String EXTENDS = "extends";
  private static final String SEVERITIES = "severities";
  private static final String ENTITIES = "entities";
  private static final String THRESHOLDS = "thresholds";
  private static final ImmutableList<String> KEYS =
      ImmutableList.of(EXTENDS, SEVERITIES, ENTITIES, THRESHOLDS);

  /** Where an editor finds a schema, which says nothing of the ruleset. */
  private static final String SCHEMA = "$schema";

  private static final ImmutableList<String> OF_ENTITIES =
      ImmutableList.of("entity", "code", "severity", "reason");

  private final Problems problems;
  private final Patterns patterns;
  private RuleSet ruleSet;

  private RuleSetReader(Problems problems, RuleSet ruleSet) {
    this.problems = problems;
    this.ruleSet = ruleSet;
    patterns = new Patterns(ruleSet);
  }

  /**
   * Returns what a file says, as far as it can be understood.
   *
   * @param named makes the ruleset with a name, which knows all codes and thresholds there are
   */
  static RuleSet read(PlacedValue file, Function<String, RuleSet> named, Problems problems) {
    RuleSet standard = named.apply(RuleSet.names().get(0));
    if (file instanceof Scalar scalar && scalar.kind() == Kind.NOTHING && isWholeFile(scalar)) {
      return standard;
    }
    if (!(file instanceof PlacedValue.Members top)) {
      wrongType(problems, file, "", "a ruleset", "an object with " + listed(KEYS));
      return standard;
    }
    Map<String, PlacedValue> members = members(top, "a ruleset", KEYS, "", problems);
    RuleSet base = base(members.get(EXTENDS), problems).map(named).orElse(standard);
    RuleSetReader reader = new RuleSetReader(problems, base);
    reader.severities(members.get(SEVERITIES));
    reader.entities(members.get(ENTITIES));
    reader.thresholds(members.get(THRESHOLDS));
    return reader.ruleSet;
  }

  /** Returns whether this is a file without content, rather than a null in it. */
  private static boolean isWholeFile(Scalar nothing) {
    return nothing.place().line() == 1
        && nothing.place().endLine() == 1
        && nothing.place().column() == nothing.place().endColumn();
  }

  private static Optional<String> base(@Nullable PlacedValue value, Problems problems) {
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof Scalar scalar) || scalar.kind() != Kind.TEXT) {
      wrongType(problems, value, EXTENDS, "'extends'", "the name of a ruleset");
      return Optional.empty();
    }
    if (RuleSet.names().contains(scalar.text())) {
      return Optional.of(scalar.text());
    }
    Diagnostic.Builder finding =
        RuleSetCodes.UNKNOWN_BASE
            .report()
            .attribute(EXTENDS)
            .with("name", scalar.text())
            .with("known", listed(RuleSet.names()));
    near(finding, Nearest.to(scalar.text(), RuleSet.names()));
    problems.at(scalar.place(), finding);
    return Optional.empty();
  }

  private void severities(@Nullable PlacedValue value) {
    if (value == null) {
      return;
    }
    if (!(value instanceof PlacedValue.Members settings)) {
      wrongType(problems, value, SEVERITIES, "'severities'", "an object with codes and severities");
      return;
    }
    for (Member member : distinct(settings, SEVERITIES, problems)) {
      boolean known = isKnown(new Scalar(member.place(), Kind.TEXT, member.name()), SEVERITIES);
      Optional<String> severity = severity(member.value(), SEVERITIES);
      if (known && severity.isPresent()) {
        ruleSet = ruleSet.with(member.name(), severity.get());
      }
    }
  }

  private boolean isKnown(Scalar pattern, String path) {
    Optional<Diagnostic.Builder> problem = patterns.problem(pattern.text());
    problem.ifPresent(finding -> problems.at(pattern.place(), finding.attribute(path)));
    return problem.isEmpty();
  }

  private Optional<String> severity(PlacedValue value, String path) {
    String word = value instanceof Scalar scalar && scalar.kind() == Kind.TEXT ? scalar.text() : "";
    if (RuleSet.severities().contains(word)) {
      return Optional.of(word);
    }
    Diagnostic.Builder finding =
        RuleSetCodes.BAD_SEVERITY
            .report()
            .attribute(path)
            .with("found", value.found())
            .with("known", listed(RuleSet.severities(), "or"));
    boolean off = value instanceof Scalar other && other.text().equalsIgnoreCase("false");
    near(finding, off ? Optional.of("off") : Nearest.to(word, RuleSet.severities()));
    problems.at(value.place(), finding);
    return Optional.empty();
  }

  private void entities(@Nullable PlacedValue value) {
    if (value == null) {
      return;
    }
    if (!(value instanceof PlacedValue.Items list)) {
      wrongType(problems, value, ENTITIES, "'entities'", "a list");
      return;
    }
    for (int i = 0; i < list.items().size(); i++) {
      String path = ENTITIES + "[" + i + "]";
      PlacedValue item = list.items().get(i);
      if (item instanceof PlacedValue.Members setting) {
        entity(setting, path);
      } else {
        wrongType(problems, item, path, "'entities'", "objects with " + listed(OF_ENTITIES));
      }
    }
  }

  private void entity(PlacedValue.Members setting, String path) {
    Map<String, PlacedValue> members =
        members(setting, "a setting for some entities", OF_ENTITIES, path, problems);
    for (String name : OF_ENTITIES) {
      if (!members.containsKey(name)) {
        Diagnostic.Builder finding =
            name.equals("reason")
                ? RuleSetCodes.NO_REASON.report()
                : RuleSetCodes.MISSING_KEY.report().with("name", name);
        problems.at(setting.place(), finding.attribute(path));
      }
    }
    Optional<Scalar> entity = text(members, "entity", path);
    Optional<Scalar> code = text(members, "code", path);
    entity = entity.filter(pattern -> isEntity(pattern, path + ".entity"));
    code = code.filter(pattern -> isKnown(pattern, path + ".code"));
    PlacedValue given = members.get("severity");
    Optional<String> severity =
        given == null ? Optional.empty() : severity(given, path + ".severity");
    boolean reasoned = text(members, "reason", path).filter(one -> isReason(one, path)).isPresent();
    if (entity.isPresent() && code.isPresent() && severity.isPresent() && reasoned) {
      ruleSet = ruleSet.with(code.get().text(), entity.get().text(), severity.get());
    }
  }

  private boolean isEntity(Scalar pattern, String path) {
    if (Patterns.isEntity(pattern.text())) {
      return true;
    }
    problems.at(
        pattern.place(),
        RuleSetCodes.BAD_ENTITY.report().attribute(path).with("pattern", pattern.text()));
    return false;
  }

  private boolean isReason(Scalar reason, String path) {
    if (reason.text().isBlank()) {
      problems.at(reason.place(), RuleSetCodes.NO_REASON.report().attribute(path + ".reason"));
      return false;
    }
    return true;
  }

  /** Returns a member that is a text, or a number that may be meant as one. */
  private Optional<Scalar> text(Map<String, PlacedValue> members, String name, String path) {
    PlacedValue value = members.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Scalar scalar && scalar.kind() != Kind.NOTHING) {
      return Optional.of(scalar);
    }
    wrongType(problems, value, path + "." + name, "'" + name + "'", "a text");
    return Optional.empty();
  }

  private void thresholds(@Nullable PlacedValue value) {
    if (value == null) {
      return;
    }
    if (!(value instanceof PlacedValue.Members settings)) {
      wrongType(problems, value, THRESHOLDS, "'thresholds'", "an object with names and values");
      return;
    }
    List<String> names = ruleSet.thresholds().stream().map(Threshold::name).toList();
    for (Member member : distinct(settings, THRESHOLDS, problems)) {
      if (names.contains(member.name())) {
        threshold(member);
      } else {
        Optional<String> near = Nearest.to(member.name(), names);
        Diagnostic.Builder finding =
            RuleSetCodes.UNKNOWN_THRESHOLD
                .report()
                .attribute(THRESHOLDS)
                .with("name", member.name())
                .with("why", near.isPresent() ? "" : Patterns.ABSENT);
        if (near.isEmpty()) {
          finding.severity(Severity.WARNING);
        }
        near(finding, near);
        problems.at(member.place(), finding);
      }
    }
  }

  private void threshold(Member member) {
    String path = THRESHOLDS + "." + member.name();
    if (!(member.value() instanceof Scalar scalar) || scalar.kind() == Kind.NOTHING) {
      String form =
          ruleSet.thresholds().stream()
              .filter(threshold -> threshold.name().equals(member.name()))
              .map(Threshold::form)
              .findFirst()
              .orElse("a value");
      wrongType(problems, member.value(), path, "'" + member.name() + "'", form);
      return;
    }
    try {
      ruleSet = ruleSet.withThreshold(member.name(), scalar.text());
    } catch (IllegalArgumentException e) {
      problems.at(
          scalar.place(),
          RuleSetCodes.BAD_VALUE
              .report()
              .attribute(path)
              .with("problem", String.valueOf(e.getMessage())));
    }
  }

  /** Returns the members of an object by their names, and reports those that it cannot have. */
  private static Map<String, PlacedValue> members(
      PlacedValue.Members object,
      String owner,
      List<String> known,
      String path,
      Problems problems) {
    Map<String, PlacedValue> members = new LinkedHashMap<>();
    for (Member member : distinct(object, path, problems)) {
      if (path.isEmpty() && member.name().equals(SCHEMA)) {
        continue;
      }
      if (known.contains(member.name())) {
        members.put(member.name(), member.value());
        continue;
      }
      Diagnostic.Builder finding =
          RuleSetCodes.UNKNOWN_KEY
              .report()
              .attribute(path)
              .with("owner", owner)
              .with("name", member.name())
              .with("known", listed(known));
      near(finding, Nearest.to(member.name(), known));
      problems.at(member.place(), finding);
    }
    return members;
  }

  private static List<Member> distinct(PlacedValue.Members object, String path, Problems problems) {
    ImmutableList.Builder<Member> distinct = ImmutableList.builder();
    Set<String> seen = new HashSet<>();
    for (Member member : object.members()) {
      if (seen.add(member.name())) {
        distinct.add(member);
      } else {
        problems.at(
            member.place(),
            RuleSetCodes.DUPLICATE_KEY.report().attribute(path).with("name", member.name()));
      }
    }
    return distinct.build();
  }

  private static void wrongType(
      Problems problems, PlacedValue value, String path, String name, String expected) {
    boolean nothing = value instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
    String problem =
        nothing
            ? name + " has no value; give it one, or leave it out"
            : name + " takes " + expected + ", not " + value.found();
    problems.at(
        value.place(), RuleSetCodes.BAD_VALUE.report().attribute(path).with("problem", problem));
  }

  private static void near(Diagnostic.Builder finding, Optional<String> name) {
    name.ifPresent(near -> finding.hint("did you mean '" + near + "'?"));
  }

  /** Returns names as a sentence lists them. */
  private static String listed(List<String> names) {
    return listed(names, "and");
  }

  private static String listed(List<String> names, String last) {
    int before = names.size() - 1;
    return String.join(", ", names.subList(0, before)) + " " + last + " " + names.get(before);
  }
}
