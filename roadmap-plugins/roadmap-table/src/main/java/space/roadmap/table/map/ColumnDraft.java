package space.roadmap.table.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Predicate;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Cardinality;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.table.map.Headers.How;
import space.roadmap.table.map.Headers.Match;

/**
 * What a column most likely means.
 *
 * @param attribute the attribute; empty if nobody can tell
 * @param comment how sure that is
 * @param given what a mapping says of it
 * @param names the ordinal of the kind of what it names; -1 if it names nothing
 * @param separator what separates the names
 * @param repeatable whether other columns may give values of the attribute too
 */
record ColumnDraft(
    Optional<Attribute<?, ?>> attribute,
    String comment,
    String given,
    int names,
    String separator,
    boolean repeatable) {
  private static final ColumnDraft NOTHING =
      new ColumnDraft(Optional.empty(), "", "", -1, "", false);
  private static final int MOST_WORDS = 60;

  private static ColumnDraft of(Attribute<?, ?> attribute, boolean sure, String why, String given) {
    String comment = (sure ? "sure: " : "guess: ") + why;
    boolean many = attribute.cardinality() == Cardinality.MANY;
    return new ColumnDraft(Optional.of(attribute), comment, given, -1, "", many);
  }

  static ColumnDraft of(EntityType<?> type, Sample sample) {
    Optional<ColumnDraft> milestone =
        Headers.milestone(type, sample.name()).flatMap(word -> milestone(type, sample, word));
    if (milestone.isPresent()) {
      return milestone.get();
    }
    return Headers.find(type, sample.name()).map(match -> of(match, sample)).orElse(NOTHING);
  }

  private static Optional<ColumnDraft> milestone(EntityType<?> type, Sample sample, String word) {
    DateGuess dates = DateGuess.of(sample);
    if (!dates.isDates(sample)) {
      return Optional.empty();
    }
    String given = "{type: " + word + ", date: " + dated(sample, dates) + "}";
    return type.attribute("milestones").map(one -> of(one, dates.sure(), dates.remark(), given));
  }

  private static String dated(Sample sample, DateGuess dates) {
    StringJoiner forms = new StringJoiner(", ", "[", "]");
    dates.forms().forEach(forms::add);
    return "{column: %s, dates: %s}".formatted(Quoted.of(sample.name()), forms);
  }

  private static ColumnDraft of(Match match, Sample sample) {
    Attribute<?, ?> attribute = match.attribute();
    Attribute<?, ?> meant = attribute;
    while (meant.type().struct().isPresent()) {
      Optional<Attribute<?, ?>> alone = Texts.alone(meant.type().struct().get());
      if (alone.isEmpty()) {
        return attribute.name().equals("contributions") ? partners(attribute, sample) : NOTHING;
      }
      meant = alone.get();
    }
    boolean many =
        attribute.cardinality() == Cardinality.MANY || meant.cardinality() == Cardinality.MANY;
    String separator = many ? sample.separator() : "";
    boolean named = match.how() == How.NAME;
    return switch (meant.type().shape()) {
      case DATE, PERIOD -> dates(attribute, sample);
      case CHOICE -> choice(attribute, meant, sample, separator, named);
      case REFERENCE -> reference(attribute, meant, sample, separator);
      case IDENTIFIER -> id(attribute, sample);
      case TEXT -> of(attribute, named, why(match, sample), plain(sample, separator));
      case MEMBERS, STRUCT -> NOTHING;
      default -> figures(attribute, meant, sample);
    };
  }

  private static String why(Match match, Sample sample) {
    int count = sample.values().size();
    return switch (match.how()) {
      case NAME -> "called like the attribute; " + count + " values";
      case SYNONYM -> "people call " + match.attribute().name() + " so; " + count + " values";
      case DOC -> "the doc of " + match.attribute().name() + " says so; " + count + " values";
    };
  }

  private static String plain(Sample sample, String separator) {
    return separator.isEmpty()
        ? Quoted.of("<" + sample.name() + ">")
        : "{column: %s, split: %s}".formatted(Quoted.of(sample.name()), Quoted.of(separator));
  }

  private static ColumnDraft dates(Attribute<?, ?> attribute, Sample sample) {
    DateGuess dates = DateGuess.of(sample);
    return dates.isDates(sample)
        ? of(attribute, dates.sure(), dates.remark(), dated(sample, dates))
        : NOTHING;
  }

  private static ColumnDraft id(Attribute<?, ?> attribute, Sample sample) {
    int count = sample.values().size();
    if (!sample.isDistinct()) {
      return NOTHING;
    }
    return sample.isIds()
        ? of(attribute, true, count + " of " + count + " values are ids", plain(sample, ""))
        : of(
            attribute,
            false,
            "all differ, and ids are made of them",
            "{column: %s, as: id}".formatted(Quoted.of(sample.name())));
  }

  private static ColumnDraft figures(
      Attribute<?, ?> attribute, Attribute<?, ?> meant, Sample sample) {
    boolean truth = meant.type().shape() == Shape.BOOLEAN;
    Predicate<String> fits =
        value -> truth ? value.matches("(?i)yes|no|y|n|true|false|x|0|1") : parses(meant, value);
    return sample.most(10, fits)
        ? of(attribute, true, "all values fit", plain(sample, ""))
        : NOTHING;
  }

  private static boolean parses(Attribute<?, ?> attribute, String value) {
    try {
      attribute.type().parse(value);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static ColumnDraft reference(
      Attribute<?, ?> attribute, Attribute<?, ?> meant, Sample sample, String separator) {
    int allowed = EntityTypes.allowedKinds(meant.type());
    boolean one = Integer.bitCount(allowed) == 1;
    String what = separator.isEmpty() ? "names" : "names, separated by " + shown(separator);
    ColumnDraft draft = of(attribute, false, "taken as ids or " + what, plain(sample, separator));
    return new ColumnDraft(
        draft.attribute(),
        draft.comment(),
        draft.given(),
        one ? Integer.numberOfTrailingZeros(allowed) : -1,
        separator,
        draft.repeatable());
  }

  private static String shown(String separator) {
    return separator.equals("\n") ? "line ends" : separator;
  }

  private static ColumnDraft partners(Attribute<?, ?> attribute, Sample sample) {
    String separator = sample.separator();
    String split = separator.isEmpty() ? "" : ", split: " + Quoted.of(separator);
    List<String> pieces = sample.pieces(separator);
    long told = pieces.stream().filter(piece -> piece.indexOf(':') > 0).count();
    String column = "{column: " + Quoted.of(sample.name()) + split;
    boolean roles = told * 2 > pieces.size();
    ColumnDraft draft =
        roles
            ? of(
                attribute,
                false,
                told + " of " + pieces.size() + " say who and what",
                column
                    + ", parts: \"<who>:<what>\", each: {organization: <who>, what: <what>, role:"
                    + " partner}}")
            : of(
                attribute,
                false,
                "partners",
                column + ", each: {organization: <piece>, role: partner}}");
    return draft;
  }

  private static ColumnDraft choice(
      Attribute<?, ?> attribute,
      Attribute<?, ?> meant,
      Sample sample,
      String separator,
      boolean named) {
    List<String> words = meant.type().words();
    Map<String, String> odd = new LinkedHashMap<>();
    List<String> pieces = sample.pieces(separator);
    long fitting = 0;
    for (String piece : pieces) {
      if (words.contains(piece) || words.contains(Slug.of(piece))) {
        fitting++;
      } else if (odd.size() < MOST_WORDS) {
        odd.put(piece, Nearest.to(piece, words).orElse(meant.type().isOpen() ? piece : ""));
      }
    }
    if (!named && fitting == 0) {
      return NOTHING;
    }
    String why = fitting + " of " + pieces.size() + " values are words of " + meant.type().name();
    if (odd.isEmpty() || meant.type().isOpen()) {
      return of(attribute, odd.isEmpty(), why, plain(sample, separator));
    }
    StringJoiner values = new StringJoiner(", ", "{", "}");
    odd.forEach((from, to) -> values.add(Quoted.of(from) + ": " + Quoted.of(to)));
    String split = separator.isEmpty() ? "" : ", split: " + Quoted.of(separator);
    String given =
        "{column: %s%s, values: %s, else: \"\"}"
            .formatted(Quoted.of(sample.name()), split, withFitting(values, pieces, words));
    return of(attribute, false, why + "; say what the others mean", given);
  }

  /** Adds the words that fit, so that whatever else comes is left out. */
  private static StringJoiner withFitting(
      StringJoiner values, List<String> pieces, List<String> words) {
    pieces.stream()
        .distinct()
        .filter(piece -> words.contains(piece) || words.contains(Slug.of(piece)))
        .sorted()
        .forEach(piece -> values.add(Quoted.of(piece) + ": " + Slug.of(piece)));
    return values;
  }
}
