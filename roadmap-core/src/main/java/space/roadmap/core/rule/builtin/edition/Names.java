package space.roadmap.core.rule.builtin.edition;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.model.Alias;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Organization;
import space.roadmap.core.model.Stated;
import space.roadmap.core.model.Statement;

/** The names by which something is known, or was, as lists of words in lower case. */
final class Names {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();
  private static final List<String> ROMAN =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
  private static final int SPELLED = 4; // letters of a word that may be misspelled

  private Names() {}

  /** Returns the names of an entity: those it has, had, or is given by others. */
  static Set<List<String>> of(Entity entity) {
    Set<List<String>> names = new LinkedHashSet<>();
    names.add(words(entity.name()));
    entity.aliases().forEach(alias -> names.add(words(alias.name())));
    if (entity instanceof Organization organization) {
      organization.abbreviation().ifPresent(name -> names.add(words(name)));
    }
    if (entity instanceof Stated<?> stated) {
      stated.earlier().forEach(statement -> add(statement, names));
      stated.claims().forEach(statement -> add(statement, names));
    }
    names.remove(List.of());
    return names;
  }

  private static <T> void add(Statement<T> statement, Set<List<String>> names) {
    for (String attribute : List.of("name", "aliases", "abbreviation")) {
      statement
          .values()
          .type()
          .attribute(attribute)
          .ifPresent(
              named ->
                  statement.values().values(named).forEach(value -> names.add(words(text(value)))));
    }
  }

  private static String text(Object value) {
    return value instanceof Alias alias ? alias.name() : value.toString();
  }

  /** Returns the words of a name: {@code Artemis III} and {@code ARTEMIS-3} are written alike. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(WORDS.splitToList(name.toLowerCase(Locale.ROOT)));
    for (int i = 1; i < words.size(); i++) {
      int number = ROMAN.indexOf(words.get(i));
      if (number > 0) {
        words.set(i, String.valueOf(number));
      }
    }
    return words;
  }

  /** Returns whether two names may mean the same: one has all words of the other, or is short. */
  static boolean areAlike(List<String> one, List<String> other) {
    return one.size() <= other.size()
        ? contains(other, one) || isAcronym(one, other)
        : contains(one, other) || isAcronym(other, one);
  }

  private static boolean contains(List<String> longer, List<String> shorter) {
    if (String.join("", longer).equals(String.join("", shorter))) {
      return true;
    }
    for (String word : shorter) {
      if (!longer.contains(word) && !isMisspelled(word, longer)) {
        return false;
      }
    }
    return true;
  }

  /** Numbers are never near one another: Luna 27 is not Luna 28. */
  private static boolean isMisspelled(String word, List<String> words) {
    return word.length() >= SPELLED
        && word.chars().allMatch(Character::isLetter)
        && Nearest.to(word, words).isPresent();
  }

  private static boolean isAcronym(List<String> one, List<String> other) {
    if (one.size() != 1 || other.size() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    other.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return one.get(0).contentEquals(initials);
  }
}
