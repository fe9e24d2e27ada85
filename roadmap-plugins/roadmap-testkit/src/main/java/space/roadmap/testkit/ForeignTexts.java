package space.roadmap.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.io.json.JsonFormat;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Sample;
import space.roadmap.io.yaml.YamlFormat;

/**
 * The start of something of a well-known kind, which only a format of that kind claims.
 *
 * @param kind what it is
 * @param format id of the format of roadmaps that it is in, if it is one
 * @param name a name that tells the kind
 * @param start its first bytes, one character each
 */
record ForeignTexts(String kind, String format, String name, String start) {
  private static final List<ForeignTexts> PLAIN =
      List.of(
          of("nothing at all", "nothing", ""),
          of("prose", "letter.txt", "Dear all,\nthe launch is in 2031.\n"),
          of("JSON that is no roadmap", "menu.json", "{\"menu\": {\"id\": 1, \"items\": []}}\n"),
          of("YAML that is no roadmap", "menu.yaml", "menu:\n  id: 1\n  items: []\n"),
          of("a table", "table.csv", "id,name,date\r\n1,\"Lander, small\",2031\r\n"),
          of("a table with tabs", "table.tsv", "id\tname\n1\tLander\n"),
          of("HTML", "page.html", "<!DOCTYPE html>\n<html><body><p>Moon</p></body></html>\n"),
          of("XML", "feed.xml", "<?xml version=\"1.0\"?>\n<feed><entry/></feed>\n"),
          of("an SVG", "picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"),
          of("a calendar", "calendar.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"),
          of("Turtle", "data.ttl", "@prefix ex: <http://example.org/> .\nex:a ex:b ex:c .\n"),
          of("Markdown", "page.md", "# Title\n\n- one\n- two\n"),
          of("a graph", "graph.dot", "digraph g { a -> b }\n"),
          of("a zip", "archive.zip", "PK\u0003\u0004\u0014\u0000\u0000\u0000\u0008\u0000"),
          of("a PNG", "picture.png", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR"),
          of("a PDF", "paper.pdf", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"),
          of("bytes of every value", "data.bin", everyByte()));

  private static ForeignTexts of(String kind, String name, String start) {
    return new ForeignTexts(kind, "", name, start);
  }

  private static String everyByte() {
    StringBuilder bytes = new StringBuilder();
    for (char value = 255; value > 0; value--) {
      bytes.append(value);
    }
    return bytes.append('\0').toString();
  }

  static List<ForeignTexts> all() {
    List<ForeignTexts> all = new ArrayList<>(PLAIN);
    all.add(roadmap(new JsonFormat()));
    all.add(roadmap(new YamlFormat()));
    return all;
  }

  private static ForeignTexts roadmap(FormatProvider provider) {
    String id = provider.format().id();
    Written written = Written.by(provider, "SampleRoadmaps.minimal()", SampleRoadmaps.minimal());
    String start = new String(written.bytes(), StandardCharsets.ISO_8859_1);
    return new ForeignTexts(
        "a roadmap in " + id,
        id,
        "roadmap." + id,
        start.substring(0, Math.min(start.length(), Sample.LENGTH)));
  }

  Sample named() {
    return new Sample(name, Optional.empty(), start);
  }

  Sample nameless() {
    return new Sample("-", Optional.empty(), start);
  }

  @Override
  public String toString() {
    return kind;
  }
}
