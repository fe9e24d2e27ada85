package space.roadmap.core.words;

/** What stands between two phrases of a text, or before the first. */
final class Gap {
  /** How what follows continues what stands before; a later one prevails over an earlier. */
  enum Link {
    NONE,
    COMMA,
    AND,
    OR,
    THEN
  }

  static final int NONE = -1;

  private Link link = Link.NONE;
  private int firstLink = NONE;
  private boolean words;
  private boolean wordsBeforeLink;
  private boolean wordsBetweenLinks;
  private int bound = NONE;
  private boolean boundLeads;
  private boolean counted;
  private boolean negated;
  private boolean former;

  void link(Link kind, int at) {
    if (link == Link.NONE) {
      wordsBeforeLink = words;
      firstLink = at;
    } else {
      wordsBetweenLinks |= words;
    }
    if (kind == Link.THEN) {
      wordsBetweenLinks = false;
    }
    link = kind.compareTo(link) > 0 ? kind : link;
    words = false;
    bound = NONE;
    counted = false;
    negated = false;
    former = false;
  }

  /** Notes a word that says nothing; what "was" stands before is then no date. */
  void word() {
    words = true;
    former = false;
  }

  /** Notes "before" or "after", in front of something that has a name and no date. */
  void bound(int at) {
    if (bound == NONE) {
      bound = at;
      boundLeads = !words;
    }
    words = true;
  }

  void counted() {
    counted = true;
    words = true;
  }

  void negated() {
    negated = true;
    words = true;
  }

  void former() {
    former = true;
  }

  Link link() {
    return link;
  }

  /** Returns the token of the first link, or -1. */
  int firstLink() {
    return firstLink;
  }

  /** Returns the token of "before" or "after", or -1; none if it counts from there. */
  int bound() {
    return counted ? NONE : bound;
  }

  boolean hasWords() {
    return words;
  }

  boolean hadWordsBeforeLink() {
    return wordsBeforeLink;
  }

  boolean isFormer() {
    return former;
  }

  /** Tells whether words lead to what follows that make it another event. */
  boolean isOfAnotherEvent() {
    return wordsBetweenLinks || counted || negated || (words && !(bound != NONE && boundLeads));
  }

  /** Returns why a date that follows is not the one that is asked for, empty if it can be. */
  String refusal() {
    if (counted) {
      return "the words count from another date; write the date that they come to.";
    }
    return negated ? "the words say when it is not; write when it is." : "";
  }
}
