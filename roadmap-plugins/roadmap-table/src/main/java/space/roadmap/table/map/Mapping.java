package space.roadmap.table.map;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.model.EntityKind;
import space.roadmap.table.map.Given.Struct;
import space.roadmap.table.map.Given.Test;

/**
 * What a mapping file says.
 *
 * @param header what the roadmap says of itself
 * @param place where the mapping says so
 * @param entities what is there whatever the tables say
 * @param tables what is made of the tables
 */
record Mapping(Struct header, Place place, List<Rows> entities, List<TableEntry> tables) {

  /** What becomes of columns that nothing is made of. */
  enum Unmapped {
    KEEP,
    REPORT,
    IGNORE
  }

  /** What becomes of a row for something that is there already. */
  enum Existing {
    REPORT,
    LEAVE,
    ADD
  }

  /** What becomes of a row for something that is not there. */
  enum Missing {
    MAKE,
    LEAVE,
    REPORT
  }

  /** Where the header of a table is: in these rows, counted from 1; or to be found; or nowhere. */
  record Header(int first, int last, boolean auto) {
    static final Header FIRST = new Header(1, 1, false);
    static final Header AUTO = new Header(0, 0, true);
    static final Header NONE = new Header(0, 0, false);
  }

  /**
   * What is made of tables with some name.
   *
   * @param table the name, or a pattern of names
   * @param place where the mapping says so
   * @param refs the columns that are mentioned, by slot
   * @param skip which rows are left out
   * @param ignored patterns of columns that are left out
   */
  record TableEntry(
      String table,
      Place place,
      Header header,
      List<Ref> refs,
      List<List<Test>> skip,
      List<Rows> rows,
      Unmapped unmapped,
      List<String> ignored) {}

  /**
   * What is made of each row.
   *
   * @param kind what it becomes
   * @param place where the mapping says so
   * @param tests what must hold
   * @param each what splits it into several
   * @param struct its attributes
   * @param identity by which of them it is found
   */
  record Rows(
      EntityKind<?> kind,
      Place place,
      List<Test> tests,
      Optional<Pieces> each,
      Existing existing,
      Missing missing,
      Struct struct,
      Identity identity) {
    Rows(
        EntityKind<?> kind,
        Place place,
        List<Test> tests,
        Optional<Pieces> each,
        Existing existing,
        Missing missing,
        Struct struct) {
      this(kind, place, tests, each, existing, missing, struct, Identity.of(struct));
    }

    /** Returns whether this only adds to what others make. */
    boolean amends() {
      return missing != Missing.MAKE;
    }
  }
}
