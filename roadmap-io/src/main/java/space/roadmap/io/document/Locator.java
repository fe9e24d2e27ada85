package space.roadmap.io.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Replacement;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.io.spi.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;

/**
 * Finds places by a second pass over the text, made only when someone asks.
 *
 * <p>It follows an attribute path as far as the text goes: where a value stands alone for a struct
 * or a list of one, the value itself is the place.
 */
final class Locator {
  private final Dialect dialect;
  private final Limits limits;

  Locator(Dialect dialect, Limits limits) {
    this.dialect = dialect;
    this.limits = limits;
  }

  /** Returns the place of each in one text, or null where it is not found. */
  List<@Nullable Place> places(Text text, List<Query> queries) {
    Search search = new Search(queries);
    search.over(text, dialect);
    return search.places;
  }

  /** Starts a search through several texts, of which each holds some of the entities. */
  Search search(List<Query> queries) {
    return new Search(queries);
  }

  /** Looks for many places in one pass over each text. */
  final class Search {
    private final Map<String, List<Integer>> byId = new HashMap<>();
    private final Map<String, List<Integer>> byRow = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Mentions mentions = new Mentions();
    private final List<Query> queries;
    private final List<@Nullable Place> places = new ArrayList<>();
    private final List<@Nullable Replacement> replacements = new ArrayList<>();
    private boolean included;
    private boolean yaml; // is the notation of the current text
    private String prefix = ""; // of the ids in the current text

    private Search(List<Query> queries) {
      this.queries = queries;
      for (int i = 0; i < queries.size(); i++) {
        Query query = queries.get(i);
        String id = query.id();
        Map<String, List<Integer>> wanted = id == null ? byRow : byId;
        String key = id == null ? query.list() + " " + query.row() : id;
        if (id != null) {
          mentions.add(id);
        }
        wanted.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
        places.add(null);
        replacements.add(null);
      }
    }

    /** Looks through an included text, whose ids may be those of a namespace. */
    void overIncluded(Text text, Dialect notation) {
      included = true;
      over(text, notation);
    }

    /** Looks through a text; what stands before an error in it is found. */
    void over(Text text, Dialect notation) {
      prefix = "";
      yaml = notation.readsPlainScalars();
      if (queries.isEmpty() || (byRow.isEmpty() && !mentions.mayBeIn(text))) {
        return;
      }
      TokenStreamFactory factory = notation.factory(limits);
      try (JsonParser parser = notation.open(factory, text.bytes(), text.length())) {
        new Pass(this, parser, notation, text.positions()).document();
      } catch (JacksonException e) {
        return; // the reader has said so
      }
    }

    /** Returns the place of each query, or null where it was not found. */
    List<@Nullable Place> places() {
      return places;
    }

    /** Returns what each query changes in the text, or null where it changes nothing known. */
    List<@Nullable Replacement> replacements() {
      return replacements;
    }

    private void replace(int query, Query asked, String list, WrittenValue node) {
      String value = asked.value();
      EntityType<?> type =
          list.equals("roadmap")
              ? EntityTypes.header()
              : EntityTypes.ofList(list).<EntityType<?>>map(EntityKind::type).orElse(null);
      if (value != null && type != null) {
        node.replacement(type, asked.path(), value, prefix, yaml)
            .ifPresent(found -> replacements.set(query, found));
      }
    }

    private boolean asksAbout(String list, int row) {
      return byRow.containsKey(list + " " + row);
    }

    /** Returns whether anybody asks about what the current text calls so. */
    private boolean asksAbout(String id) {
      return byId.containsKey(prefix + id);
    }

    private void answer(String list, int row, WrittenValue node) {
      WrittenValue namespace = list.equals("roadmap") ? node.members.get("namespace") : null;
      if (included && namespace != null) {
        prefix = namespace.scalar + ":";
        return; // the header of a joined document is none of the roadmap's entities
      }
      for (int query : byRow.getOrDefault(list + " " + row, List.of())) {
        places.set(query, node.follow(queries.get(query).path()));
      }
      WrittenValue id = node.members.get("id");
      if (id == null) {
        return;
      }
      String name = prefix + id.scalar;
      List<Integer> asking = byId.getOrDefault(name, List.of());
      if (asking.isEmpty()) {
        return;
      }
      int occurrence = seen.merge(name, 1, Integer::sum);
      for (int query : asking) {
        Query asked = queries.get(query);
        if (asked.occurrence() == occurrence) {
          String path = asked.path();
          places.set(query, path.isEmpty() ? id.place : node.follow(path));
          replace(query, asked, list, node);
        }
      }
    }
  }

  /** One pass over one text. */
  private record Pass(Search search, JsonParser parser, Dialect notation, Positions positions) {
    void document() {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String list = parser.currentName();
        if (parser.nextToken() != JsonToken.START_ARRAY) {
          search.answer(list, -1, node());
          continue;
        }
        for (int row = 0; parser.nextToken() != JsonToken.END_ARRAY; row++) {
          WrittenValue node = wanted(list, row);
          if (node != null) {
            search.answer(list, row, node);
          }
        }
      }
    }

    /** Returns a row; null if its id, where that comes first, tells that nobody asks about it. */
    private @Nullable WrittenValue wanted(String list, int row) {
      if (parser.currentToken() != JsonToken.START_OBJECT || search.asksAbout(list, row)) {
        return node();
      }
      WrittenValue node = new WrittenValue(notation.place(parser, positions));
      if (member(node)) {
        WrittenValue id = node.members.get("id");
        if (id != null && !search.asksAbout(id.scalar)) {
          skipMembers();
          return null;
        }
        members(node);
      }
      return node;
    }

    private void skipMembers() {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        parser.nextToken();
        parser.skipChildren();
      }
    }

    /** Takes the next member of an object; returns whether there was one. */
    private boolean member(WrittenValue node) {
      node.isObject = true;
      if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
        return false;
      }
      String name = parser.currentName();
      parser.nextToken();
      WrittenValue member = node();
      node.members.putIfAbsent(name, member);
      return true;
    }

    private void members(WrittenValue node) {
      boolean more;
      do {
        more = member(node);
      } while (more);
    }

    private WrittenValue node() {
      WrittenValue node = new WrittenValue(notation.place(parser, positions));
      JsonToken token = parser.currentToken();
      if (token == JsonToken.START_OBJECT) {
        members(node);
      } else if (token == JsonToken.START_ARRAY) {
        node.isList = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          node.elements.add(node());
        }
      } else if (token != null && token.isScalarValue()) {
        node.scalar = parser.getString();
        long start = notation.offset(parser.currentTokenLocation(), positions);
        node.first = positions.byteAt((int) start);
        node.isScalar = token != JsonToken.VALUE_NULL;
      }
      return node;
    }
  }
}
