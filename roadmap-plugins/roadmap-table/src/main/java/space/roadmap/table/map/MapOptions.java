package space.roadmap.table.map;

import static space.roadmap.core.meta.ValueTypes.TEXT;

import com.google.common.collect.ImmutableList;
import java.util.List;
import space.roadmap.io.spi.Option;

/** The options of formats whose tables can be read by a mapping file. */
public final class MapOptions {
  private MapOptions() {}

  /** The text of the mapping. */
  public static final Option<String> MAP =
      Option.of(
          "map",
          TEXT,
          "The text of a mapping file, which says what the columns of other people's tables mean.");

  /** The name of the mapping, for findings. */
  public static final Option<String> MAP_NAME =
      Option.of(
          "map-name", TEXT, "mapping.yaml", "The name of the mapping file, as findings show it.");

  /** Returns all of them. */
  public static List<Option<?>> all() {
    return ImmutableList.of(MAP, MAP_NAME);
  }
}
