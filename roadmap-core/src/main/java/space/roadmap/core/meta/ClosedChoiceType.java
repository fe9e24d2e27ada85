package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.diagnostic.Nearest;

/** The words of an enum, and no others. */
final class ClosedChoiceType<E extends Enum<E> & Term> extends ValueType<E> {
  private final ImmutableList<String> words;
  private final WordTable<E> table;

  ClosedChoiceType(String name, List<E> terms) {
    super(Shape.CHOICE, name);
    words = terms.stream().map(Term::text).collect(ImmutableList.toImmutableList());
    table = new WordTable<>(words, terms);
  }

  @Override
  public E parse(String text) {
    char[] characters = text.toCharArray();
    return parse(characters, 0, characters.length);
  }

  @Override
  public E parse(char[] buffer, int offset, int length) {
    @Nullable E term = table.find(buffer, offset, length);
    if (term == null) {
      throw unknown(new String(buffer, offset, length));
    }
    return term;
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // the words are in the order of the constants
  public String format(E value) {
    return words.get(value.ordinal());
  }

  @Override
  public List<String> words() {
    return words;
  }

  private IllegalArgumentException unknown(String text) {
    String hint = Nearest.to(text, words).map(near -> "; did you mean '" + near + "'?").orElse("");
    return new IllegalArgumentException(
        "'%s' is no %s; expected one of %s%s"
            .formatted(text, name(), String.join(", ", words), hint));
  }
}
