package space.roadmap.xlsx.contribution;

/** What becomes of a row, by its state. */
enum Fate {
  /** It is taken over. */
  TAKEN("it is taken over"),
  /** It changes nothing, since it is not confirmed. */
  LEFT("it is not taken over, since its state is not confirmed");

  private final String text;

  Fate(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  static Fate of(String state) {
    return state.equals(Marks.CONFIRMED) ? TAKEN : LEFT;
  }
}
