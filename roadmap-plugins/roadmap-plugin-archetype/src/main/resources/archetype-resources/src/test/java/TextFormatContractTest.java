package ${package};

import space.roadmap.io.spi.FormatProvider;
import space.roadmap.testkit.FormatContract;

class TextFormatContractTest implements FormatContract {
  @Override
  public FormatProvider provider() {
    return new TextFormat();
  }
}
