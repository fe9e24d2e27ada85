package space.roadmap.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Bytes that somebody spoiled.
 *
 * @param what what was done to them
 * @param bytes what came of it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Corruption(String what, byte[] bytes) {
  private static final int PLACES = 16;
  private static final int MANY = 20_000;

  /** Returns the bytes cut off at many places. */
  static Stream<Corruption> cut(byte[] bytes) {
    return places(bytes)
        .mapToObj(at -> new Corruption("cut off after " + at, Arrays.copyOf(bytes, at)));
  }

  /** Returns the bytes, of each of which one is another. */
  static Stream<Corruption> flipped(byte[] bytes, long seed) {
    Random random = new Random(seed);
    return places(bytes)
        .mapToObj(
            at -> {
              byte[] changed = bytes.clone();
              changed[at] ^= (byte) (1 << random.nextInt(8));
              return new Corruption("with another byte at " + at, changed);
            });
  }

  private static IntStream places(byte[] bytes) {
    int step = Math.max(1, bytes.length / PLACES);
    return IntStream.iterate(0, at -> at < bytes.length, at -> at + step);
  }

  /** Returns the text with lines doubled, missing and exchanged. */
  static Stream<Corruption> lines(byte[] bytes, long seed) {
    List<String> lines = List.of(text(bytes).split("(?<=\n)", -1));
    Random random = new Random(seed);
    return IntStream.range(0, PLACES)
        .mapToObj(
            round -> {
              int at = random.nextInt(lines.size());
              int other = random.nextInt(lines.size());
              List<String> changed = new ArrayList<>(lines);
              switch (round % 3) {
                case 0 -> changed.add(at, lines.get(at));
                case 1 -> changed.remove(at);
                default -> {
                  changed.set(at, lines.get(other));
                  changed.set(other, lines.get(at));
                }
              }
              String done = List.of("doubled", "removed", "exchanged").get(round % 3);
              return of("with line " + (at + 1) + " " + done, String.join("", changed));
            });
  }

  /** Returns what never was of any format. */
  static Stream<Corruption> noise(byte[] bytes, long seed) {
    Random random = new Random(seed);
    Stream<Corruption> random256 =
        IntStream.of(1, 2, 16, 1024, 100_000)
            .mapToObj(
                size -> {
                  byte[] noise = new byte[size];
                  random.nextBytes(noise);
                  return new Corruption(size + " random bytes", noise);
                });
    String text = text(bytes);
    return Stream.concat(
        random256,
        Stream.of(
            of("nothing", ""),
            of("white space", " \n\t\r\n "),
            of("a byte-order mark alone", "\u00ef\u00bb\u00bf"),
            of("null characters", "\0".repeat(64)),
            of("with a byte-order mark", "\u00ef\u00bb\u00bf" + text),
            of("twice", text + text),
            of("without line ends", text.replace("\n", "")),
            of("with other line ends", text.replace("\n", "\r"))));
  }

  /** Returns the text with very much of one thing within. */
  static Stream<Corruption> swollen(byte[] bytes) {
    String text = text(bytes);
    int middle = text.length() / 2;
    return Stream.of("[", "{", "(", "<a>", "\"", "'", "- ", "&a ", "9", "x", " ", "\n", "\u00ff")
        .flatMap(
            one ->
                Stream.of(0, middle, text.length())
                    .map(
                        at ->
                            of(
                                "with '" + one.strip() + "' " + MANY + " times at " + at,
                                text.substring(0, at) + one.repeat(MANY) + text.substring(at))));
  }

  private static Corruption of(String what, String text) {
    return new Corruption(what, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
