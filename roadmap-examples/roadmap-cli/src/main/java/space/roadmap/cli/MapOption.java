package space.roadmap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import space.roadmap.io.ReadRequest;
import space.roadmap.table.map.MapOptions;

/** The mapping by which other people's tables are read. */
final class MapOption {
  private static final int MOST_BYTES = 16_000_000;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description =
          "Reads other people's tables by a mapping file; 'roadmap import-map' drafts one.")
  private @Nullable String map;

  /** Returns the mapping file, if one is given. */
  Optional<String> file() {
    return Optional.ofNullable(map);
  }

  /** Returns a request that reads by the mapping, if one is given. */
  ReadRequest applied(ReadRequest request) {
    if (map == null) {
      return request;
    }
    return request.withOptions(
        Map.of(MapOptions.MAP.name(), text(map), MapOptions.MAP_NAME.name(), map));
  }

  private static String text(String name) {
    try (InputStream stream = Files.newInputStream(Documents.path(name))) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new CommandException(
            name + " is too large for a mapping", "at most " + MOST_BYTES + " bytes are taken");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw CommandException.of(e, name);
    }
  }
}
