package space.roadmap.io.document;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What one major version of the document format calls differently from the one after it.
 *
 * <p>A version that changes names ships one of these; documents of the older version are then read
 * with the newer names, each finding still where the text is. What a scenario sets is kept as it is
 * written, and so are paths of attributes in citations.
 *
 * @param from the older major version
 * @param lists newer names of lists by older ones
 * @param attributes newer names of attributes by {@code type.attribute} of the newer type and the
 *     older name, such as {@code mission.target}
 * @param words newer words by {@code vocabulary.word}, such as {@code status.flying}
 */
record Migration(
    int from,
    Map<String, String> lists,
    Map<String, String> attributes,
    Map<String, String> words) {
  Migration {
    lists = ImmutableMap.copyOf(lists);
    attributes = ImmutableMap.copyOf(attributes);
    words = ImmutableMap.copyOf(words);
  }

  String list(String name) {
    return lists.getOrDefault(name, name);
  }

  String attribute(String type, String name) {
    return attributes.getOrDefault(type + "." + name, name);
  }

  String word(String vocabulary, String word) {
    return words.getOrDefault(vocabulary + "." + word, word);
  }
}
