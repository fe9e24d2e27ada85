package space.roadmap.table.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.io.spi.PlacedValue.Items;
import space.roadmap.io.spi.PlacedValue.Member;
import space.roadmap.io.spi.PlacedValue.Members;
import space.roadmap.io.spi.PlacedValue.Scalar;
import space.roadmap.table.map.Given.Entry;
import space.roadmap.table.map.Given.Test;

/** Reads what a mapping says of the values of attributes. */
final class GivenReader {
  private static final ImmutableList<String> OF_TESTS = ImmutableList.of("column", "is", "not");
  private static final ImmutableList<String> OF_PIECES =
      ImmutableList.of("column", "split", "is", "not", "values", "else", "as", "parts");
  private static final ImmutableList<String> OF_CELLS =
      ImmutableList.<String>builder().addAll(OF_PIECES).add("dates", "each").build();

  private final MapText text;
  private final Map<String, ValueMap> valueMaps;
  private final DateForms dates;
  private final Map<String, Ref> columns = new HashMap<>();
  private final List<Ref> refs = new ArrayList<>();
  private final List<String> parts = new ArrayList<>(); // that can be mentioned here

  GivenReader(MapText text, Map<String, ValueMap> valueMaps, DateForms dates) {
    this.text = text;
    this.valueMaps = valueMaps;
    this.dates = dates;
  }

  /** Returns the columns that were mentioned, by slot. */
  List<Ref> refs() {
    return ImmutableList.copyOf(refs);
  }

  private Ref refer(String name, Place place) {
    int part = parts.lastIndexOf(name);
    if (part >= 0) {
      return new Ref(name, place, -1 - part);
    }
    return columns.computeIfAbsent(
        name,
        unused -> {
          Ref ref = new Ref(name, place, refs.size());
          refs.add(ref);
          return ref;
        });
  }

  private Template template(Scalar scalar) {
    return Template.parse(scalar.text(), name -> refer(name, scalar.place()));
  }

  /** Reads a column, or a text with columns in it. */
  private Optional<Template> column(PlacedValue value) {
    if (value instanceof Scalar scalar && scalar.kind() != PlacedValue.Kind.NOTHING) {
      Template template = template(scalar);
      return Optional.of(
          template.usesTable()
              ? template
              : Template.of(refer(scalar.text().strip(), scalar.place())));
    }
    text.bad(value, "column", "the name of a column");
    return Optional.empty();
  }

  private List<Template> patterns(@Nullable PlacedValue value, String key) {
    List<Template> patterns = new ArrayList<>();
    for (PlacedValue item : value == null ? List.<PlacedValue>of() : MapText.items(value)) {
      if (item instanceof Scalar scalar) {
        patterns.add(template(scalar));
      } else {
        text.bad(item, key, "texts, in which * stands for any letters");
      }
    }
    return patterns;
  }

  /** Reads conditions, all of which must hold. */
  List<Test> tests(@Nullable PlacedValue value, String key) {
    List<Test> tests = new ArrayList<>();
    for (PlacedValue item : value == null ? List.<PlacedValue>of() : MapText.items(value)) {
      Map<String, PlacedValue> members = text.members(item, "'" + key + "'", OF_TESTS);
      PlacedValue column = members.get("column");
      if (column == null) {
        text.missing(item, "'" + key + "'", "column");
      } else if (!members.containsKey("is") && !members.containsKey("not")) {
        text.missing(item, "'" + key + "'", "is' or 'not");
      } else {
        column(column)
            .ifPresent(
                read ->
                    tests.add(
                        new Test(
                            read,
                            patterns(members.get("is"), "is"),
                            patterns(members.get("not"), "not"))));
      }
    }
    return tests;
  }

  /** Reads what splits a row; its parts can be mentioned from now on, until {@link #forget}. */
  Optional<Pieces> each(PlacedValue value) {
    Optional<Pieces> pieces = pieces(text.members(value, "'each'", OF_PIECES), value);
    if (pieces.isPresent()) {
      parts.addAll(partNames(value));
    }
    return pieces;
  }

  /** Forgets the parts that can be mentioned. */
  void forget() {
    parts.clear();
  }

