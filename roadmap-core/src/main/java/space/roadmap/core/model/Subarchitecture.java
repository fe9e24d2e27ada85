package space.roadmap.core.model;

import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.Vocabulary;

/** The part of an exploration architecture a capability belongs to. */
public final class Subarchitecture {
  private Subarchitecture() {}

  /** The words everybody knows. */
  public static final Vocabulary VOCABULARY =
      Vocabulary.of(
          "subarchitecture",
          "transportation",
          "habitation",
          "communications-pnt",
          "mobility",
          "power",
          "logistics",
          "infrastructure",
          "robotics",
          "human-systems",
          "resources");

  /** Transportation. */
  public static final Choice TRANSPORTATION = VOCABULARY.choice("transportation");

  /** Habitation. */
  public static final Choice HABITATION = VOCABULARY.choice("habitation");

  /** Communications pnt. */
  public static final Choice COMMUNICATIONS_PNT = VOCABULARY.choice("communications-pnt");

  /** Mobility. */
  public static final Choice MOBILITY = VOCABULARY.choice("mobility");

  /** Power. */
  public static final Choice POWER = VOCABULARY.choice("power");

  /** Logistics. */
  public static final Choice LOGISTICS = VOCABULARY.choice("logistics");

  /** Infrastructure. */
  public static final Choice INFRASTRUCTURE = VOCABULARY.choice("infrastructure");

  /** Robotics. */
  public static final Choice ROBOTICS = VOCABULARY.choice("robotics");

  /** Human systems. */
  public static final Choice HUMAN_SYSTEMS = VOCABULARY.choice("human-systems");

  /** Resources. */
  public static final Choice RESOURCES = VOCABULARY.choice("resources");
}
