package space.roadmap.core.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.time.EdtfException;

/**
 * Reads a text of phrases, remarks and other words, and decides which date is the one it says.
 *
 * <p>It goes through the tokens once. Of several dates the first is taken; a later one continues it
 * if nothing but a link stands between the two, and is left out if words make it another event's.
 * Remarks are read as texts of their own where no date stands outside them.
 */
final class Passage {
  private static final int NONE = Gap.NONE;
  private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six");

  private final Tokens tokens;
  private final PhraseGrammar grammar;
  private final Landmarks marks;
  private final Unread unread;
  private final int from;
  private final int to;
  private final List<Remark> remarks = new ArrayList<>();
  private Gap gap = new Gap();
  private @Nullable Phrase current;

  /** The dates of a list so far, which "or" before its last makes alternatives. */
  private @Nullable Span listed;

  private boolean isFormer;
  private boolean isFinished;
  private int dates = 1;
  private int dependency = NONE;
  private @Nullable EdtfException refusal;

  /** Words in parentheses, with what bound stands before them. */
  private record Remark(int from, int to, int bound) {}

  private Passage(
      Tokens tokens, PhraseGrammar grammar, Landmarks marks, Unread unread, int from, int to) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.marks = marks;
    this.unread = unread;
    this.from = from;
    this.to = to;
  }

  /**
   * Returns what a text says.
   *
   * @throws EdtfException if it says no date, and not that there is none
   */
  static WordedDate read(String text, DateReader reader) {
    Tokens tokens = new Tokens(text);
    PhraseGrammar grammar = new PhraseGrammar(tokens, reader);
    Unread unread = new Unread(tokens);
    Passage whole = new Passage(tokens, grammar, new Landmarks(tokens), unread, 0, tokens.size());
    Phrase said = whole.said();
    if (said == null) {
      throw whole.problem();
    }
    Set<String> guesses = new LinkedHashSet<>(said.guesses());
    List<String> parts = unread.parts();
    parts.forEach(part -> guesses.add("left '" + part + "' out"));
    return new WordedDate(text, said.span().date(), List.copyOf(guesses), parts);
  }

  private @Nullable Phrase said() {
    int at = from;
    while (at < to && !isFinished) {
      at = step(at);
    }
    Phrase said = current;
    if (said == null) {
      return inRemarks();
    }
    List<String> guesses = new ArrayList<>(said.guesses());
    if (dates > 1) {
      String number = dates - 2 < NUMBERS.size() ? NUMBERS.get(dates - 2) : "" + dates;
      guesses.add("took the last of " + number + " dates");
    }
    if (isFormer) {
      guesses.add("took a date that the words call a former one, since they say no other");
    }
    return new Phrase(said.span(), guesses, said.from(), said.to());
  }

  /** Reads what begins with a token, and returns where that ends. */
  private int step(int at) {
    if (marks.isOpening(at)) {
      return remark(at);
    }
    if (marks.counts(at)) {
      gap.counted();
      depends(at);
      return at + 1;
    }
    Phrase phrase = grammar.phrase(at);
    if (phrase != null && !(phrase.span().equals(Span.UNDATED) && isOnlyComment())) {
      take(phrase);
      return phrase.to();
    }
    if (marks.isLink(at)) {
      gap.link(marks.link(at), at);
      return at + 1;
    }
    switch (tokens.get(at).sense()) {
      case FORMER -> former(at);
      case BEFORE, AFTER -> {
        gap.bound(at);
        depends(at);
      }
      case NEGATION -> gap.negated();
      case FILLER, TO, SIGN -> {}
      default -> gap.word();
    }
    return marks.endOfName(at);
  }

  private void depends(int at) {
    dependency = dependency == NONE ? at : dependency;
  }

  /** After a date, "TBC" says that it is not sure, and not that there is none. */
  private boolean isOnlyComment() {
    return current != null && gap.link() != Gap.Link.THEN;
  }

  private boolean isBehindDate() {
    return current != null && gap.link() == Gap.Link.NONE && !gap.hasWords();
  }

  private void former(int at) {
    unread.read(at, at + 1);
    if (isBehindDate()) {
      isFormer = true;
    } else {
      gap.former();
    }
  }

  private int remark(int at) {
    int end = marks.endOfRemark(at);
    remarks.add(new Remark(at, end, gap.bound()));
    isFormer |= isBehindDate() && marks.isCalledFormer(at);
    return end;
  }

  private void take(Phrase phrase) {
    Gap before = gap;
    Phrase first = current;
    if (first == null) {
      start(before, phrase);
    } else if (!continues(first, before, phrase)) {
      isFinished = true;
    } else if (!isFormer && (before.isFormer() || marks.isCalledFormer(phrase.to()))) {
      gap = new Gap();
      gap.word();
    } else {
      current = joined(first, accepted(before, phrase), before.link());
    }
  }

  private void start(Gap before, Phrase phrase) {
    if (before.refusal().isEmpty()) {
      current = accepted(before, phrase);
      listed = current.span();
      return;
    }
    if (refusal == null) {
      refusal = problem(phrase.from(), before.refusal());
    }
    gap.word();
  }

  private Phrase accepted(Gap before, Phrase phrase) {
    Phrase next = before.bound() == NONE ? phrase : bounded(phrase, before.bound(), phrase.to());
    unread.read(next.from(), next.to());
    if (!before.hasWords() || before.bound() != NONE) {
      markLinks(before.firstLink(), next.from());
    }
    isFormer = before.isFormer();
    gap = new Gap();
    return next;
  }

  /** Links that join two dates are read; words among them, or signs before the first, are not. */
  private void markLinks(int first, int end) {
    for (int i = first; first != NONE && i < end; i++) {
      boolean joins = marks.isLink(i) && (current != null || !tokens.get(i).is(Sense.SIGN));
      if (joins || tokens.get(i).is(Sense.FILLER)) {
        unread.read(i, i + 1);
      }
    }
  }

  /** Tells whether a phrase is about the same event as the one before it. */
  private boolean continues(Phrase first, Gap before, Phrase phrase) {
    if (before.link() == Gap.Link.NONE || before.isOfAnotherEvent()) {
      return false;
    }
    if (before.bound() != NONE) {
      return first.span().complements(bounded(phrase, before.bound(), phrase.to()).span());
    }
    return before.link() != Gap.Link.COMMA
        || isFormer
        || first.span().complements(phrase.span())
        || (!before.hadWordsBeforeLink() && !marks.isFollowedByWords(phrase.to()));
  }

  /** Applies "before" or "after" something to the date which that has: the date itself counts. */
  private Phrase bounded(Phrase phrase, int bound, int end) {
    boolean isBefore = tokens.get(bound).is(Sense.BEFORE);
    Span span = isBefore ? phrase.span().orEarlier() : phrase.span().orLater();
    List<String> guesses = new ArrayList<>(phrase.guesses());
    guesses.add("'" + tokens.words(bound, end) + "' taken as " + span.inWords());
    return new Phrase(span, guesses, bound, end);
  }

  private Phrase joined(Phrase first, Phrase next, Gap.Link link) {
    boolean complements = first.span().complements(next.span());
    if (complements && link != Gap.Link.THEN && link != Gap.Link.OR) {
      return both(first, next);
    }
    Span before = listed == null || link == Gap.Link.THEN ? next.span() : listed;
    listed = before.or(next.span());
    if (link != Gap.Link.OR && link != Gap.Link.AND) {
      dates++;
      return next;
    }
    dates = 1;
    List<String> guesses = new ArrayList<>(first.guesses());
    guesses.addAll(next.guesses());
    guesses.add("'" + tokens.words(first.from(), next.to()) + "' taken as " + listed.inWords());
    return new Phrase(listed, guesses, first.from(), next.to());
  }

  private Phrase both(Phrase first, Phrase next) {
    Span span = first.span().and(next.span());
    if (span.isReversed()) {
      throw problem(next.from(), "no day lies within both bounds; write one of them.");
    }
    List<String> guesses = new ArrayList<>(first.guesses());
    guesses.addAll(next.guesses());
    return new Phrase(span, guesses, first.from(), next.to());
  }

  private @Nullable Phrase inRemarks() {
    for (Remark remark : remarks) {
      Passage inside = new Passage(tokens, grammar, marks, unread, remark.from() + 1, remark.to());
      Phrase said = inside.said();
      if (said != null) {
        unread.read(remark.from(), remark.from() + 1);
        if (marks.isClosing(remark.to() - 1)) {
          unread.read(remark.to() - 1, remark.to());
        }
        if (remark.bound() != NONE) {
          unread.read(remark.bound(), remark.to());
          return bounded(said, remark.bound(), remark.to());
        }
        List<String> guesses = new ArrayList<>(said.guesses());
        guesses.add("took '" + tokens.words(said.from(), said.to()) + "', which is in parentheses");
        return new Phrase(said.span(), guesses, said.from(), said.to());
      }
    }
    return null;
  }

  private EdtfException problem() {
    if (refusal != null) {
      return refusal;
    }
    if (grammar.yearless() >= 0) {
      return problem(
          grammar.yearless(), "the year is missing; write one, as in Q3 2028 or 14 May 2028.");
    }
    return dependency != NONE
        ? problem(dependency, "the words say what it depends on and not when; write a date.")
        : problem(from, "no date is said here; write one such as 2028, Q3 2028 or by 2030.");
  }

  private EdtfException problem(int at, String problem) {
    return new EdtfException(tokens.text(), tokens.get(at).from(), problem);
  }
}
