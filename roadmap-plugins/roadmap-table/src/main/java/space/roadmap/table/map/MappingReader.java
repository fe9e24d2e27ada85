package space.roadmap.table.map;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.io.spi.PlacedValue;
import space.roadmap.io.spi.PlacedValue.Items;
import space.roadmap.io.spi.PlacedValue.Member;
import space.roadmap.io.spi.PlacedValue.Members;
import space.roadmap.table.map.Given.Test;
import space.roadmap.table.map.Mapping.Existing;
import space.roadmap.table.map.Mapping.Header;
import space.roadmap.table.map.Mapping.Missing;
import space.roadmap.table.map.Mapping.Rows;
import space.roadmap.table.map.Mapping.TableEntry;
import space.roadmap.table.map.Mapping.Unmapped;

/** Makes a mapping of what a file says, and finds everything that is wrong with it. */
final class MappingReader {
  private static final ImmutableList<String> KEYS =
      ImmutableList.of("roadmap", "dates", "values", "entities", "tables");
  private static final ImmutableList<String> OF_TABLES =
      ImmutableList.of("table", "header", "dates", "skip", "rows", "unmapped", "ignore");
  private static final ImmutableList<String> OF_ROWS =
      ImmutableList.of("kind", "if", "each", "existing", "missing", "attributes");
  private static final ImmutableList<String> OF_ENTITIES = ImmutableList.of("kind", "attributes");
  private static final int LAST_HEADER = 1_000;

  private final MapText text;
  private final Map<String, ValueMap> valueMaps = new HashMap<>();
  private DateForms dates = DateForms.standard();

  private MappingReader(MapText text) {
    this.text = text;
  }

  /** Returns what a file says; empty if something is wrong with it. */
  static Optional<Mapping> read(PlacedValue file, Reporter reporter) {
    MapText text = new MapText(reporter);
    Mapping mapping = new MappingReader(text).mapping(file);
    return text.hasErrors() ? Optional.empty() : Optional.of(mapping);
  }

  private Mapping mapping(PlacedValue file) {
    Map<String, PlacedValue> members = text.members(file, "a mapping", KEYS);
    PlacedValue forms = members.get("dates");
    if (forms != null) {
      dates = GivenReader.dateForms(text, forms);
    }
    valueMaps(members.get("values"));
    GivenReader constants = new GivenReader(text, valueMaps, dates);
    PlacedValue header = required(members, file, "a mapping", "roadmap");
    Given.Struct roadmap =
        header == null
            ? new Given.Struct(EntityTypes.header(), List.of(), List.of())
            : constants.struct(EntityTypes.header(), header);
    List<Rows> entities = new ArrayList<>();
    for (PlacedValue item : list(members.get("entities"), "entities")) {
      rows(item, OF_ENTITIES, "an entity", constants).ifPresent(entities::add);
    }
    constants
        .refs()
        .forEach(
            ref ->
                text.at(
                    ref.place(),
                    MappingCodes.BAD_VALUE
                        .report()
                        .with(
                            "problem", "'" + ref.name() + "' can only be mentioned in 'tables'")));
    List<TableEntry> tables = new ArrayList<>();
    for (PlacedValue item : list(required(members, file, "a mapping", "tables"), "tables")) {
      table(item).ifPresent(tables::add);
    }
    return new Mapping(roadmap, header == null ? file.place() : header.place(), entities, tables);
  }

  private @Nullable PlacedValue required(
      Map<String, PlacedValue> members, PlacedValue owner, String called, String name) {
    PlacedValue value = members.get(name);
    if (value == null && owner instanceof Members) {
      text.missing(owner, called, name);
    }
    return value;
  }

