package space.roadmap.core.rule.builtin.structure;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.roadmap.core.diagnostic.Nearest;

/**
 * Reads a unit by the syntax of UCUM, and keeps what is wrong with it.
 *
 * <p>A unit is made of symbols with exponents ({@code m2}, {@code s-1}), whole numbers, remarks in
 * braces and units in parentheses, joined by {@code .} and {@code /}; a {@code /} may come first.
 */
final class UnitSyntax {
  private static final int LONGEST = 200;
  private static final int MOST_TRIES = 4;

  private final String text;
  private int position;
  private Optional<String> unknown = Optional.empty();
  private int unknownAt;

  private UnitSyntax(String text) {
    this.text = text;
  }

  /** Returns what is wrong with a unit, in words; empty if nothing is. */
  static Optional<String> problem(String unit) {
    return new UnitSyntax(unit).problem();
  }

  /** Returns the unit that was likely meant by one that is wrong. */
  static Optional<String> meant(String unit) {
    String tried = unit;
    for (int i = 0; i < MOST_TRIES; i++) {
      UnitSyntax syntax = new UnitSyntax(tried);
      if (syntax.problem().isEmpty()) {
        return Optional.of(tried);
      }
      Optional<String> symbol = syntax.unknown.flatMap(UnitSyntax::symbolMeant);
      if (symbol.isEmpty()) {
        return Optional.empty();
      }
      int end = syntax.unknownAt + syntax.unknown.get().length();
      tried = tried.substring(0, syntax.unknownAt) + symbol.get() + tried.substring(end);
    }
    return Optional.empty();
  }

  private static Optional<String> symbolMeant(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String meant = UnitAtoms.MEANT.get(lower);
    if (meant != null) {
      return Optional.of(meant);
    }
    List<String> inOtherCase = new ArrayList<>();
    for (String symbol : UnitAtoms.METRIC) {
      addIfAlike(word, symbol, inOtherCase);
      for (String prefix : UnitAtoms.PREFIXES) {
        addIfAlike(word, prefix + symbol, inOtherCase);
      }
    }
    UnitAtoms.PLAIN.forEach(symbol -> addIfAlike(word, symbol, inOtherCase));
    return inOtherCase.stream()
        .max((one, other) -> Integer.compare(alike(word, one), alike(word, other)))
        .or(
            () ->
                Nearest.to(lower, UnitAtoms.MEANT.keySet())
                    .filter(near -> near.length() > 3)
                    .map(UnitAtoms.MEANT::get));
  }

  private static void addIfAlike(String word, String symbol, List<String> found) {
    if (Ascii.equalsIgnoreCase(word, symbol)) {
      found.add(symbol);
    }
  }

  private static int alike(String one, String other) {
    int same = 0;
    for (int i = 0; i < one.length(); i++) {
      same += one.charAt(i) == other.charAt(i) ? 1 : 0;
    }
    return same;
  }

  private Optional<String> problem() {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.of("a unit has from 1 to " + LONGEST + " characters");
    }
    Optional<String> problem = term();
    if (problem.isEmpty() && position < text.length()) {
      return Optional.of("'" + text.substring(position) + "' cannot stand here");
    }
    return problem;
  }

  private boolean is(char wanted) {
    return position < text.length() && text.charAt(position) == wanted;
  }

  private boolean skip(char wanted) {
    if (is(wanted)) {
      position++;
      return true;
    }
    return false;
  }

  private Optional<String> term() {
    skip('/');
    do {
      Optional<String> problem = component();
      if (problem.isPresent()) {
        return problem;
      }
    } while (skip('.') || skip('/'));
    return Optional.empty();
  }

  private Optional<String> component() {
    if (skip('(')) {
      Optional<String> problem = term();
      if (problem.isPresent()) {
        return problem;
      }
      return skip(')') ? Optional.empty() : Optional.of("a ')' is missing");
    }
    if (is('{')) {
      return remark();
    }
    int start = position;
    int digits = digits(position);
    if (digits > position && !isAtomWithDigits(start)) {
      position = digits;
      return is('{') ? remark() : Optional.empty();
    }
    Optional<String> problem = symbol();
    return problem.isEmpty() && is('{') ? remark() : problem;
  }

  /** The symbols {@code 10*} and {@code 10^} begin with digits. */
  private boolean isAtomWithDigits(int start) {
    return text.startsWith("10*", start) || text.startsWith("10^", start);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Optional<String> remark() {
    int end = text.indexOf('}', position);
    if (end < 0) {
      return Optional.of("a '}' is missing");
    }
    position = end + 1;
    return Optional.empty();
  }

  private Optional<String> symbol() {
    int start = position;
    position = isAtomWithDigits(start) ? start + 3 : endOfSymbol();
    String symbol = text.substring(start, position);
    if (symbol.isEmpty()) {
      return Optional.of(
          start == text.length()
              ? "a symbol is missing at the end"
              : "'" + text.substring(start) + "' begins with no symbol");
    }
    if (!UnitAtoms.isKnown(symbol)) {
      unknown = Optional.of(symbol);
      unknownAt = start;
      return Optional.of("'" + symbol + "' is no symbol of it");
    }
    if ((is('+') || is('-')) && digits(position + 1) > position + 1) {
      position++;
    }
    position = digits(position);
    return Optional.empty();
  }

  /** A symbol ends where an exponent, a remark, an operator or a parenthesis begins. */
  private int endOfSymbol() {
    int end = position;
    boolean inBrackets = false;
    while (end < text.length()) {
      char next = text.charAt(end);
      if (!inBrackets && ("./(){}+-".indexOf(next) >= 0 || isDigit(next))) {
        break;
      }
      inBrackets = next == '[' || (inBrackets && next != ']');
      end++;
    }
    return end;
  }
}
