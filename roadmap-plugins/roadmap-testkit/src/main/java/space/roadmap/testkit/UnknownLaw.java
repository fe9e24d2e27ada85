package space.roadmap.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import space.roadmap.core.meta.Draft;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.ReadResult;

/** Law 9: an attribute that the library does not know is kept and reported, or is a loss. */
final class UnknownLaw {
  private static final String UNKNOWN = "colour";
  private static final String NAME = "SampleRoadmaps.full() with " + UNKNOWN;

  private final Subject subject;
  private final boolean kept;

  UnknownLaw(Subject subject) {
    this.subject = subject;
    kept = subject.written().keepsExtras();
  }

  Stream<Trial> trials() {
    Trial writing =
        new Trial("keeps an unknown attribute or reports its loss", this::keepsOrReportsLoss);
    return kept && subject.reads()
        ? Stream.of(
            writing,
            new Trial("reports an unknown attribute that it reads", this::reportsWhatItReads))
        : Stream.of(writing);
  }

  private void keepsOrReportsLoss() {
    Written written = subject.write(NAME, coloured());
    boolean lost =
        written.losses().lines().stream().anyMatch(line -> line.attribute().equals(UNKNOWN));
    assertTrue(
        kept != lost,
        () -> "keepsExtras() is " + kept + " and the loss report says: " + written.losses());
    if (kept) {
      assertTrue(
          isWritten(written),
          () -> "says that it keeps unknown attributes, and does not write '" + UNKNOWN + "'");
    }
  }

  /** Returns whether the name is in the text, or in what is read from it: it may be packed. */
  private boolean isWritten(Written written) {
    return new String(written.bytes(), StandardCharsets.ISO_8859_1).contains(UNKNOWN)
        || (subject.reads() && isColoured(written.readBy(subject.provider())));
  }

  private static boolean isColoured(Roadmap roadmap) {
    for (Entity entity : roadmap.entities()) {
      if (entity.extras().get(UNKNOWN).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void reportsWhatItReads() {
    Written written = subject.write(NAME, coloured());
    ReadResult result = subject.read(NAME, written.bytes());
    boolean reported =
        result.diagnostics().stream().anyMatch(finding -> finding.message().contains(UNKNOWN));
    boolean lost = result.losses().lines().stream().anyMatch(l -> l.attribute().contains(UNKNOWN));
    assertTrue(
        reported || lost,
        () ->
            "reads '"
                + UNKNOWN
                + "' and does not say so: report a finding whose message names it, or a loss;"
                + " found "
                + result.diagnostics());
  }

  /** Returns a roadmap of which everything has an attribute that nobody knows. */
  static Roadmap coloured() {
    Roadmap full = SampleRoadmaps.full();
    RoadmapDraft draft = new RoadmapDraft();
    draft.header(coloured(EntityTypes.header(), full.header()));
    EntityTypes.kinds().forEach(kind -> colour(draft, kind, full));
    return draft.build();
  }

  private static <T extends Entity> void colour(
      RoadmapDraft draft, EntityKind<T> kind, Roadmap roadmap) {
    roadmap.all(kind).forEach(entity -> draft.add(kind, coloured(kind.type(), entity)));
  }

  private static <T> T coloured(EntityType<T> type, T value) {
    Draft<T> draft = type.draftOf(value);
    draft.extra(UNKNOWN, new Value.Text("red"));
    return draft.build();
  }
}
