package com.example.briefing;

import space.roadmap.io.spi.FormatProvider;
import space.roadmap.testkit.FormatContract;

class BriefingContractTest implements FormatContract {
  @Override
  public FormatProvider provider() {
    return new BriefingFormat();
  }
}
