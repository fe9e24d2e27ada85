package space.roadmap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkbookCommandTest {
  private static final String DATE = "2034~";

  @TempDir private Path folder;

  private String plan() {
    return Plans.write(folder, "plan.yaml", Plans.RICH);
  }

  private String made() {
    String workbook = folder.resolve("esa.xlsx").toString();
    Run run = Run.of("workbook", plan(), "--for", "esa", workbook);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    return workbook;
  }

  /** Changes a text in the sheets of a workbook, other than the hidden one of what was sent. */
  private String edited(String workbook, String from, String to) throws IOException {
    Path edited = folder.resolve("edited-" + Path.of(workbook).getFileName());
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(Path.of(workbook)));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(edited))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), UTF_8);
        boolean sheet = text.contains(">state<");
        out.write((sheet ? text.replace(from, to) : text).getBytes(UTF_8));
      }
    }
    return edited.toString();
  }

  @Test
  void saysNothingAboutAWorkbookThatCameBackAsItWas() {
    Run run = Run.of("workbook", plan(), "--read", made());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void tellsAndWritesWhatIsConfirmed() throws IOException {
    String workbook = edited(edited(made(), DATE, "2036"), ">draft<", ">confirmed<");
    Path written = folder.resolve("esa.yaml");
    Run run =
        Run.of("workbook", plan(), "--today", "2026-06-01", "--read", workbook, written.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("launch was '2034~' and is now '2036'; it is taken over [contribution.changed]");
    assertThat(Files.readString(written))
        .contains("date: \"2036\"")
        .contains("state: confirmed")
        .contains("by: esa")
        .contains("esa-contribution");
  }

  @Test
  void tellsConflictsWithBothPlaces() throws IOException {
    String workbook = edited(edited(made(), DATE, "2036"), ">draft<", ">confirmed<");
    String now = Plans.write(folder, "now.yaml", Plans.RICH.replace(DATE, "2035"));
    Run run = Run.of("workbook", now, "--read", workbook);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("edited-edited-esa.xlsx:missions!")
        .contains("it is now '2036' here and '2035' in the roadmap, which stays as it is")
        .contains("now.yaml:")
        .contains("the roadmap says '2035'");
  }

  @Test
  void knowsTheNearestAgency() {
    Run run = Run.of("workbook", plan(), "--for", "eas", folder.resolve("x.xlsx").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no organization 'eas'").contains("did you mean 'esa'?");
  }

  @Test
  void asksForOneOfBothDirections() {
    assertThat(Run.of("workbook", plan()).code()).isEqualTo(2);
    assertThat(Run.of("workbook", plan(), "--for", "esa").err()).contains("OUT is missing");
  }

  @Test
  void refusesWhatIsNoSuchWorkbook() {
    String plain = folder.resolve("plain.xlsx").toString();
    assertThat(Run.of("convert", plan(), plain).code()).isZero();
    Run run = Run.of("workbook", plan(), "--read", plain);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("lacks the sheet 'as sent'");
  }
}
