package space.roadmap.core.rule.builtin.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Fix;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.rule.EntityRule;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.rule.facts.ValueTraits;

/** A word of an open vocabulary is not a misspelling of a known one. */
final class VocabularyRule implements EntityRule {
  private static final DiagnosticCode CODE =
      new DiagnosticCode(
          "structure.vocabulary",
          Severity.INFO,
          "A word is not known, and nearly is one that is.",
          "'{word}' is no {vocabulary} that is known, and '{nearest}' is one",
          """
          Some vocabularies are open: people may bring words of their own, and they are kept. A \
          word that differs from a known one in a letter or two is likely meant to be that one, \
          and rules that look for the known word pass it by. Write the known word, or suppress \
          this finding with a reason. Words unlike any known one are not reported.\
          """);

  @Override
  public DiagnosticCode code() {
    return CODE;
  }

  @Override
  public Check start(RoadmapView view, Reporter reporter) {
    return ValueTraits.where(view, ValueTraits.UNKNOWN_WORD, new Search(reporter)::check);
  }

  @Override
  public boolean looksAt(EntityType<?> type, RoadmapView view) {
    return ValueTraits.mayHave(type, ValueTraits.UNKNOWN_WORD, view);
  }

  private static final class Search {
    private final Reporter reporter;
    private final IdentityHashMap<EntityType<?>, List<Words<?, ?>>> words = new IdentityHashMap<>();
    private final Map<String, String> nearest = new HashMap<>();

    Search(Reporter reporter) {
      this.reporter = reporter;
    }

    void check(Entity entity) {
      EntityTypes.of(entity).ifPresent(kind -> check(kind.type(), entity, entity, ""));
    }

    private <T> void check(EntityType<T> type, T value, Entity owner, String path) {
      List<Words<?, ?>> known = words.get(type);
      if (known == null) {
        known = Words.of(type);
        words.put(type, known);
      }
      for (int i = 0; i < known.size(); i++) {
        check(cast(known.get(i)), value, owner, path);
      }
    }

    @SuppressWarnings("unchecked") // the words were found in the attributes of the type
    private static <T> Words<T, ?> cast(Words<?, ?> words) {
      return (Words<T, ?>) words;
    }

    private <T, V> void check(Words<T, V> words, T owner, Entity entity, String path) {
      List<V> values = words.attribute.valuesOf(owner);
      for (int i = 0; i < values.size(); i++) {
        V value = values.get(i);
        if (words.struct != null) {
          check(words.struct, value, entity, path + step(words.attribute, i) + '.');
        } else if (!words.known.contains(value)) {
          unknown(entity, path + step(words.attribute, i), words.attribute.type(), value);
        }
      }
    }

    private static String step(Attribute<?, ?> attribute, int index) {
      return attribute.cardinality() == Cardinality.MANY
          ? attribute.name() + '[' + index + ']'
          : attribute.name();
    }

    private <V> void unknown(Entity owner, String path, ValueType<V> vocabulary, V value) {
      String word = vocabulary.format(value);
      String near =
          nearest.computeIfAbsent(
              vocabulary.name() + ' ' + word,
              unused -> Nearest.to(word, vocabulary.words()).orElse(""));
      if (!near.isEmpty()) {
        reporter.report(
            CODE.report()
                .entity(owner.id().text())
                .attribute(path)
                .with("word", word)
                .with("vocabulary", vocabulary.name())
                .with("nearest", near)
                .hint("did you mean '" + near + "'?")
                .fix(Fix.set(owner.id().text(), path, near))
                .build());
      }
    }
  }

  /** An attribute whose values are words of an open vocabulary, or structs with such words. */
  private static final class Words<T, V> {
    final Attribute<T, V> attribute;
    final @Nullable EntityType<V> struct;
    final Set<V> known;

    private Words(Attribute<T, V> attribute, @Nullable EntityType<V> struct) {
      this.attribute = attribute;
      this.struct = struct;
      ValueType<V> type = attribute.type();
      known = type.words().stream().map(type::parse).collect(Collectors.toUnmodifiableSet());
    }

    static <T> List<Words<?, ?>> of(EntityType<T> type) {
      List<Words<?, ?>> found = new ArrayList<>();
      for (Attribute<T, ?> attribute : type.attributes()) {
        add(attribute, found);
      }
      return found;
    }

    private static <T, V> void add(Attribute<T, V> attribute, List<Words<?, ?>> found) {
      ValueType<V> type = attribute.type();
      if (type.isOpen()) {
        found.add(new Words<>(attribute, null));
        return;
      }
      EntityType<V> struct = type.struct().orElse(null);
      if (struct != null && !ValueTraits.isStatements(attribute) && !of(struct).isEmpty()) {
        found.add(new Words<>(attribute, struct));
      }
    }
  }

  @Override
  public String badExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: lander, name: Lander, purpose: [landar]}
    """;
  }

  @Override
  public String goodExample() {
    return """
    formatVersion: "1.0"
    roadmap: {id: example, title: Example}
    missions:
      - {id: lander, name: Lander, purpose: [lander]}
    """;
  }
}
