package space.roadmap.core.words;

/** Tells what the tokens between the phrases of a text are: links, remarks, names, counts. */
final class Landmarks {
  private final Tokens tokens;

  Landmarks(Tokens tokens) {
    this.tokens = tokens;
  }

  Gap.Link link(int at) {
    Token token = tokens.get(at);
    return switch (token.sense()) {
      case AND -> Gap.Link.AND;
      case OR -> Gap.Link.OR;
      case THEN -> Gap.Link.THEN;
      case SIGN ->
          switch (token.value()) {
            case ',', ';', '.', '-', '|' -> Gap.Link.COMMA;
            case '&' -> Gap.Link.AND;
            case '/' -> Gap.Link.OR;
            case '>' -> Gap.Link.THEN;
            default -> Gap.Link.NONE;
          };
      default -> Gap.Link.NONE;
    };
  }

  boolean isLink(int at) {
    return link(at) != Gap.Link.NONE;
  }

  /** Tells whether a number of years or the like stands before "after", "before" or "from". */
  boolean counts(int at) {
    Sense sense = tokens.get(at).sense();
    Token unit = tokens.get(at - 1);
    Token number = tokens.get(at - 2);
    return (sense == Sense.AFTER || sense == Sense.BEFORE || sense == Sense.FROM)
        && (unit.is(Sense.COUNTED) || unit.is(Sense.YEAR))
        && (number.is(Sense.NUMBER) || number.is(Sense.COUNT));
  }

  /** Returns the end of a word, or of a name such as Luna-27 whose number is no date. */
  int endOfName(int at) {
    int end = at + 1;
    Token first = tokens.get(at);
    if (first.is(Sense.OTHER) || first.is(Sense.NUMBER)) {
      while (tokens.get(end).isGlued() && isOfName(end)) {
        end++;
      }
    }
    return end;
  }

  private boolean isOfName(int at) {
    Token token = tokens.get(at);
    boolean isHyphen = token.isSign('-') && tokens.isWritten(at, '-');
    return token.isWord() || token.is(Sense.NUMBER) || token.isSign('\'') || isHyphen;
  }

  /** Tells whether a remark begins here. */
  boolean isOpening(int at) {
    return tokens.get(at).isSign('(') || tokens.get(at).isSign('[');
  }

  boolean isClosing(int at) {
    return tokens.get(at).isSign(')') || tokens.get(at).isSign(']');
  }

  /** Returns the token behind a remark, and what stands within it. */
  int endOfRemark(int at) {
    int end = at;
    int depth = 0;
    do {
      depth += isOpening(end) ? 1 : isClosing(end) ? -1 : 0;
      end++;
    } while (depth > 0 && end < tokens.size());
    return end;
  }

  /**
   * Tells whether a date that ends here is called a former one, maybe in a remark; one with a year
   * in it may be about that.
   */
  boolean isCalledFormer(int at) {
    int end = isOpening(at) ? endOfRemark(at) : at + 1;
    boolean former = false;
    for (int i = at; i < end; i++) {
      former |= tokens.get(i).is(Sense.FORMER);
      if (tokens.get(i).isNumber(4)) {
        return false;
      }
    }
    return former;
  }

  /** Tells whether a word follows that is neither a link nor about a former date. */
  boolean isFollowedByWords(int at) {
    Token token = tokens.get(at);
    return token.isWord() && !token.is(Sense.FORMER) && !isLink(at);
  }
}
