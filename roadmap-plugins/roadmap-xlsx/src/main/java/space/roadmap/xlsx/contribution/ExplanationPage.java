package space.roadmap.xlsx.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Roadmap;
import space.roadmap.table.Tables;
import space.roadmap.xlsx.Page;

/** The sheet that tells an agency what to do. */
final class ExplanationPage {
  private static final List<String> HOW =
      List.of(
          "Look through the rows of each sheet. White cells may be changed; grey ones say what a row"
              + " is about and are left as they are.",
          "Set the state of each row: draft while you work on it, submitted when it is finished,"
              + " confirmed when your agency stands by it, disputed where you object. Only confirmed"
              + " rows are taken over; the others are reported and change nothing.",
          "To add something, write a new row below the others and leave the column 'row' empty. To"
              + " take something out, do not delete the row, which changes nothing: set its state to"
              + " disputed, and say in the note what is wrong.",
          "Dates are texts: 2028-09-01 is a day, 2028-09 a month, 2028 a year, 2028~ about 2028,"
              + " 2028? perhaps 2028. Your own words belong into the column that ends with words.",
          "Several values in one cell are separated by semicolons. Point at a header to see what a"
              + " column means.",
          "Rows may be sorted, columns moved, and sheets of your own added; those are not read. The"
              + " findings beside a row are what the rules said when the workbook was made.");

  private ExplanationPage() {}

  static Page of(Roadmap roadmap, Id<Organization> agency, Portion portion) {
    String name =
        roadmap.find(Organization.class, agency).map(Organization::name).orElse(agency.text());
    List<Page.Line> lines = new ArrayList<>();
    lines.add(Page.Line.title(roadmap.header().title()));
    lines.add(Page.Line.heading("Contribution of " + name));
    lines.add(Page.Line.text(""));
    lines.add(Page.Line.heading("Sheet", "Rows", "What it says"));
    for (Map.Entry<String, List<RowKey>> sheet : portion.rows().entrySet()) {
      String doc = Tables.find(sheet.getKey()).orElseThrow().doc();
      lines.add(Page.Line.link(sheet.getKey(), Integer.toString(sheet.getValue().size()), doc));
    }
    lines.add(
        Page.Line.link(
            Marks.SLOTS,
            Integer.toString(portion.slots().size()),
            "Contributions that nobody gives yet: choose yes to offer to fill one."));
    lines.add(Page.Line.text(""));
    lines.add(Page.Line.heading("What to do"));
    HOW.forEach(text -> lines.add(Page.Line.text(text)));
    return new Page("About", lines);
  }
}
