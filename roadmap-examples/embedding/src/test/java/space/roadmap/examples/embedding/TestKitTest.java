package space.roadmap.examples.embedding;

import org.junit.jupiter.api.Test;
import space.roadmap.testkit.FormatTestKit;
import space.roadmap.testkit.SampleRoadmaps;

/** Shows the fluent half of the test kit, for its page. */
class TestKitTest {
  // region fluent
  @Test
  void dropsCapabilities() {
    FormatTestKit.format("mermaid")
        .with("group-by", "destination")
        .write(SampleRoadmaps.minimal())
        .loses("capability")
        .loses("mission.needs");
  }

  @Test
  void reportsWhatIsNoHeader() {
    FormatTestKit.format("json")
        .read("{\"formatVersion\": \"1.0\",\n \"roadmap\": 7}")
        .reports("document.wrong-type")
        .at(2, 13);
  }

  // end
}
