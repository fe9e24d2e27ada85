package space.roadmap.core.rule.builtin.structure;

/** Takes what is wrong with parts of a value. */
@FunctionalInterface
interface Problems {
  /**
   * Takes a problem.
   *
   * @param path where it is within the value, starting with a dot or a bracket
   * @param problem what it is, in words
   */
  void at(String path, String problem);
}
