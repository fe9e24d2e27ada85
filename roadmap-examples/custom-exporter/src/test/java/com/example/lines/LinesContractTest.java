package com.example.lines;

import space.roadmap.io.spi.FormatProvider;
import space.roadmap.testkit.FormatContract;

class LinesContractTest implements FormatContract {
  @Override
  public FormatProvider provider() {
    return new LinesFormat();
  }
}
