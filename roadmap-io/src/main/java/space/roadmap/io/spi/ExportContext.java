package space.roadmap.io.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.Reporter;

/** What an exporter is given beside the roadmap; made by the host, not for implementing. */
public interface ExportContext extends Reporter {
  /** Returns the options to write by. */
  Options options();

  /** Returns the day that counts as today, if the caller says; there is no other clock. */
  Optional<LocalDate> today();

  /** Returns the findings about the roadmap, for formats that show them; empty if not validated. */
  List<Diagnostic> findings();

  /** Returns what writes values with parts in one line, for formats without nesting. */
  ValueText valueText();

  /** Says how far the work is, in a unit of the caller's choice; cheap enough for every entity. */
  void progress(long done, long total);

  /** Returns whether the caller wants to stop; what was written so far is thrown away. */
  boolean isCancelled();
}
