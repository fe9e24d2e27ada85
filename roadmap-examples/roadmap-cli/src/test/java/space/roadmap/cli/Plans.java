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

  /** Something of everything that can be counted or shown. */
  static final String RICH =
      HEAD
          + """
          sources:
            - {id: paper, title: A paper, url: "https://example.org/paper"}
          organizations:
            - {id: esa, name: European Space Agency, abbreviation: ESA, citations: [paper]}
          destinations:
            - {id: moon, name: Moon, kind: body}
            - {id: moon/orbit, name: Lunar orbit, kind: orbit, parent: moon}
            - {id: mars, name: Mars, kind: body}
          technologies:
            - {id: drill, name: Drill}
          capabilities:
            - {id: tug, name: Tug, status: planned, availableFrom: {date: "2031", words: early 2030s}}
          missions:
            - id: scout
              name: Scout
              lead: esa
              status: planned
              crew: robotic
              destinations: [moon/orbit, moon]
              milestones:
                - {type: launch, date: "2034~", basis: planned, earlier: [{date: "2030"}]}
                - {type: arrival}
              needs: [tug, {anyOf: drill, maturity: 6}, {kind: precursor, anyOf: relay}]
              contributions: [{organization: esa, role: prime}, {status: open, what: a drill}]
              citations: [{source: paper, evidence: stated, locator: page 3}]
              claims: [{status: cancelled, source: paper}]
            - {id: relay, name: Relay, destinations: [moon/orbit], partOf: scout,
               milestones: [{type: launch, date: 2028-05-04}, {type: end, date: ../2040}]}
          decisions:
            - {id: pick, name: Pick a drill, options: [{id: deep, name: The deep one}]}
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
