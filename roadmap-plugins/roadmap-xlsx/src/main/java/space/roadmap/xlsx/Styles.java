package space.roadmap.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/** What the formats of cells show, by the number that cells refer to. */
final class Styles {
  /** No formats. */
  static final Styles NONE = new Styles(List.of());

  /** More than any spreadsheet program takes. */
  private static final int MOST = 100_000;

  private final List<NumberFormat> formats;

  private Styles(List<NumberFormat> formats) {
    this.formats = formats;
  }

  NumberFormat format(int index) {
    return index >= 0 && index < formats.size() ? formats.get(index) : NumberFormat.NUMBER;
  }

  static Styles read(XmlPart xml, String part) throws IOException {
    Map<Integer, NumberFormat> own = new HashMap<>();
    List<NumberFormat> formats = new ArrayList<>();
    boolean ofCells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs")) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "numFmt" -> {
          String code = xml.attribute("formatCode");
          own.put(xml.numberOf("numFmtId"), NumberFormat.of(code == null ? "" : code));
        }
        case "cellXfs" -> ofCells = true;
        case "xf" -> {
          int id = xml.numberOf("numFmtId");
          NumberFormat format = own.get(id);
          if (ofCells) {
            formats.add(format == null ? NumberFormat.builtIn(id) : format);
          }
        }
        default -> {}
      }
      if (own.size() > MOST || formats.size() > MOST) {
        throw Refusal.of(XlsxCodes.TOO_LARGE, part, "it has more than " + MOST + " formats");
      }
    }
    xml.finish();
    return new Styles(List.copyOf(formats));
  }
}
