package ${package};

import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.io.spi.ImportContext;

/**
 * Makes a draft of the lines of one file; what is wrong becomes a finding, and the rest is read.
 */
final class TextReader {
  /** What the first line starts with. */
  static final String ROADMAP = "roadmap";

  private static final char NO_UTF_8 = '\ufffd'; // what Java makes of bytes that are none

  private static final DiagnosticCode WRONG_LINE =
      new DiagnosticCode(
          "${format}.wrong-line",
          Severity.ERROR,
          "A line is not of the format.",
          "{problem}",
          "The first line has the fields 'roadmap', id and title, each other line the id, the name"
              + " and perhaps the status of a mission. Tabs separate fields.");

  private static final DiagnosticCode NOT_UTF_8 =
      new DiagnosticCode(
          "${format}.not-utf-8",
          Severity.WARNING,
          "A character cannot be read.",
          "there is a character that cannot be read; save the file in UTF-8",
          "The file is read as UTF-8. Bytes that are none are lost.");

  private final String file;
  private final ImportContext context;
  private final RoadmapDraft draft = new RoadmapDraft();

  TextReader(String file, ImportContext context) {
    this.file = file;
    this.context = context;
  }

  RoadmapDraft read(String text) {
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length && !context.isCancelled(); i++) {
      if (!lines[i].isEmpty() || i == 0) {
        line(i + 1, lines[i]);
      }
      context.progress(i + 1, lines.length);
    }
    return draft;
  }

  private void line(int number, String line) {
    int broken = line.indexOf(NO_UTF_8);
    if (broken >= 0) {
      Place place = new Place(file, number, broken + 1, number, broken + 2);
      context.report(NOT_UTF_8.report().place(place).build());
    }
    String[] fields = line.split("\t", -1);
    try {
      if (number == 1) {
        header(fields);
      } else {
        mission(fields);
      }
    } catch (IllegalArgumentException e) {
      Place place = new Place(file, number, 1, number, line.length() + 1);
      context.report(
          WRONG_LINE.report().with("problem", String.valueOf(e.getMessage())).place(place).build());
    }
  }

  private void header(String[] fields) {
    if (fields.length != 3 || !fields[0].equals(ROADMAP)) {
      throw new IllegalArgumentException(
          "the first line has %s fields; expected '%s', its id and its title"
              .formatted(fields.length, ROADMAP));
    }
    draft.header(
        RoadmapHeader.builder().id(Id.of(fields[1])).title(Fields.read(fields[2])).build());
  }

  private void mission(String[] fields) {
    if (fields.length < 2 || fields.length > 3) {
      throw new IllegalArgumentException(
          "a mission has %s fields; expected its id, its name and perhaps its status"
              .formatted(fields.length));
    }
    Id<Mission> id = Id.of(fields[0]);
    try {
      Mission.Builder mission = Mission.builder().id(id).name(Fields.read(fields[1]));
      if (fields.length == 3) {
        mission.status(MissionType.STATUS.type().parse(fields[2]));
      }
      draft.add(mission.build());
    } catch (IllegalArgumentException e) {
      draft.withhold(id); // others may refer to it
      throw e;
    }
  }
}
