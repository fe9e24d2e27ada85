package space.roadmap.report.markdown;

import space.roadmap.io.spi.FormatProvider;
import space.roadmap.testkit.FormatContract;

class MarkdownContractTest implements FormatContract {
  @Override
  public FormatProvider provider() {
    return new MarkdownFormat();
  }
}
