package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.roadmap.io.spi.FormatProvider;

/** Holds the contract against formats that break exactly one law. */
@Isolated("the contracts change the default locale")
class FormatContractTest {
  /** The contract on fewer roadmaps. */
  interface Small extends FormatContract {
    @Override
    default int rounds() {
      return 1;
    }
  }

  static final class Sound implements Small {
    @Override
    public FormatProvider provider() {
      return new SoundFormat();
    }
  }

  static final class Lossy implements Small {
    @Override
    public FormatProvider provider() {
      return new LossyFormat();
    }
  }

  static final class Writing implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Writing();
    }
  }

  static final class Nameless implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Nameless();
    }
  }

  static final class Unlisted implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Unlisted();
    }
  }

  static class Greedy implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Greedy();
    }
  }

  static final class Local implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Local();
    }
  }

  static final class Forgetful implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Forgetful();
    }
  }

  static final class Boastful implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Boastful();
    }
  }

  static final class Growing implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Growing();
    }
  }

  static final class Throwing implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Throwing();
    }
  }

  static final class Hanging implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Hanging();
    }

    @Override
    public Duration patience() {
      return Duration.ofMillis(200);
    }
  }

  static final class Returning implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Returning();
    }
  }

  static final class Placeless implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Placeless();
    }
  }

  static final class Silent implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Silent();
    }
  }

  static final class Remembering implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Remembering();
    }
  }

  static final class Discreet implements Small {
    @Override
    public FormatProvider provider() {
      return new BrokenFormats.Discreet();
    }
  }

  static final class Excused extends Greedy {
    @Override
    public List<Exemption> exemptions() {
      return List.of(Exemption.from(Law.RECOGNISES_ITS_OWN, "it stands alone"));
    }
  }

  static final class Overcautious implements Small {
    @Override
    public FormatProvider provider() {
      return new SoundFormat();
    }

    @Override
    public List<Exemption> exemptions() {
      return List.of(Exemption.from(Law.RECOGNISES_ITS_OWN, "one never knows"));
    }
  }

  @Test
  void aSoundFormatBreaksNoLaw() {
    ContractRun run = ContractRun.of(Sound.class);

    assertThat(run.failures).isEmpty();
    assertThat(run.laws).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void aFormatThatStatesWhatItLosesBreaksNoLaw() {
    ContractRun run = ContractRun.of(Lossy.class);

    assertThat(run.failures).isEmpty();
    assertThat(run.laws).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void aFormatThatOnlyWritesHasNoTestsAboutReading() {
    ContractRun run = ContractRun.of(Writing.class);

    assertThat(run.failures).isEmpty();
    assertThat(run.laws).containsExactly(1, 2, 3, 4, 8, 9);
  }

  @ParameterizedTest
  @CsvSource({
    "Nameless, 1, the title is blank",
    "Unlisted, 2, add a line with its name",
    "Greedy, 3, it may say PERHAPS at most",
    "Local, 4, 'language=tr-TR'",
    "Forgetful, 5, 'became [Untitled]'",
    "Boastful, 5, by its coverage it keeps",
    "Growing, 6, 'written again, byte'",
    "Throwing, 7, report what is wrong with the content",
    "Hanging, 7, does not end with",
    "Returning, 7, report what is wrong with the content",
    "Placeless, 7, the finding has no place",
    "Silent, 7, leads to a finding",
    "Remembering, 8, after others",
    "Discreet, 9, does not say so"
  })
  void aBrokenFormatBreaksTheLawMeantForIt(String name, int law, String message)
      throws ClassNotFoundException {
    ContractRun run = ContractRun.of(Class.forName(getClass().getName() + "$" + name));

    assertThat(run.failures).anySatisfy(failure -> assertThat(failure).contains(message));
    assertThat(run.broken).as("%s", run.failures).containsExactly(law);
    assertThat(run.laws).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void anExemptionSkipsTheLawWithItsReason() {
    ContractRun run = ContractRun.of(Excused.class);

    assertThat(run.failures).isEmpty();
    assertThat(run.skipped)
        .singleElement()
        .asString()
        .contains("exempt from law 3", "it stands alone", "PERHAPS");
  }

  @Test
  void anExemptionThatNothingNeedsFails() {
    ContractRun run = ContractRun.of(Overcautious.class);

    assertThat(run.failures).singleElement().asString().contains("needs no exemption from law 3");
  }

  @Test
  void anExemptionHasAReason() {
    assertThatThrownBy(() -> Exemption.from(Law.IS_FOUND, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no reason");
  }
}
