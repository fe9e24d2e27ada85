package space.roadmap.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileUriTest {
  @ParameterizedTest
  @CsvSource({
    "plan.yaml, plan.yaml",
    "./plan.yaml, plan.yaml",
    "../a/plan.yaml, ../a/plan.yaml",
    "my plan.yaml, my%20plan.yaml",
    "mönd/嫦娥 🚀.json, m%C3%B6nd/%E5%AB%A6%E5%A8%A5%20%F0%9F%9A%80.json",
    "missions\\plan.yaml, missions/plan.yaml",
    "a:b.yaml, a%3Ab.yaml",
    "100%#?.yaml, 100%25%23%3F.yaml",
    "/data/my plan.yaml, file:///data/my%20plan.yaml",
    "C:\\data\\my plan.yaml, file:///C:/data/my%20plan.yaml",
    "\\\\server\\share\\plan.yaml, file://server/share/plan.yaml",
    "https://example.org/a b?c=d, https://example.org/a%20b?c=d",
    "-, stdin:",
    "'', ''"
  })
  void namesFilesAsUrisDo(String name, String uri) {
    assertThat(FileUri.of(name)).isEqualTo(uri);
  }

  @Test
  void hostileNamesAreUrisToo() {
    assertThat(URI.create(FileUri.of(TestFindings.HOSTILE)).isAbsolute()).isFalse();
    assertThat(FileUri.of("\uD83D")).isEqualTo("%EF%BF%BD");
  }
}
