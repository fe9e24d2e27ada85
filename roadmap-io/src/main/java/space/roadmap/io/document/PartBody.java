package space.roadmap.io.document;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.io.spi.ImportContext;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;

/** Reads what a file of a document consists of: its version, its header, its lists of entities. */
final class PartBody {
  private static final int PROGRESS_STEP = 1024;

  private final Text text;
  private final ImportContext context;
  private final TokenStreamFactory factory;
  private final Findings findings;
  private final RoadmapDraft draft;
  private final boolean included;
  private final Migrations known;
  private final List<PartReader.Include> includes = new ArrayList<>();
  private final Set<String> unknown = new HashSet<>();
  private @Nullable RoadmapDraft own; // of an included file that is a document of its own
  private @Nullable Place headerPlace;
  private @Nullable String ownNamespace;
  private List<Migration> migrations;
  private final Tokens parsed;
  private Tokens tokens;
  private StructReader structs;
  private boolean listed; // a list of entities was seen
  private boolean readable = true;
  private long seen;
  private int untold; // entities whose attributes the draft was not told yet

  PartBody(
      Tokens tokens,
      Text text,
      ImportContext context,
      TokenStreamFactory factory,
      Findings findings,
      PartReader.Role role) {
    this.text = text;
    this.context = context;
    this.factory = factory;
    this.findings = findings;
    draft = role.draft();
    included = role.included();
    known = role.known();
    migrations = role.migrations();
    parsed = tokens;
    this.tokens = migrations.isEmpty() ? tokens : new MigratedTokens(tokens, migrations);
    structs =
        new StructReader(this.tokens, new TypeReaders(factory, draft.dates()), findings, draft);
  }

  private StructReader structs() {
    return new StructReader(tokens, new TypeReaders(factory, draft().dates()), findings, draft());
  }

  /** Returns what is read into. */
  private RoadmapDraft draft() {
    return own == null ? draft : own;
  }

  /** Returns the document that an included file is by itself, if it has a header. */
  Optional<RoadmapDraft> own() {
    return Optional.ofNullable(own);
  }

  /** Returns where the header of a file stands. */
  Place headerPlace() {
    return headerPlace == null ? text.positions().place(0, 1) : headerPlace;
  }

  /** Returns the namespace that the header of the document gives it. */
  Optional<String> namespace() {
    return Optional.ofNullable(ownNamespace);
  }

  /** Returns the patterns of the files that this one includes. */
  List<PartReader.Include> includes() {
    return includes;
  }

  /** Returns what leads from the version of the document to the current one. */
  List<Migration> migrations() {
    return migrations;
  }

  /** Reads the members of the object at the parser; returns whether they make a part. */
  boolean read() {
    while (tokens.next() == JsonToken.PROPERTY_NAME && !context.isCancelled()) {
      String name = list(tokens.name());
      EntityKind<?> kind = EntityTypes.ofList(name).orElse(null);
      long bit = kind != null ? 1L << kind.ordinal() : bit(name);
      if ((seen & bit) != 0 || (bit == 0 && !unknown.add(name))) {
        findings.here(tokens, DocumentCodes.DUPLICATE_KEY.report().with("name", name));
        tokens.next();
        tokens.skip();
        continue;
      }
      seen |= bit;
      if (kind != null) {
        listed = true;
        tokens.next();
        entities(kind);
      } else {
        other(name);
      }
      findings.entityEnds(null);
    }
    if (!included) {
      missing("formatVersion");
      missing("roadmap");
    }
    return readable;
  }

  private void other(String name) {
    switch (name) {
      case "formatVersion" -> {
        tokens.next();
        version();
      }
      case "roadmap" -> roadmap();
      case "include" -> {
        if (included) {
          misplaced(name, "only the document itself includes files; name them there");
        } else {
          tokens.next();
          readIncludes();
        }
      }
      default -> structs.unknown(PartReader.DOCUMENT, documentKeys(), this::extra);
    }
  }

  private String list(String older) {
    String newer = older;
    for (Migration migration : migrations) {
      newer = migration.list(newer);
    }
    return newer;
  }

  private void roadmap() {
    if (included && listed) {
      misplaced("roadmap", "the header of a document of its own comes first");
      return;
    }
    if (included) {
      headerPlace = tokens.place();
      own = new RoadmapDraft();
      structs = structs();
    }
    tokens.next();
    header();
  }

  private void misplaced(String name, String problem) {
    findings.here(
        tokens, DocumentCodes.NOT_IN_PART.report().with("name", name).with("problem", problem));
    tokens.next();
    tokens.skip();
  }

  private void readIncludes() {
    if (tokens.current() != JsonToken.START_ARRAY) {
      include();
      return;
    }
    while (tokens.next() != JsonToken.END_ARRAY) {
      include();
    }
  }

