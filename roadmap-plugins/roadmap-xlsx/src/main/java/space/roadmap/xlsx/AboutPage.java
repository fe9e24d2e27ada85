package space.roadmap.xlsx;

import java.util.ArrayList;
import java.util.List;
import space.roadmap.core.model.RoadmapHeader;

/** The sheet that people see first. */
final class AboutPage {
  static final String NAME = "About";

  private AboutPage() {}

  static Page of(RoadmapHeader header, List<WorkbookWriter.Contents> sheets) {
    List<Page.Line> lines = new ArrayList<>();
    lines.add(Page.Line.title(header.title()));
    lines.add(Page.Line.text(header.id().text()));
    lines.add(Page.Line.text(""));
    lines.add(Page.Line.heading("Sheet", "Rows", "What it says"));
    for (WorkbookWriter.Contents sheet : sheets) {
      lines.add(Page.Line.link(sheet.name(), Long.toString(sheet.rows()), sheet.doc()));
    }
    lines.add(Page.Line.text(""));
    lines.add(Page.Line.heading("How to read it"));
    for (String text : HOW) {
      lines.add(Page.Line.text(text));
    }
    return new Page(NAME, lines);
  }

  private static final List<String> HOW =
      List.of(
          "Each row of a sheet is one thing with an id; other sheets refer to it by this id. A sheet"
              + " with a point in its name, such as missions.milestones, has the parts of the things"
              + " in the sheet before the point: its first column says whose part a row is.",
          "Point at the header of a column to see what it means and which words it knows. A column"
              + " that is missing has nothing in it; it may be added.",
          "Dates are texts in EDTF, so that a date is as exact as it is known: 2028-09-01 is a day,"
              + " 2028-09 a month, 2028 a year; 2028~ is about 2028, 2028? perhaps 2028,"
              + " [2028..2030] some time from 2028 to 2030. What people said stands beside, in a"
              + " column that ends with words.",
          "Several values in one cell are separated by semicolons. A text that begins with = + - or @"
              + " has an apostrophe before it, which is no part of it.",
          "Sheets and columns may be moved and sorted. Sheets that are called otherwise are ignored"
              + " with a warning when the workbook is read; this one is ignored without.");
}
