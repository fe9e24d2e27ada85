package space.roadmap.testkit;

import space.roadmap.io.json.JsonFormat;
import space.roadmap.io.spi.FormatProvider;

class JsonContractTest implements FormatContract {
  @Override
  public FormatProvider provider() {
    return new JsonFormat();
  }
}
