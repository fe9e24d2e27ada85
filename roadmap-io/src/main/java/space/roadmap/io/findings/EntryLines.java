package space.roadmap.io.findings;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Source;

/** The lines of a source that was read, for as long as it has not changed. */
record EntryLines(Source source, Limits limits) implements SourceLines {
  @Override
  public Map<Place, Excerpt> around(String file, List<Place> places) {
    List<Place> texts = places.stream().filter(place -> !place.isCell()).toList();
    if (texts.isEmpty()) {
      return ImmutableMap.of();
    }
    for (Source.Entry entry : source.entries()) {
      if (entry.name().equals(file)) {
        try {
          return entry.read(limits, (buffer, length) -> Excerpts.find(buffer, length, texts));
        } catch (IOException e) {
          return ImmutableMap.of(); // it has changed or is gone: no line is better than a wrong one
        }
      }
    }
    return ImmutableMap.of();
  }
}
