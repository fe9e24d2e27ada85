package space.roadmap.io.spi;

/**
 * Something that a conversion did not carry over as it was.
 *
 * @param kind what became of it
 * @param entity id of the entity, or a name in the foreign document; may be empty
 * @param attribute path of the attribute, or a name in the foreign document
 * @param from what it was
 * @param to what became of it; empty if it was dropped
 */
public record Loss(Kind kind, String entity, String attribute, String from, String to) {
  /** What became of something. */
  public enum Kind {
    /** It is not there any more. */
    DROPPED,
    /** It became something like it. */
    APPROXIMATED,
    /** It was not there before. */
    INVENTED
  }

  /** Returns the loss of a value that is not there any more. */
  public static Loss dropped(String entity, String attribute, String from) {
    return new Loss(Kind.DROPPED, entity, attribute, from, "");
  }

  /** Returns the loss of a value that became something like it. */
  public static Loss approximated(String entity, String attribute, String from, String to) {
    return new Loss(Kind.APPROXIMATED, entity, attribute, from, to);
  }

  /** Returns the loss of honesty of a value that was not there before. */
  public static Loss invented(String entity, String attribute, String to) {
    return new Loss(Kind.INVENTED, entity, attribute, "", to);
  }
}
