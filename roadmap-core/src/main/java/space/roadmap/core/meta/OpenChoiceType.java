package space.roadmap.core.meta;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a vocabulary, and any others. */
final class OpenChoiceType extends ValueType<Choice> {
  private final Vocabulary vocabulary;
  private final WordTable<Choice> table;

  OpenChoiceType(Vocabulary vocabulary) {
    super(Shape.CHOICE, vocabulary.name());
    this.vocabulary = vocabulary;
    table =
        new WordTable<>(
            vocabulary.words(), vocabulary.words().stream().map(vocabulary::choice).toList());
  }

  @Override
  public Choice parse(String text) {
    return vocabulary.choice(text);
  }

  @Override
  public Choice parse(char[] buffer, int offset, int length) {
    @Nullable Choice choice = table.find(buffer, offset, length);
    return choice == null ? Choice.of(new String(buffer, offset, length)) : choice;
  }

  @Override
  public String format(Choice value) {
    return value.text();
  }

  @Override
  public List<String> words() {
    return vocabulary.words();
  }

  @Override
  public boolean isOpen() {
    return true;
  }
}
