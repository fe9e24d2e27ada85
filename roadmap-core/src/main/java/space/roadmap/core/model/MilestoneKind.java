package space.roadmap.core.model;

import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.Vocabulary;

/** What happens at a milestone; the order of the words is the order in which they happen. */
public final class MilestoneKind {
  private MilestoneKind() {}

  /** The words everybody knows. */
  public static final Vocabulary VOCABULARY =
      Vocabulary.of(
          "milestone type",
          "approval",
          "review",
          "first-flight",
          "launch",
          "departure",
          "flyby",
          "docking",
          "undocking",
          "arrival",
          "orbit-insertion",
          "landing",
          "impact",
          "initial-service",
          "first-element",
          "full-service",
          "complete",
          "return",
          "reentry",
          "end");

  /** Approval. */
  public static final Choice APPROVAL = VOCABULARY.choice("approval");

  /** Review. */
  public static final Choice REVIEW = VOCABULARY.choice("review");

  /** First flight. */
  public static final Choice FIRST_FLIGHT = VOCABULARY.choice("first-flight");

  /** Launch. */
  public static final Choice LAUNCH = VOCABULARY.choice("launch");

  /** Departure. */
  public static final Choice DEPARTURE = VOCABULARY.choice("departure");

  /** Flyby. */
  public static final Choice FLYBY = VOCABULARY.choice("flyby");

  /** Docking. */
  public static final Choice DOCKING = VOCABULARY.choice("docking");

  /** Undocking. */
  public static final Choice UNDOCKING = VOCABULARY.choice("undocking");

  /** Arrival. */
  public static final Choice ARRIVAL = VOCABULARY.choice("arrival");

  /** Orbit insertion. */
  public static final Choice ORBIT_INSERTION = VOCABULARY.choice("orbit-insertion");

  /** Landing. */
  public static final Choice LANDING = VOCABULARY.choice("landing");

  /** Impact. */
  public static final Choice IMPACT = VOCABULARY.choice("impact");

  /** Initial service. */
  public static final Choice INITIAL_SERVICE = VOCABULARY.choice("initial-service");

  /** First element. */
  public static final Choice FIRST_ELEMENT = VOCABULARY.choice("first-element");

  /** Full service. */
  public static final Choice FULL_SERVICE = VOCABULARY.choice("full-service");

  /** Complete. */
  public static final Choice COMPLETE = VOCABULARY.choice("complete");

  /** Return. */
  public static final Choice RETURN = VOCABULARY.choice("return");

  /** Reentry. */
  public static final Choice REENTRY = VOCABULARY.choice("reentry");

  /** End. */
  public static final Choice END = VOCABULARY.choice("end");
}
