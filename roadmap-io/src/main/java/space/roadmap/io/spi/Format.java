package space.roadmap.io.spi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * What a format is.
 *
 * @param id the name people choose it by: lower-case letters, digits and hyphens
 * @param title what it is, in a few words
 * @param mediaTypes its media types, the preferred one first
 * @param extensions the ends of its file names, without the leading dot, the preferred one first
 */
public record Format(String id, String title, List<String> mediaTypes, List<String> extensions) {
  /** Copies the lists and checks the id. */
  public Format {
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "the format id '" + id + "' must be lower-case letters, digits and hyphens");
    }
    mediaTypes = ImmutableList.copyOf(mediaTypes);
    extensions = ImmutableList.copyOf(extensions);
  }

  /** Returns how sure the media type and the end of the name make it. */
  public Recognition recognise(Sample sample) {
    if (sample.mediaType().filter(mediaTypes::contains).isPresent()) {
      return Recognition.SURELY;
    }
    String name = sample.name().toLowerCase(Locale.ROOT);
    return extensions.stream().anyMatch(extension -> name.endsWith("." + extension))
        ? Recognition.PROBABLY
        : Recognition.NO;
  }
}
