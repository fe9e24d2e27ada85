package space.roadmap.xlsx;

import space.roadmap.io.spi.FormatProvider;
import space.roadmap.testkit.FormatContract;

class XlsxContractTest implements FormatContract {
  @Override
  public FormatProvider provider() {
    return new XlsxFormat();
  }
}
