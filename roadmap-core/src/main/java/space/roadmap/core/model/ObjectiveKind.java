package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** What sort of aim an objective is. */
public enum ObjectiveKind implements Term {
  /** What everything is for. */
  VISION,

  /** An aim in a few words, refined by objectives. */
  GOAL,

  /** An aim that missions can meet. */
  OBJECTIVE,

  /** A way in which things are to be done. */
  PRINCIPLE,

  /** A rule that holds across an architecture. */
  TENET,

  /** A field of interest. */
  TOPIC,

  /** A question that science asks. */
  SCIENCE_QUESTION,

  /** What a stretch of time is about. */
  FOCUS,

  /** Something that must be there, whoever provides it. */
  NEED
}
