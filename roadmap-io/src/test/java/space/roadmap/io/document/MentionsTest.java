package space.roadmap.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MentionsTest {
  private static boolean mentions(String id, String text) {
    Mentions mentions = new Mentions();
    mentions.add(id);
    byte[] bytes = text.getBytes(UTF_8);
    return mentions.mayBeIn(new Text("a.yaml", bytes, bytes.length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moon/orbit",
        "id: moon/orbit",
        "{id: moon/orbit, name: Orbit}",
        "{\"id\":\"moon/orbit\"}",
        "- moon/orbit\n",
        "'moon/orbit'",
        "é moon/orbit",
        "[a,moon/orbit,b]",
        "{\"id\":moon/orbit}",
        "id: \"moon\\/orbit\"",
        "id: \"\\x6doon/orbit\""
      })
  void findsAnIdHoweverItIsWritten(String text) {
    assertThat(mentions("moon/orbit", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "moon", "moon/orbit-2", "xmoon/orbit", "moon/orbit#part", "MOON/ORBIT"})
  void passesByWhatOnlyLooksLikeIt(String text) {
    assertThat(mentions("moon/orbit", text)).isFalse();
  }

  @Test
  void findsAnIdOfANamespaceAsItsDocumentHasIt() {
    assertThat(mentions("esa:argonaut", "id: argonaut")).isTrue();
    assertThat(mentions("esa:argonaut", "needs: [esa:argonaut]")).isTrue();
    assertThat(mentions("esa:argonaut", "id: argo")).isFalse();
  }

  @Test
  void findsVeryLongIds() {
    String id = "a".repeat(100);
    assertThat(mentions(id, "id: " + id)).isTrue();
    assertThat(mentions(id, "id: " + "a".repeat(101))).isFalse();
  }
}
