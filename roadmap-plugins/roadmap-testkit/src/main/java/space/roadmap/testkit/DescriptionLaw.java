package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Option;

/** Law 1: a format describes itself. */
final class DescriptionLaw {
  private final Subject subject;

  DescriptionLaw(Subject subject) {
    this.subject = subject;
  }

  Stream<Trial> trials() {
    return Stream.of(
        new Trial("has a title, and a media type or an ending", this::saysWhatItIs),
        new Trial("says the same when asked again", this::saysTheSameAgain),
        new Trial("reads or writes", this::readsOrWrites),
        new Trial("describes its options", this::describesItsOptions),
        new Trial("states what it covers", this::statesWhatItCovers));
  }

  private void saysWhatItIs() {
    Format format = subject.format();
    assertFalse(format.title().isBlank(), "the title is blank; say in a few words what it is");
    assertFalse(
        format.mediaTypes().isEmpty() && format.extensions().isEmpty(),
        "there is neither a media type nor an ending of names, so nothing tells the format");
    for (String type : format.mediaTypes()) {
      assertTrue(
          type.matches("[a-z]+/[a-z0-9.+-]+"),
          () -> "'" + type + "' is no media type; write it as text/markdown");
    }
    for (String extension : format.extensions()) {
      assertTrue(
          !extension.isBlank()
              && !extension.startsWith(".")
              && extension.equals(extension.toLowerCase(Locale.ROOT)),
          () -> "the ending '" + extension + "' must be in lower case and without leading dot");
    }
    assertDistinct("media type", format.mediaTypes());
    assertDistinct("ending", format.extensions());
  }

  private void saysTheSameAgain() {
    FormatProvider provider = subject.provider();
    FormatProvider other = subject.provider();
    assertEquals(provider.format(), other.format(), "format()");
    assertEquals(provider.format(), provider.format(), "format()");
    assertEquals(provider.priority(), other.priority(), "priority()");
    assertEquals(provider.options(), other.options(), "options()");
    assertEquals(provider.importer().isPresent(), other.importer().isPresent(), "importer()");
    assertEquals(provider.exporter().isPresent(), other.exporter().isPresent(), "exporter()");
  }

  private void readsOrWrites() {
    assertTrue(
        subject.reads() || subject.writes(),
        "there is neither an importer nor an exporter; implement one");
  }

  private void describesItsOptions() {
    List<Option<?>> options = subject.provider().options();
    assertDistinct("option", options.stream().<String>map(Option::name).toList());
    options.forEach(DescriptionLaw::describes);
  }

  private static <V> void describes(Option<V> option) {
    String name = "the option '" + option.name() + "'";
    assertTrue(
        Character.isUpperCase(option.doc().codePointAt(0)),
        () -> name + " is described by no sentence: " + option.doc());
    assertTrue(
        option.type().shape().isSpelled(),
        () -> name + " cannot be spelled on a command line; choose a type that is one word");
    option
        .fallback()
        .ifPresent(
            value ->
                assertEquals(
                    value,
                    option.type().parse(option.type().format(value)),
                    () -> name + " has a fallback that is not read back from its spelling"));
  }

  private void statesWhatItCovers() {
    if (subject.writes()) {
      coversSomething("exporter", subject.written());
    }
    if (subject.reads()) {
      coversSomething("importer", subject.read());
    }
  }

  private static void coversSomething(String ability, Coverage coverage) {
    boolean something =
        Metamodel.types().stream()
            .flatMap(type -> type.attributes().stream())
            .anyMatch(coverage::mentions);
    assertTrue(
        something, () -> "the coverage of the " + ability + " mentions no attribute; name some");
  }

  private static void assertDistinct(String what, List<String> names) {
    Set<String> seen = new HashSet<>();
    names.forEach(
        name -> assertTrue(seen.add(name), () -> what + " '" + name + "' is there twice"));
  }
}
