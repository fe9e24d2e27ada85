package space.roadmap.io.spi;

import java.time.LocalDate;
import java.util.Optional;
import space.roadmap.core.diagnostic.Reporter;

/** What an importer is given beside the source; made by the host, not for implementing. */
public interface ImportContext extends Reporter {
  /** Returns the options to read by. */
  Options options();

  /** Returns how much to take. */
  Limits limits();

  /** Returns the day that counts as today, if the caller says; there is no other clock. */
  Optional<LocalDate> today();

  /** Says that something of the source has no place in the model, or was made up. */
  void lost(Loss loss);

  /** Says how far the work is, in a unit of the caller's choice; cheap enough for every entity. */
  void progress(long done, long total);

  /** Returns whether the caller wants to stop; return, since nothing that is read will be used. */
  boolean isCancelled();
}
