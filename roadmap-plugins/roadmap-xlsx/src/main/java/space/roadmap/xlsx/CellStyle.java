package space.roadmap.xlsx;

import java.io.IOException;

/** The looks of cells, by the number that cells refer to. */
enum CellStyle {
  PLAIN(0, 0, 0, "", ""),
  HEADER(49, 1, 2, "vertical=\"center\" wrapText=\"1\"", ""),
  CODE(49, 0, 0, "vertical=\"top\"", ""),
  TEXT(0, 0, 0, "vertical=\"top\" wrapText=\"1\"", ""),
  NUMBER(0, 0, 0, "vertical=\"top\"", ""),
  TRUTH(0, 0, 0, "horizontal=\"center\" vertical=\"top\"", ""),
  OPEN_CODE(49, 0, 0, "vertical=\"top\"", "0"),
  OPEN_TEXT(0, 0, 0, "vertical=\"top\" wrapText=\"1\"", "0"),
  OPEN_NUMBER(0, 0, 0, "vertical=\"top\"", "0"),
  OPEN_TRUTH(0, 0, 0, "horizontal=\"center\" vertical=\"top\"", "0"),
  LOCKED_CODE(49, 0, 3, "vertical=\"top\"", "1"),
  LOCKED_TEXT(0, 0, 3, "vertical=\"top\" wrapText=\"1\"", "1"),
  LOCKED_NUMBER(0, 0, 3, "vertical=\"top\"", "1"),
  LOCKED_TRUTH(0, 0, 3, "horizontal=\"center\" vertical=\"top\"", "1"),
  TITLE(0, 2, 0, "", ""),
  LINK(0, 3, 0, "vertical=\"top\"", ""),
  LABEL(0, 4, 0, "vertical=\"top\"", ""),
  PROSE(0, 0, 0, "vertical=\"top\" wrapText=\"1\"", "");

  private static final String FONTS =
      "<fonts count=\"5\">"
          + "<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
          + "<font><b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/><name val=\"Calibri\"/>"
          + "<family val=\"2\"/></font>"
          + "<font><b/><sz val=\"18\"/><color rgb=\"FF1F3864\"/><name val=\"Calibri\"/>"
          + "<family val=\"2\"/></font>"
          + "<font><u/><sz val=\"11\"/><color rgb=\"FF0563C1\"/><name val=\"Calibri\"/>"
          + "<family val=\"2\"/></font>"
          + "<font><b/><sz val=\"11\"/><color rgb=\"FF1F3864\"/><name val=\"Calibri\"/>"
          + "<family val=\"2\"/></font>"
          + "</fonts>";
  private static final String FILLS =
      "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill>"
          + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF1F3864\"/></patternFill></fill>"
          + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFEDEDED\"/></patternFill></fill>"
          + "</fills>";
  private static final String REST =
      "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
          + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
          + "</cellStyleXfs>";

  private final String xml;

  CellStyle(int format, int font, int fill, String alignment, String locked) {
    xml =
        "<xf numFmtId=\""
            + format
            + "\" fontId=\""
            + font
            + "\" fillId=\""
            + fill
            + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
            + " applyAlignment=\"1\" applyProtection=\"1\">"
            + (alignment.isEmpty() ? "" : "<alignment " + alignment + "/>")
            + (locked.isEmpty() ? "" : "<protection locked=\"" + locked + "\"/>")
            + "</xf>";
  }

  /** Returns the style of a look, in a sheet that is not protected. */
  static CellStyle of(Look look) {
    return switch (look) {
      case CODE -> CODE;
      case TEXT -> TEXT;
      case NUMBER -> NUMBER;
      case TRUTH -> TRUTH;
    };
  }

  /** Returns the style of a look in a protected sheet. */
  static CellStyle of(Look look, boolean locked) {
    return switch (look) {
      case CODE -> locked ? LOCKED_CODE : OPEN_CODE;
      case TEXT -> locked ? LOCKED_TEXT : OPEN_TEXT;
      case NUMBER -> locked ? LOCKED_NUMBER : OPEN_NUMBER;
      case TRUTH -> locked ? LOCKED_TRUTH : OPEN_TRUTH;
    };
  }

  /** Returns the number that cells refer to it by. */
  @SuppressWarnings("EnumOrdinal") // styles are written in the order in which they stand here
  int number() {
    return ordinal();
  }

  static void write(XmlOut xml) throws IOException {
    xml.raw(PackageParts.XML);
    xml.raw("<styleSheet xmlns=\"" + PackageParts.MAIN + "\">").raw(FONTS).raw(FILLS).raw(REST);
    xml.raw("<cellXfs count=\"").raw(values().length).raw("\">");
    for (CellStyle style : values()) {
      xml.raw(style.xml);
    }
    xml.raw(
        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
    xml.raw("</cellStyles></styleSheet>");
  }
}
