package space.roadmap.table.map;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.io.spi.PlacedValue.Items;
import space.roadmap.io.spi.PlacedValue.Kind;
import space.roadmap.io.spi.PlacedValue.Member;
import space.roadmap.io.spi.PlacedValue.Members;
import space.roadmap.io.spi.PlacedValue.Scalar;

/** Takes apart what a mapping says, and reports what is not as it should be. */
final class MapText {
  private final Reporter reporter;
  private boolean errors;

  MapText(Reporter reporter) {
    this.reporter = reporter;
  }

  boolean hasErrors() {
    return errors;
  }

  void at(Place place, Diagnostic.Builder finding) {
    Diagnostic built = finding.place(place).build();
    errors |= built.severity() == Severity.ERROR;
    reporter.report(built);
  }

  void bad(PlacedValue value, String key, String expected) {
    boolean nothing = value instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
    String problem =
        nothing
            ? "'" + key + "' has no value; give it one, or leave it out"
            : "'" + key + "' takes " + expected + ", not " + value.found();
    at(value.place(), MappingCodes.BAD_VALUE.report().with("problem", problem));
  }

  /** Returns the members of an object, each name once. */
  List<Member> distinct(Members object) {
    Map<String, Member> distinct = new LinkedHashMap<>();
    for (Member member : object.members()) {
      if (distinct.putIfAbsent(member.name(), member) != null) {
        at(member.place(), MappingCodes.DUPLICATE_KEY.report().with("name", member.name()));
      }
    }
    return ImmutableList.copyOf(distinct.values());
  }

  /** Returns the members of an object by name, and reports those that it cannot have. */
  Map<String, PlacedValue> members(PlacedValue value, String owner, List<String> known) {
    Map<String, PlacedValue> members = new LinkedHashMap<>();
    if (!(value instanceof Members object)) {
      bad(value, owner, "an object with " + String.join(", ", known));
      return members;
    }
    for (Member member : distinct(object)) {
      if (known.contains(member.name())) {
        members.put(member.name(), member.value());
      } else {
        Diagnostic.Builder finding =
            MappingCodes.UNKNOWN_KEY
                .report()
                .with("owner", owner)
                .with("name", member.name())
                .with("known", String.join(", ", known));
        near(finding, Nearest.to(member.name(), known));
        at(member.place(), finding);
      }
    }
    return members;
  }

  static void near(Diagnostic.Builder finding, Optional<String> name) {
    name.ifPresent(near -> finding.hint("did you mean '" + near + "'?"));
  }

  void missing(PlacedValue owner, String called, String name) {
    at(owner.place(), MappingCodes.MISSING_KEY.report().with("owner", called).with("name", name));
  }

  /** Returns the items of a list; of anything else, itself as the only one. */
  static List<PlacedValue> items(PlacedValue value) {
    return value instanceof Items list ? list.items() : List.of(value);
  }

  /** Returns a text, or what is written of a number or a truth value; nothing is the empty text. */
  Optional<String> text(PlacedValue value, String key) {
    if (value instanceof Scalar scalar && scalar.kind() != Kind.NOTHING) {
      return Optional.of(scalar.text());
    }
    bad(value, key, "a text");
    return Optional.empty();
  }

  /** Returns one text or several. */
  List<String> texts(PlacedValue value, String key) {
    List<String> texts = new ArrayList<>();
    for (PlacedValue item : items(value)) {
      text(item, key).ifPresent(texts::add);
    }
    return texts;
  }

  /** Returns the constant that a word names. */
  <E extends Enum<E>> Optional<E> word(PlacedValue value, String key, E[] words) {
    List<String> known = new ArrayList<>();
    for (E one : words) {
      String name = Slug.of(one.name());
      known.add(name);
      if (value instanceof Scalar scalar && scalar.text().equals(name)) {
        return Optional.of(one);
      }
    }
    bad(value, key, String.join(" or ", known));
    return Optional.empty();
  }
}
