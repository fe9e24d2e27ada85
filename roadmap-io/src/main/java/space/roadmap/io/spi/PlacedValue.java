package space.roadmap.io.spi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.core.diagnostic.Place;

/**
 * A value as a text has it, and where: what a small file that is no roadmap, such as the choices of
 * a plugin, consists of.
 */
public sealed interface PlacedValue {
  /** Returns where it is written; of an object or a list, where it begins. */
  Place place();

  /** Returns what it is, for messages: {@code a list}, {@code the number 3}. */
  String found();

  /** What a scalar is. */
  enum Kind {
    /** A text, with or without quotes. */
    TEXT,

    /** A number. */
    NUMBER,

    /** A truth value. */
    BOOLEAN,

    /** A null, or no value where one belongs. */
    NOTHING
  }

  /**
   * A text, a number, a truth value, or nothing.
   *
   * @param text what is written, without quotes
   */
  record Scalar(Place place, Kind kind, String text) implements PlacedValue {
    private static final int LONGEST = 40;

    @Override
    public String found() {
      String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
      return switch (kind) {
        case TEXT -> "'" + shown + "'";
        case NUMBER -> "the number " + shown;
        case BOOLEAN -> shown;
        case NOTHING -> "nothing";
      };
    }
  }

  /**
   * An object.
   *
   * @param members its members in their order, with those that stand twice
   */
  record Members(Place place, List<Member> members) implements PlacedValue {
    /** Copies the members. */
    public Members {
      members = ImmutableList.copyOf(members);
    }

    @Override
    public String found() {
      return "an object";
    }
  }

  /**
   * A list.
   *
   * @param items what is in it
   */
  record Items(Place place, List<PlacedValue> items) implements PlacedValue {
    /** Copies the items. */
    public Items {
      items = ImmutableList.copyOf(items);
    }

    @Override
    public String found() {
      return "a list";
    }
  }

  /**
   * A member of an object.
   *
   * @param place where its name is written
   */
  record Member(String name, Place place, PlacedValue value) {}
}
