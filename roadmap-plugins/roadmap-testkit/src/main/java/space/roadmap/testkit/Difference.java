package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;

/** Says where two roadmaps or two files differ, for people who read a failure. */
final class Difference {
  private static final int SHOWN = 40;

  private Difference() {}

  /** Fails, at the first difference, unless the bytes are the same. */
  static void assertSame(byte[] expected, byte[] actual, String where) {
    int position = Arrays.mismatch(expected, actual);
    if (position >= 0) {
      fail(
          "%s, byte %s differs: '%s' became '%s'"
              .formatted(where, position, around(expected, position), around(actual, position)));
    }
  }

  private static String around(byte[] bytes, int position) {
    int from = Math.max(0, position - SHOWN / 2);
    int to = Math.min(bytes.length, position + SHOWN);
    return (from > 0 ? "…" : "")
        + new String(bytes, from, to - from, StandardCharsets.UTF_8)
        + (to < bytes.length ? "…" : "");
  }

  static String first(Roadmap expected, Roadmap actual) {
    if (!expected.header().equals(actual.header())) {
      return in(EntityTypes.header(), expected.header(), actual.header());
    }
    for (EntityKind<?> kind : EntityTypes.kinds()) {
      String found = in(kind, expected, actual);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "unknown attributes of the document: "
        + expected.extras()
        + " became "
        + actual.extras();
  }

  private static <T extends Entity> String in(
      EntityKind<T> kind, Roadmap expected, Roadmap actual) {
    List<T> before = expected.all(kind);
    List<T> after = actual.all(kind);
    for (int row = 0; row < before.size() && row < after.size(); row++) {
      if (!before.get(row).equals(after.get(row))) {
        return in(kind.type(), before.get(row), after.get(row));
      }
    }
    return before.size() == after.size()
        ? ""
        : kind + ": " + before.size() + " became " + after.size();
  }

  private static <T extends Entity> String in(EntityType<T> type, T before, T after) {
    for (Attribute<T, ?> attribute : type.attributes()) {
      List<?> old = attribute.valuesOf(before);
      List<?> now = attribute.valuesOf(after);
      if (!old.equals(now)) {
        return "%s %s, %s: %s became %s".formatted(type, before.id(), attribute, old, now);
      }
    }
    return "%s %s, unknown attributes: %s became %s"
        .formatted(type, before.id(), before.extras(), after.extras());
  }
}
