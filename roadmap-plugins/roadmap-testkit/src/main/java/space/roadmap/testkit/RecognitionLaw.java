package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.Sample;

/** Law 3: a format recognises its own and no other. */
final class RecognitionLaw {
  private static final String NAMELESS = "-";

  private final Subject subject;
  private final Format format;

  RecognitionLaw(Subject subject) {
    this.subject = subject;
    format = subject.format();
  }

  Stream<Trial> trials() {
    List<Trial> trials = new ArrayList<>();
    for (String type : format.mediaTypes()) {
      Sample sample = new Sample(NAMELESS, Optional.of(type), "");
      trials.add(new Trial("recognises " + type, () -> isOwn(sample)));
    }
    for (String extension : format.extensions()) {
      trials.add(
          new Trial("recognises the ending ." + extension, () -> recognisesWhatItIs(extension)));
    }
    ForeignTexts.all().stream()
        .filter(foreign -> format.recognise(foreign.named()) == Recognition.NO)
        .filter(foreign -> !foreign.format().equals(format.id()))
        .map(foreign -> new Trial("leaves " + foreign + " to others", () -> isForeign(foreign)))
        .forEach(trials::add);
    return trials.stream();
  }

  private void recognisesWhatItIs(String extension) {
    String upper = "ROADMAP." + extension.toUpperCase(Locale.ROOT);
    subject
        .files()
        .forEach(
            (name, bytes) -> {
              isOwn(new Sample("roadmap." + extension, Optional.empty(), start(bytes)));
              isOwn(new Sample(upper, Optional.empty(), start(bytes)));
            });
  }

  private static String start(byte[] bytes) {
    byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, Sample.LENGTH));
    return new String(first, StandardCharsets.ISO_8859_1);
  }

  private void isOwn(Sample sample) {
    Recognition sure = recognise(sample);
    assertTrue(
        sure.compareTo(Recognition.PROBABLY) >= 0,
        () -> "says " + sure + " of its own " + shown(sample) + "; it must say PROBABLY or SURELY");
  }

  private void isForeign(ForeignTexts foreign) {
    for (Sample sample : List.of(foreign.named(), foreign.nameless())) {
      Recognition sure = recognise(sample);
      assertTrue(
          sure.compareTo(Recognition.PERHAPS) <= 0,
          () -> "says " + sure + " of " + shown(sample) + "; it may say PERHAPS at most");
    }
  }

  private Recognition recognise(Sample sample) {
    Recognition sure = subject.provider().recognise(sample);
    assertEquals(sure, subject.provider().recognise(sample), "says another thing when asked again");
    return sure;
  }

  private static String shown(Sample sample) {
    String start = sample.start();
    return "'"
        + sample.name()
        + "'"
        + sample.mediaType().map(type -> " of type " + type).orElse("")
        + (start.isEmpty() ? "" : " that starts with '" + shortened(start) + "'");
  }

  private static String shortened(String start) {
    return start.length() > 40 ? start.substring(0, 40) + "…" : start;
  }
}
