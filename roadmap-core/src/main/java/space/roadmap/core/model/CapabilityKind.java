package space.roadmap.core.model;

import space.roadmap.core.meta.Vocabulary;

/** What sort of thing a capability is. */
public final class CapabilityKind {
  private CapabilityKind() {}

  /** The words everybody knows. */
  public static final Vocabulary VOCABULARY =
      Vocabulary.of(
          "capability kind",
          "launch-vehicle",
          "crew-transport",
          "propulsion-module",
          "in-space-service",
          "crew-lander",
          "surface-mobility",
          "orbital-outpost",
          "module",
          "robotics",
          "logistics",
          "eva-suit",
          "cargo-lander",
          "surface-habitat",
          "surface-power",
          "comm-nav-constellation",
          "standard",
          "comm-nav-satellite",
          "science-rover",
          "leo-station",
          "deorbit-vehicle",
          "reusable-free-flyer",
          "mars-lander",
          "ascent-vehicle",
          "orbiter",
          "habitat",
          "in-space-propulsion",
          "surface-base",
          "isru-plant");
}
