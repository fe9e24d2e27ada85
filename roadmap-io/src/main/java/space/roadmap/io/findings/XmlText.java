package space.roadmap.io.findings;

/** Texts as XML 1.0 can hold them, in elements and in attributes. */
final class XmlText {
  private XmlText() {}

  static String of(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append('\n');
                default -> {
                  if (Escapes.isUnsafe(point) || point == 0xFFFE || point == 0xFFFF) {
                    xml.append(Escapes.spell(point));
                  } else {
                    xml.appendCodePoint(point);
                  }
                }
              }
            });
    return xml.toString();
  }
}
