package space.roadmap.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.model.ContributionRole;
import space.roadmap.core.model.ContributionType;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.MilestoneType;

class QuotedWordsTest {
  static List<ValueType<?>> vocabularies() {
    return EntityTypes.kinds().stream()
        .map(EntityKind::type)
        .flatMap(type -> type.attributes().stream())
        .<ValueType<?>>map(Attribute::type)
        .filter(type -> !type.words().isEmpty())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void findsEachWordAndNothingLikeIt(ValueType<?> vocabulary) {
    QuotedWords<?> words = new QuotedWords<>(vocabulary);
    for (String word : vocabulary.words()) {
      assertThat(find(words, word)).as(word).isEqualTo(vocabulary.parse(word));
      for (String other :
          List.of(word + "s", word.substring(1), word.replace(word.charAt(0), 'Q'), word + "\"")) {
        boolean isKnown = vocabulary.words().contains(other);
        assertThat(find(words, other))
            .as(other)
            .isEqualTo(isKnown ? vocabulary.parse(other) : null);
      }
    }
    assertThat(find(words, "")).isNull();
  }

  @Test
  void findsWordsThatEndWithTheDocument() {
    ValueType<ContributionRole> vocabulary = ContributionType.ROLE.type();
    QuotedWords<ContributionRole> words = new QuotedWords<>(vocabulary);
    for (String word : vocabulary.words()) {
      ByteBuffer bytes = Octets.of(('"' + word + '"').getBytes(UTF_8));
      assertThat((Object) words.find(bytes, 1, bytes.limit() - 1))
          .isEqualTo(vocabulary.parse(word));
    }
  }

  @Test
  void findsNothingInAnOpenVocabularyThatItDoesNotKnow() {
    QuotedWords<?> words = new QuotedWords<>(MilestoneType.MILESTONE_TYPE.type());
    assertThat(find(words, "coffee")).isNull();
  }

  @Test
  void tellsWordsOfEveryLengthApart() {
    String letters = "abcdefghijklmnopqrstuvwxyzabcdefghijklmn";
    for (int length = 0; length < letters.length(); length++) {
      QuotedWord word = new QuotedWord(letters.substring(0, length));
      assertThat(word.length()).isEqualTo(length + 2);
      for (int other = 0; other < letters.length(); other++) {
        String text = "x\"" + letters.substring(0, other) + '"';
        assertThat(word.standsAt(Octets.of(text.getBytes(UTF_8)), 1)).isEqualTo(other == length);
        String followed = text + ":12345678901234567890";
        assertThat(word.standsAt(Octets.of(followed.getBytes(UTF_8)), 1))
            .isEqualTo(other == length);
      }
    }
  }

  private static Object find(QuotedWords<?> words, String word) {
    ByteBuffer bytes = Octets.of(("\"kind\": \"" + word + "\", \"name\": 1").getBytes(UTF_8));
    return words.find(bytes, 9, 9 + word.length());
  }
}