  private Optional<Pieces> pieces(Map<String, PlacedValue> members, PlacedValue owner) {
    PlacedValue column = members.get("column");
    if (column == null) {
      text.missing(owner, "what is made of a cell", "column");
      return Optional.empty();
    }
    Optional<Template> from = column(column);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Test test =
        new Test(
            from.get(), patterns(members.get("is"), "is"), patterns(members.get("not"), "not"));
    PlacedValue as = members.get("as");
    boolean slug = as instanceof Scalar scalar && scalar.text().equals("id");
    if (as != null && !slug) {
      text.bad(as, "as", "id");
    }
    return Optional.of(
        new Pieces(
            from.get(),
            one(members, "split").orElse(""),
            test,
            values(members.get("values")),
            orElse(members.get("else")),
            slug,
            separators(members.get("parts"))));
  }

  private Optional<String> one(Map<String, PlacedValue> members, String key) {
    PlacedValue value = members.get(key);
    return value == null ? Optional.empty() : text.text(value, key).filter(one -> !one.isEmpty());
  }

  private Optional<Template> orElse(@Nullable PlacedValue value) {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Scalar scalar) {
      return Optional.of(template(scalar));
    }
    text.bad(value, "else", "a text");
    return Optional.empty();
  }

  private Optional<ValueMap> values(@Nullable PlacedValue value) {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Scalar scalar) {
      ValueMap named = valueMaps.get(scalar.text());
      if (named == null) {
        Diagnostic.Builder finding =
            MappingCodes.BAD_VALUE
                .report()
                .with("problem", "no values are called '" + scalar.text() + "' in this mapping");
        MapText.near(finding, Nearest.to(scalar.text(), valueMaps.keySet()));
        text.at(scalar.place(), finding);
      }
      return Optional.ofNullable(named);
    }
    return Optional.of(valueMap(text, value));
  }

  /** Reads what stands for what. */
  static ValueMap valueMap(MapText text, PlacedValue value) {
    ValueMap map = new ValueMap();
    if (!(value instanceof Members object)) {
      text.bad(value, "values", "an object with words of the table and what they mean");
      return map;
    }
    for (Member member : text.distinct(object)) {
      boolean nothing =
          member.value() instanceof Scalar scalar && scalar.kind() == PlacedValue.Kind.NOTHING;
      map.put(
          member.name(),
          nothing
              ? List.of()
              : text.texts(member.value(), member.name()).stream()
                  .filter(one -> !one.isEmpty())
                  .toList());
    }
    return map;
  }

  private List<String> partNames(PlacedValue value) {
    if (value instanceof Members object) {
      for (Member member : object.members()) {
        if (member.name().equals("parts") && member.value() instanceof Scalar scalar) {
          List<String> names = new ArrayList<>();
          Template.parse(scalar.text(), name -> named(name, scalar.place(), names));
          return names;
        }
      }
    }
    return List.of("piece");
  }

  private static Ref named(String name, Place place, List<String> names) {
    names.add(name);
    return new Ref(name, place, 0);
  }

  private List<String> separators(@Nullable PlacedValue value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof Scalar scalar) {
      List<String> found =
          Template.parse(scalar.text(), name -> new Ref(name, scalar.place(), 0)).texts();
      List<String> between = found.subList(1, Math.max(1, found.size() - 1));
      boolean bounded = found.get(0).isEmpty() && found.get(found.size() - 1).isEmpty();
      if (bounded && !between.isEmpty() && !between.contains("")) {
        return between;
      }
    }
    text.bad(value, "parts", "names with something between them, such as \"<who>:<what>\"");
    return List.of();
  }

  /** Reads the attributes of an entity or a struct. */
  Given.Struct struct(EntityType<?> type, PlacedValue value) {
    List<Entry> entries = new ArrayList<>();
    List<Test> tests = List.of();
    if (!(value instanceof Members object)) {
      text.bad(value, type.name(), "an object with attributes");
      return new Given.Struct(type, tests, entries);
    }
    for (Member member : text.distinct(object)) {
      if (member.name().equals("if")) {
        tests = tests(member.value(), "if");
      } else {
        entry(type, member).ifPresent(entries::add);
      }
    }
    return new Given.Struct(type, tests, entries);
  }

  private Optional<Entry> entry(EntityType<?> type, Member member) {
    String name = member.name();
    Optional<? extends Attribute<?, ?>> own = type.attribute(name);
    Optional<? extends Attribute<?, ?>> inlined =
        own.isPresent() ? Optional.empty() : type.inlined().flatMap(one -> one.attribute(name));
    Attribute<?, ?> attribute = own.isPresent() ? own.get() : inlined.orElse(null);
    if (attribute == null && !name.startsWith("x-")) {
      Diagnostic.Builder finding =
          MappingCodes.UNKNOWN_ATTRIBUTE
              .report()
              .with("owner", "the " + type.name())
              .with("name", name);
      MapText.near(finding, Nearest.to(name, names(type)));
      text.at(member.place(), finding);
      return Optional.empty();
    }
    return given(Optional.ofNullable(attribute), name, member.value())
        .map(read -> new Entry(name, Optional.ofNullable(attribute), inlined.isPresent(), read));
  }

  private static Iterable<String> names(EntityType<?> type) {
    Iterable<String> own = Iterables.transform(type.attributes(), Attribute::name);
    return type.inlined()
        .map(one -> Iterables.concat(own, Iterables.transform(one.attributes(), Attribute::name)))
        .orElse(own);
  }

  private Optional<Given> given(
      Optional<Attribute<?, ?>> attribute, String name, PlacedValue value) {
    if (value instanceof Items list) {
      return Optional.of(new Given.All(all(attribute, name, list)));
    }
    if (value instanceof Scalar scalar) {
      if (scalar.kind() == PlacedValue.Kind.NOTHING) {
        text.bad(value, name, "a text or an object");
        return Optional.empty();
      }
      return Optional.of(new Given.Words(template(scalar), dates));
    }
    Members object = (Members) value;
    if (has(object, "column")) {
      return cell(attribute, name, object);
    }
    if (has(object, "first")) {
      PlacedValue options = text.members(value, "'" + name + "'", List.of("first")).get("first");
      return options instanceof Items list
          ? Optional.of(new Given.First(all(attribute, name, list)))
          : wrong(value, "first", "a list");
    }
    Optional<? extends EntityType<?>> struct = attribute.flatMap(one -> one.type().struct());
    return struct.isPresent()
        ? Optional.of(struct(struct.get(), value))
        : wrong(value, name, "a text, or an object with 'column'");
  }

  private Optional<Given> wrong(PlacedValue value, String name, String expected) {
    text.bad(value, name, expected);
    return Optional.empty();
  }

  private List<Given> all(Optional<Attribute<?, ?>> attribute, String name, Items list) {
    List<Given> all = new ArrayList<>();
    for (PlacedValue item : list.items()) {
      given(attribute, name, item).ifPresent(all::add);
    }
    return all;
  }

  private static boolean has(Members object, String name) {
    return object.members().stream().anyMatch(member -> member.name().equals(name));
  }

  private Optional<Given> cell(Optional<Attribute<?, ?>> attribute, String name, Members object) {
    Map<String, PlacedValue> members = text.members(object, "'" + name + "'", OF_CELLS);
    Optional<Pieces> pieces = pieces(members, object);
    PlacedValue each = members.get("each");
    PlacedValue named = members.get("parts");
    if (named != null && each == null) {
      text.missing(named, "what has 'parts'", "each");
    }
    Optional<Given> made = Optional.empty();
    if (each != null) {
      int before = parts.size();
      parts.addAll(partNames(object));
      made = given(attribute, name, each);
      parts.subList(before, parts.size()).clear();
    }
    PlacedValue forms = members.get("dates");
    DateForms read = forms == null ? dates : dateForms(text, forms);
    Optional<Given> inner = made;
    return pieces.map(one -> new Given.Cell(one, inner, read));
  }

  /** Reads the forms of dates. */
  static DateForms dateForms(MapText text, PlacedValue value) {
    List<String> good = new ArrayList<>();
    for (PlacedValue item : MapText.items(value)) {
      text.text(item, "dates")
          .ifPresent(
              form -> {
                try {
                  DateForms.of(List.of(form));
                  good.add(form);
                } catch (IllegalArgumentException e) {
                  Diagnostic.Builder finding =
                      MappingCodes.BAD_VALUE
                          .report()
                          .with(
                              "problem",
                              "'%s' is no pattern of dates: %s; write %s, or one such as d.M.uuuu"
                                  .formatted(
                                      form, e.getMessage(), String.join(", ", DateForms.NAMES)));
                  MapText.near(finding, Nearest.to(form, DateForms.NAMES));
                  text.at(item.place(), finding);
                }
              });
    }
    return good.isEmpty() ? DateForms.standard() : DateForms.of(good);
  }
}
