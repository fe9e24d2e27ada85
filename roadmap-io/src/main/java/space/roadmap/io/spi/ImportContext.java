package space.roadmap.io.spi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import space.roadmap.core.diagnostic.Place;
import space.roadmap.core.diagnostic.Reporter;
import space.roadmap.core.model.RoadmapDraft;

/** What an importer is given beside the source; made by the host, not for implementing. */
public interface ImportContext extends Reporter {
  /** Returns the options to read by. */
  Options options();

  /** Returns how much to take. */
  Limits limits();

  /** Returns the day that counts as today, if the caller says; there is no other clock. */
  Optional<LocalDate> today();

  /**
   * Returns what reads the values of a draft one by one, for formats without nesting.
   *
   * @param roadmap the draft that the values are for
   * @param here returns where the value stands that is being read; asked only for findings
   */
  ValueReader values(RoadmapDraft roadmap, Supplier<Place> here);

  /**
   * Reads what a plugin is told in YAML, or in JSON if the name ends so, as strictly as a document;
   * what is wrong is reported at its place.
   *
   * @param name name of the text, as findings show it
   * @return empty if it cannot be read; nothing, as a scalar, if there is no value in it
   */
  Optional<PlacedValue> structured(String name, String text);

  /** Returns what writes values with parts in one line, to compare with what is read. */
  ValueText valueText();

  /** Says that something of the source has no place in the model, or was made up. */
  void lost(Loss loss);

  /** Says how far the work is, in a unit of the caller's choice; cheap enough for every entity. */
  void progress(long done, long total);

  /** Returns whether the caller wants to stop; return, since nothing that is read will be used. */
  boolean isCancelled();
}
