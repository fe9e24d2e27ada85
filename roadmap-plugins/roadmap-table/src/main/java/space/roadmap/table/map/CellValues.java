package space.roadmap.table.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.io.spi.ValueReader;

/** Reads the texts of cells as values: dates in the forms of people, references by names. */
final class CellValues {
  private final ValueReader reader;
  private final Names names;
  private String words = "";

  CellValues(ValueReader reader, Names names) {
    this.reader = reader;
    this.names = names;
  }

  boolean hasWords() {
    return !words.isEmpty();
  }

  /** Returns the words of the date that was read last, once; empty if it says all that they do. */
  String takeWords() {
    String taken = words;
    words = "";
    return taken;
  }

  /** Reads a value, or reports why it is none. */
  <V> Optional<V> read(Attribute<?, V> attribute, String text, DateForms dates) {
    return switch (attribute.type().shape()) {
      case DATE -> date(attribute, text, dates);
      case PERIOD -> period(attribute, text, dates);
      case REFERENCE -> reference(attribute, text);
      case CHOICE -> reader.spelled(attribute, choice(attribute, text));
      case BOOLEAN -> reader.spelled(attribute, truth(text));
      case STRUCT, MEMBERS -> unsupported(attribute);
      default -> reader.spelled(attribute, text);
    };
  }

  private <V> Optional<V> unsupported(Attribute<?, V> attribute) {
    reader.report(
        MappingCodes.BAD_VALUE
            .report()
            .with("problem", "'" + attribute.name() + "' cannot be made of the text of a cell"));
    return Optional.empty();
  }

  private <V> Optional<V> period(Attribute<?, V> attribute, String text, DateForms dates) {
    try {
      attribute.type().parse(text);
    } catch (IllegalArgumentException e) {
      return date(attribute, text, dates);
    }
    return reader.spelled(attribute, text);
  }

  private <V> Optional<V> date(Attribute<?, V> attribute, String text, DateForms dates) {
    DateForms.Read read = dates.read(text);
    if (!(read instanceof DateForms.Found found)) {
      String problem = ((DateForms.Nothing) read).problem();
      reader.report(
          MappingCodes.NO_DATE.report().with("problem", problem).attribute(attribute.name()));
      return Optional.empty();
    }
    for (String guess : found.guesses()) {
      reader.report(
          MappingCodes.GUESSED_DATE.report().with("guess", guess).attribute(attribute.name()));
    }
    words = found.worded() ? text : "";
    return found.edtf().isEmpty() ? Optional.empty() : reader.spelled(attribute, found.edtf());
  }

  /** Returns a word of the vocabulary that is only spelled differently. */
  private static String choice(Attribute<?, ?> attribute, String text) {
    List<String> words = attribute.type().words();
    String slug = Slug.of(text);
    return !words.contains(text) && words.contains(slug) ? slug : text;
  }

  private static String truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "y", "x", "1", "true" -> "true";
      case "no", "n", "0", "false" -> "false";
      default -> text;
    };
  }

  private <V> Optional<V> reference(Attribute<?, V> attribute, String text) {
    int allowed = EntityTypes.allowedKinds(attribute.type());
    List<String> found = names.find(text, allowed);
    if (found.size() == 1) {
      return reader.spelled(attribute, found.get(0));
    }
    if (!found.isEmpty()) {
      reader.report(
          MappingCodes.AMBIGUOUS_NAME
              .report()
              .with("found", text)
              .with("known", String.join(" or ", found))
              .attribute(attribute.name()));
      return Optional.empty();
    }
    boolean isId = Id.ifValid(text).isPresent();
    Diagnostic.Builder finding =
        MappingCodes.UNKNOWN_NAME
            .report()
            .with("name", "'" + attribute.name() + "'")
            .with("found", text)
            .attribute(attribute.name());
    names.near(text, allowed).ifPresent(near -> finding.hint("did you mean '" + near + "'?"));
    reader.report(isId ? finding.severity(Severity.WARNING) : finding);
    return isId ? reader.spelled(attribute, text) : Optional.empty();
  }
}
