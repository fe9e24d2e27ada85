package space.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();

  private ProgressLine line(boolean shown) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, shown, shown, 80);
    return new ProgressLine(terminal, "reading plan.json", now::get);
  }

  @Test
  void keepsSilentForAMoment() {
    try (ProgressLine progress = line(true)) {
      now.set(900_000_000L);
      progress.report(1, 2);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void showsAndGoesAway() {
    try (ProgressLine progress = line(true)) {
      now.set(2_000_000_000L);
      progress.report(1, 2);
      progress.report(2, 2); // too soon to be worth a line
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001b[Kreading plan.json 50%\r\u001b[K");
  }

  @Test
  void isForPeopleOnly() {
    try (ProgressLine progress = line(false)) {
      now.set(2_000_000_000L);
      progress.report(1, 2);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
