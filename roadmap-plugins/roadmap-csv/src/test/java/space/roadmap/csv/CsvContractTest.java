package space.roadmap.csv;

import space.roadmap.io.spi.FormatProvider;
import space.roadmap.testkit.FormatContract;

class CsvContractTest implements FormatContract {
  @Override
  public FormatProvider provider() {
    return new CsvFormat();
  }
}
