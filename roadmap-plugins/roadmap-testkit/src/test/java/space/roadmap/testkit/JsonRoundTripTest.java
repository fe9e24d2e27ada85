package space.roadmap.testkit;

import space.roadmap.io.json.JsonFormat;
import space.roadmap.io.spi.FormatProvider;

class JsonRoundTripTest implements RoundTripContract {
  @Override
  public FormatProvider provider() {
    return new JsonFormat();
  }
}