  private void include() {
    if (tokens.current() == JsonToken.VALUE_STRING && !tokens.isNull()) {
      includes.add(new PartReader.Include(tokens.text(), tokens.place(), tokens.path().path()));
    } else {
      findings.wrongType(tokens, "include", "a list of patterns such as missions/*.yaml");
      tokens.skip();
    }
  }

  private void extra(String name, Value value) {
    if (included && draft().hasExtra(name)) {
      findings.here(tokens, DocumentCodes.DUPLICATE_KEY.report().with("name", name));
    } else {
      draft().extra(name, value);
    }
  }

  private static long bit(String name) {
    return switch (name) {
      case "formatVersion" -> 1L << 62;
      case "roadmap" -> 1L << 61;
      case "include" -> 1L << 60;
      default -> 0;
    };
  }

  private static Iterable<String> documentKeys() {
    return Iterables.concat(
        List.of("formatVersion", "roadmap", "include"),
        Iterables.transform(EntityTypes.kinds(), EntityKind::list));
  }

  private void missing(String name) {
    if ((seen & bit(name)) == 0) {
      readable = false;
      findings.at(
          text.positions().place(0, 1),
          DocumentCodes.MISSING.report().with("owner", "the document").with("name", name));
    }
  }

  private void version() {
    String found = tokens.current().isScalarValue() ? tokens.text() : "";
    if (found.matches("[0-9]{1,6}\\.[0-9]{1,6}") && !found.matches("0[0-9].*")) {
      int major = Integer.parseInt(found.substring(0, found.indexOf('.')));
      if (major == Migrations.CURRENT) {
        current();
        return;
      }
      if (migrate(major, found)) {
        return;
      }
    }
    readable = false;
    findings.here(
        tokens,
        DocumentCodes.VERSION
            .report()
            .with("found", found.length() > 40 ? found.substring(0, 40) + "…" : found));
    tokens.skip();
  }

  /** Reads what follows as the current version has it, whatever the including document is. */
  private void current() {
    if (!migrations.isEmpty()) {
      migrations = List.of();
      tokens = parsed;
      structs = structs();
    }
  }

  /** Reads what follows as an older version had it. */
  private boolean migrate(int major, String version) {
    if (!known.reach(major)) {
      return false;
    }
    findings.here(tokens, DocumentCodes.MIGRATED.report().with("found", version));
    if (listed || (seen & bit("roadmap")) != 0) {
      readable = false;
      findings.here(tokens, DocumentCodes.VERSION_LATE.report().with("found", version));
    } else {
      migrations = known.from(major);
      tokens = new MigratedTokens(parsed, migrations);
      structs = structs();
    }
    return true;
  }

  private void header() {
    if (tokens.current() != JsonToken.START_OBJECT) {
      findings.wrongType(tokens, "roadmap", "an object with id and title");
      tokens.skip();
      readable = false;
      return;
    }
    TypeReader<RoadmapHeader> type = structs.of(EntityTypes.header());
    Draft<RoadmapHeader> values = type.draft();
    boolean complete = structs.fill(type, values);
    tellUse();
    findings.entityEnds(id(type, values));
    if (complete) {
      RoadmapHeader header = values.build();
      ownNamespace = header.namespace().orElse(null);
      draft().header(header);
    } else {
      readable = false;
    }
  }

  private <T extends Entity> void entities(EntityKind<T> kind) {
    if (tokens.current() != JsonToken.START_ARRAY) {
      findings.wrongType(tokens, kind.list(), "a list");
      tokens.skip();
      return;
    }
    TypeReader<T> type = structs.of(kind.type());
    int count = 0;
    while (tokens.next() != JsonToken.END_ARRAY) {
      if (tokens.current() != JsonToken.START_OBJECT) {
        findings.wrongType(tokens, kind.list(), "objects, one for each " + kind.name());
        findings.entityEnds(null);
        tokens.skip();
        continue;
      }
      entity(kind, type);
      if (++count % PROGRESS_STEP == 0) {
        context.progress(tokens.bytesRead(), text.length());
        if (context.isCancelled()) {
          readable = false;
          return;
        }
      }
    }
    tellUse();
  }

  private void tellUse() {
    structs.tellUse(untold);
    untold = 0;
  }

  private <T extends Entity> void entity(EntityKind<T> kind, TypeReader<T> type) {
    Draft<T> values = type.draft();
    boolean complete = structs.fill(type, values);
    if (complete) {
      draft().add(kind, values.build(), structs.identifier());
      untold++;
      if (!findings.isEmpty()) {
        findings.entityEnds(id(type, values));
      }
    } else {
      String id = id(type, values);
      if (id != null) {
        draft().withhold(Id.of(id));
      }
      findings.entityEnds(id);
    }
    type.release(values);
  }

  private static <T> @Nullable String id(TypeReader<T> type, Draft<T> values) {
    Attribute<T, ?> attribute = type.type.attribute("id").orElse(null);
    return attribute == null ? null : values.value(attribute).map(Object::toString).orElse(null);
  }
}
