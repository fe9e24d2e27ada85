package space.roadmap.diagrams.mermaid;

import space.roadmap.io.spi.FormatProvider;
import space.roadmap.testkit.FormatContract;

class MermaidContractTest implements FormatContract {
  @Override
  public FormatProvider provider() {
    return new MermaidFormat();
  }
}
