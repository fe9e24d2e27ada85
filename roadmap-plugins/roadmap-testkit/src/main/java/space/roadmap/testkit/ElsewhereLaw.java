package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.ReadResult;

/** Law 4: a format is the same in any locale and time zone. */
final class ElsewhereLaw {
  /** A letter that becomes another, digits that are no ASCII, and years that are not ours. */
  private static final List<Elsewhere> PLACES =
      List.of(
          new Elsewhere("tr-TR", "Pacific/Chatham"),
          new Elsewhere("ar-EG-u-nu-arab", "America/St_Johns"),
          new Elsewhere("th-TH-u-ca-buddhist-nu-thai", "Pacific/Kiritimati"));

  private final Subject subject;

  ElsewhereLaw(Subject subject) {
    this.subject = subject;
  }

  private record Elsewhere(String language, String zone) {
    <T> T get(Supplier<T> work) {
      Locale locale = Locale.getDefault();
      TimeZone before = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return work.get();
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(before);
      }
    }
  }

  Stream<Trial> trials() {
    Stream<Trial> writing =
        subject.writes()
            ? subject.roadmaps().map(one -> new Trial("writes " + one.name(), () -> writes(one)))
            : Stream.empty();
    Stream<Trial> reading =
        subject.reads()
            ? subject.files().entrySet().stream()
                .map(
                    file ->
                        new Trial(
                            "reads " + file.getKey(), () -> reads(file.getKey(), file.getValue())))
            : Stream.empty();
    return Stream.concat(writing, reading);
  }

  private void writes(Subject.Named one) {
    byte[] here = subject.write(one.name(), one.roadmap()).bytes();
    for (Elsewhere place : PLACES) {
      byte[] there = place.get(() -> subject.write(one.name(), one.roadmap()).bytes());
      Difference.assertSame(here, there, "in " + place);
    }
  }

  private void reads(String name, byte[] bytes) {
    ReadResult here = subject.read(name, bytes);
    for (Elsewhere place : PLACES) {
      ReadResult there = place.get(() -> subject.read(name, bytes));
      assertEquals(here.roadmap(), there.roadmap(), () -> "in " + place);
      assertEquals(
          here.diagnostics().stream().map(Diagnostic::toString).toList(),
          there.diagnostics().stream().map(Diagnostic::toString).toList(),
          () -> "in " + place);
    }
  }
}
