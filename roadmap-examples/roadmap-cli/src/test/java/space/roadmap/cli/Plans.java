package space.roadmap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small documents to try commands on. */
final class Plans {
  static final String HEAD =
      """
      formatVersion: "1.0"
      roadmap: {id: plan, title: Plan}
      """;

  static final String FINE =
      HEAD
          + """
          organizations:
            - {id: esa, name: European Space Agency}
          missions:
            - {id: scout, name: Scout, lead: esa, milestones: [{type: launch, date: "2034~"}]}
          """;

  /** One error and one warning. */
  static final String WRONG =
      HEAD
          + """
          organizations:
            - {id: esa, name: European Space Agency, colour: blue}
          missions:
            - {id: scout, name: Scout, lead: easa}
          """;

  private Plans() {}

  static String write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static String write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes).toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
