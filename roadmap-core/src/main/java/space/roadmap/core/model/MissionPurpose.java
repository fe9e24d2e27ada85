package space.roadmap.core.model;

import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.Vocabulary;

/** What a mission is for. */
public final class MissionPurpose {
  private MissionPurpose() {}

  /** The words everybody knows. */
  public static final Vocabulary VOCABULARY =
      Vocabulary.of(
          "mission purpose",
          "orbiter",
          "lander",
          "rover",
          "hopper",
          "network",
          "telescope",
          "probe",
          "rotorcraft",
          "impactor",
          "flyby",
          "rendezvous",
          "landing",
          "sample-return",
          "delivery",
          "assembly",
          "operations",
          "surface-operations",
          "communications",
          "technology-demonstration",
          "flight-test",
          "docking",
          "crewed-flight",
          "hosted-payload",
          "deorbit",
          "planetary-defence",
          "space-weather");

  /** Orbiter. */
  public static final Choice ORBITER = VOCABULARY.choice("orbiter");

  /** Lander. */
  public static final Choice LANDER = VOCABULARY.choice("lander");

  /** Rover. */
  public static final Choice ROVER = VOCABULARY.choice("rover");

  /** Hopper. */
  public static final Choice HOPPER = VOCABULARY.choice("hopper");

  /** Network. */
  public static final Choice NETWORK = VOCABULARY.choice("network");

  /** Telescope. */
  public static final Choice TELESCOPE = VOCABULARY.choice("telescope");

  /** Probe. */
  public static final Choice PROBE = VOCABULARY.choice("probe");

  /** Rotorcraft. */
  public static final Choice ROTORCRAFT = VOCABULARY.choice("rotorcraft");

  /** Impactor. */
  public static final Choice IMPACTOR = VOCABULARY.choice("impactor");

  /** Flyby. */
  public static final Choice FLYBY = VOCABULARY.choice("flyby");

  /** Rendezvous. */
  public static final Choice RENDEZVOUS = VOCABULARY.choice("rendezvous");

  /** Landing. */
  public static final Choice LANDING = VOCABULARY.choice("landing");

  /** Sample return. */
  public static final Choice SAMPLE_RETURN = VOCABULARY.choice("sample-return");

  /** Delivery. */
  public static final Choice DELIVERY = VOCABULARY.choice("delivery");

  /** Assembly. */
  public static final Choice ASSEMBLY = VOCABULARY.choice("assembly");

  /** Operations. */
  public static final Choice OPERATIONS = VOCABULARY.choice("operations");

  /** Surface operations. */
  public static final Choice SURFACE_OPERATIONS = VOCABULARY.choice("surface-operations");

  /** Communications. */
  public static final Choice COMMUNICATIONS = VOCABULARY.choice("communications");

  /** Technology demonstration. */
  public static final Choice TECHNOLOGY_DEMONSTRATION =
      VOCABULARY.choice("technology-demonstration");

  /** Flight test. */
  public static final Choice FLIGHT_TEST = VOCABULARY.choice("flight-test");

  /** Docking. */
  public static final Choice DOCKING = VOCABULARY.choice("docking");

  /** Crewed flight. */
  public static final Choice CREWED_FLIGHT = VOCABULARY.choice("crewed-flight");

  /** Hosted payload. */
  public static final Choice HOSTED_PAYLOAD = VOCABULARY.choice("hosted-payload");

  /** Deorbit. */
  public static final Choice DEORBIT = VOCABULARY.choice("deorbit");

  /** Planetary defence. */
  public static final Choice PLANETARY_DEFENCE = VOCABULARY.choice("planetary-defence");

  /** Space weather. */
  public static final Choice SPACE_WEATHER = VOCABULARY.choice("space-weather");
}