  private List<PlacedValue> list(@Nullable PlacedValue value, String key) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof Items list) {
      return list.items();
    }
    text.bad(value, key, "a list");
    return List.of();
  }

  private void valueMaps(@Nullable PlacedValue value) {
    if (value instanceof Members object) {
      for (Member member : text.distinct(object)) {
        valueMaps.put(member.name(), GivenReader.valueMap(text, member.value()));
      }
    } else if (value != null) {
      text.bad(value, "values", "an object with names and what stands for what");
    }
  }

  private Optional<TableEntry> table(PlacedValue item) {
    Map<String, PlacedValue> members = text.members(item, "a table", OF_TABLES);
    if (!(item instanceof Members)) {
      return Optional.empty();
    }
    PlacedValue name = required(members, item, "a table", "table");
    PlacedValue made = required(members, item, "a table", "rows");
    PlacedValue forms = members.get("dates");
    GivenReader reader =
        new GivenReader(
            text, valueMaps, forms == null ? dates : GivenReader.dateForms(text, forms));
    List<List<Test>> skip = new ArrayList<>();
    PlacedValue skipped = members.get("skip");
    for (PlacedValue one : skipped == null ? List.<PlacedValue>of() : MapText.items(skipped)) {
      skip.add(reader.tests(one, "skip"));
    }
    List<Rows> rows = new ArrayList<>();
    for (PlacedValue one : list(made, "rows")) {
      rows(one, OF_ROWS, "what is made of rows", reader).ifPresent(rows::add);
      reader.forget();
    }
    PlacedValue unmapped = members.get("unmapped");
    PlacedValue ignored = members.get("ignore");
    Optional<String> called = name == null ? Optional.empty() : text.text(name, "table");
    return called.map(
        pattern ->
            new TableEntry(
                pattern,
                name == null ? item.place() : name.place(),
                header(members.get("header")),
                reader.refs(),
                skip,
                rows,
                word(unmapped, "unmapped", Unmapped.values()).orElse(Unmapped.REPORT),
                ignored == null ? List.of() : text.texts(ignored, "ignore")));
  }

  private Header header(@Nullable PlacedValue value) {
    if (value == null) {
      return Header.FIRST;
    }
    List<String> rows = text.texts(value, "header");
    if (rows.equals(List.of("auto"))) {
      return Header.AUTO;
    }
    if (rows.equals(List.of("none"))) {
      return Header.NONE;
    }
    List<Integer> numbers = new ArrayList<>();
    for (String row : rows) {
      boolean number = row.matches("[0-9]{1,4}") && !row.matches("0+");
      if (number && Integer.parseInt(row) <= LAST_HEADER) {
        numbers.add(Integer.valueOf(row));
      }
    }
    boolean one = rows.size() == 1 && numbers.size() == 1;
    if (one || (numbers.size() == 2 && numbers.get(1) == numbers.get(0) + 1)) {
      return new Header(numbers.get(0), numbers.get(numbers.size() - 1), false);
    }
    text.bad(value, "header", "the number of a row, two that follow each other, auto, or none");
    return Header.FIRST;
  }

  private <E extends Enum<E>> Optional<E> word(@Nullable PlacedValue value, String key, E[] all) {
    return value == null ? Optional.empty() : text.word(value, key, all);
  }

  private Optional<Rows> rows(
      PlacedValue item, List<String> keys, String called, GivenReader reader) {
    Map<String, PlacedValue> members = text.members(item, called, keys);
    PlacedValue named = required(members, item, called, "kind");
    PlacedValue attributes = required(members, item, called, "attributes");
    if (named == null || attributes == null) {
      return Optional.empty();
    }
    Optional<EntityKind<?>> kind = text.text(named, "kind").flatMap(word -> kind(word, named));
    PlacedValue each = members.get("each");
    Optional<Pieces> pieces = each == null ? Optional.empty() : reader.each(each);
    List<Test> tests = reader.tests(members.get("if"), "if");
    PlacedValue missing = members.get("missing");
    return kind.map(
        known ->
            new Rows(
                known,
                item.place(),
                tests,
                pieces,
                word(members.get("existing"), "existing", Existing.values())
                    .orElse(Existing.REPORT),
                word(missing, "missing", Missing.values()).orElse(Missing.MAKE),
                reader.struct(known.type(), attributes)));
  }

  private Optional<EntityKind<?>> kind(String word, PlacedValue named) {
    List<String> names = new ArrayList<>();
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      names.add(kind.name());
      if (kind.name().equals(word)) {
        return Optional.of(kind);
      }
    }
    Diagnostic.Builder finding =
        MappingCodes.BAD_VALUE
            .report()
            .with(
                "problem",
                "'%s' is no kind; the kinds are %s".formatted(word, String.join(", ", names)));
    MapText.near(finding, Nearest.to(word, names));
    text.at(named.place(), finding);
    return Optional.empty();
  }
}
