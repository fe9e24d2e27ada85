package space.roadmap.examples.embedding;

import space.roadmap.diagrams.mermaid.MermaidFormat;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.testkit.FormatContract;

// region contract
class TestKitContractTest implements FormatContract {
  @Override
  public FormatProvider provider() {
    return new MermaidFormat();
  }
}
// end
