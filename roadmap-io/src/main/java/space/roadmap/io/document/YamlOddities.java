package space.roadmap.io.document;

import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import space.roadmap.core.diagnostic.Reporter;

/**
 * Looks for what YAML has and a document has not: anchors, aliases, merge keys and tags.
 *
 * <p>It looks at the events below the streaming parser, which keeps the anchors of scalars to
 * itself.
 */
final class YamlOddities {
  private final Text text;
  private final Reporter reporter;
  private final BitSet mappings = new BitSet(); // by depth
  private final BitSet keys = new BitSet(); // by depth: whether a key comes next
  private int depth;
  private boolean found;

  private YamlOddities(Text text, Reporter reporter) {
    this.text = text;
    this.reporter = reporter;
  }

  /** Reports all there are; returns whether there are none. */
  static boolean none(Text text, LoadSettings settings, int deepest, Reporter reporter) {
    // Most documents have none, and are spared a whole pass of the parser.
    return !mayHaveAny(text) || noneAmongEvents(text, settings, deepest, reporter);
  }

  static boolean noneAmongEvents(Text text, LoadSettings settings, int deepest, Reporter reporter) {
    YamlOddities oddities = new YamlOddities(text, reporter);
    try {
      WholeCharacters characters = new WholeCharacters(YamlDialect.characters(text));
      Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, characters));
      while (events.hasNext()) {
        oddities.see(events.next());
        if (oddities.depth > deepest) {
          break; // the reader will say so
        }
      }
    } catch (YamlEngineException e) {
      return !oddities.found; // the reader will come to the same place and say what is wrong
    }
    return !oddities.found;
  }

  /**
   * Returns whether any character may begin an anchor, an alias, a tag or a merge key.
   *
   * <p>All begin a value, so they stand behind a blank or behind what opens or parts values, and
   * but for tags a name follows at once. Texts hold such characters as well: then the events tell.
   */
  static boolean mayHaveAny(Text text) {
    byte[] bytes = text.bytes();
    byte before = '\n';
    for (int i = 0; i < text.length(); i++) {
      byte at = bytes[i];
      if ((at == '&' || at == '*' || at == '!' || at == '<') && mayBeginAfter(before)) {
        byte next = i + 1 < text.length() ? bytes[i + 1] : (byte) '\n';
        if (at == '!' || (at == '<' ? next == '<' : !isBlank(next))) {
          return true;
        }
      }
      before = at;
    }
    return false;
  }

  /** Returns whether a value can begin after this byte; YAML knows line ends beyond ASCII. */
  private static boolean mayBeginAfter(byte at) {
    return isBlank(at) || at == '[' || at == '{' || at == ',' || at == ':' || at < 0;
  }

  private static boolean isBlank(byte at) {
    return at == ' ' || at == '\t' || at == '\n' || at == '\r';
  }

  private void see(Event event) {
    if (event instanceof CollectionEndEvent) {
      depth--;
      return;
    }
    if (!(event instanceof NodeEvent node)) {
      return;
    }
    boolean key = mappings.get(depth) && keys.get(depth);
    keys.flip(depth);
    if (node instanceof AliasEvent alias) {
      report(event, "the alias *" + alias.getAlias());
      return;
    }
    Optional<Anchor> anchor = node.getAnchor();
    anchor.ifPresent(name -> report(event, "the anchor &" + name));
    if (node instanceof ScalarEvent scalar) {
      scalar.getTag().ifPresent(tag -> tag(event, tag));
      if (key && scalar.isPlain() && scalar.getValue().equals("<<")) {
        report(event, "the merge key <<");
      }
    } else if (node instanceof CollectionStartEvent collection) {
      collection.getTag().ifPresent(tag -> tag(event, tag));
      depth++;
      mappings.set(depth, node instanceof MappingStartEvent);
      keys.set(depth);
    }
  }

  private void tag(Event event, String tag) {
    report(event, "the tag " + tag.replace("tag:yaml.org,2002:", "!!"));
  }

  private void report(Event event, String what) {
    found = true;
    String name = what.substring(what.lastIndexOf(' ') + 1);
    event
        .getStartMark()
        .ifPresent(
            mark -> {
              int start = text.positions().offset(mark.getLine() + 1, mark.getColumn());
              int end =
                  text.positions()
                      .offset(
                          mark.getLine() + 1,
                          mark.getColumn() + name.codePointCount(0, name.length()));
              reporter.report(
                  DocumentCodes.ALIAS
                      .report()
                      .with("found", what)
                      .place(text.positions().place(start, end))
                      .build());
            });
  }
}
