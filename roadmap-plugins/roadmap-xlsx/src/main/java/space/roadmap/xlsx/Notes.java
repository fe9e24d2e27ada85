package space.roadmap.xlsx;

import java.io.IOException;
import java.util.List;

/** The notes on the headers of a sheet, which people see when they point at one. */
final class Notes {
  private static final int LINE = 42;
  private static final int LINES_AROUND = 2;

  private Notes() {}

  static boolean has(List<SheetColumn> columns) {
    return columns.stream().anyMatch(column -> !column.note().isEmpty());
  }

  static void comments(XmlOut xml, List<SheetColumn> columns) throws IOException {
    xml.raw(PackageParts.XML).raw("<comments xmlns=\"" + PackageParts.MAIN + "\">");
    xml.raw("<authors><author>Roadmap</author></authors><commentList>");
    for (int i = 0; i < columns.size(); i++) {
      String note = columns.get(i).note();
      if (!note.isEmpty()) {
        xml.raw("<comment ref=\"" + CellRef.of(1, i) + "\" authorId=\"0\"><text>");
        xml.raw("<t xml:space=\"preserve\">").text(note).raw("</t></text></comment>");
      }
    }
    xml.raw("</commentList></comments>");
  }

  /** Draws the boxes that the notes stand in. */
  static void drawing(XmlOut xml, List<SheetColumn> columns) throws IOException {
    xml.raw("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"");
    xml.raw(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"");
    xml.raw(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">");
    xml.raw("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>");
    xml.raw("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"");
    xml.raw(" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>");
    xml.raw("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
    for (int i = 0; i < columns.size(); i++) {
      String note = columns.get(i).note();
      if (!note.isEmpty()) {
        box(xml, i, lines(note));
      }
    }
    xml.raw("</xml>");
  }

  private static void box(XmlOut xml, int column, int lines) throws IOException {
    int height = 13 * (lines + 1);
    xml.raw("<v:shape id=\"_x0000_s" + (1025 + column) + "\" type=\"#_x0000_t202\"");
    xml.raw(" style=\"position:absolute;visibility:hidden;width:240pt;height:" + height + "pt\"");
    xml.raw(" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>");
    xml.raw("<v:shadow color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>");
    xml.raw("<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"/>");
    xml.raw("</v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>");
    xml.raw("<x:Anchor>" + (column + 1) + ",8,1,2," + (column + 4) + ",8,");
    xml.raw((1 + lines) + ",2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row>");
    xml.raw("<x:Column>" + column + "</x:Column></x:ClientData></v:shape>");
  }

  private static int lines(String note) {
    int lines = LINES_AROUND;
    for (String line : note.split("\n", -1)) {
      lines += 1 + line.length() / LINE;
    }
    return lines;
  }
}
