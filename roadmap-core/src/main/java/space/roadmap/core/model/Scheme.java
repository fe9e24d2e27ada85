package space.roadmap.core.model;

import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.Vocabulary;

/** Who plans: the family of editions or architectures that something belongs to. */
public final class Scheme {
  private Scheme() {}

  /** The words everybody knows. */
  public static final Vocabulary VOCABULARY =
      Vocabulary.of(
          "scheme", "GER", "GER-Supplement", "ISECG-SWP", "NASA-M2M", "ESA-TerraeNovae", "ILRS");

  /** The Global Exploration Roadmap of ISECG. */
  public static final Choice GER = VOCABULARY.choice("GER");

  /** The lunar supplement of the Global Exploration Roadmap. */
  public static final Choice GER_SUPPLEMENT = VOCABULARY.choice("GER-Supplement");

  /** The science white paper of ISECG. */
  public static final Choice ISECG_SWP = VOCABULARY.choice("ISECG-SWP");

  /** NASA's Moon to Mars architecture. */
  public static final Choice NASA_M2M = VOCABULARY.choice("NASA-M2M");

  /** ESA's Terrae Novae programme. */
  public static final Choice ESA_TERRAE_NOVAE = VOCABULARY.choice("ESA-TerraeNovae");

  /** The International Lunar Research Station. */
  public static final Choice ILRS = VOCABULARY.choice("ILRS");
}
