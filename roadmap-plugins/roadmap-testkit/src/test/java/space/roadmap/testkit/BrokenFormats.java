package space.roadmap.testkit;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.diagnostic.Severity;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.json.JsonFormat;
import space.roadmap.io.spi.Coverage;
import space.roadmap.io.spi.Format;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Limits;
import space.roadmap.io.spi.Recognition;
import space.roadmap.io.spi.RoadmapImporter;
import space.roadmap.io.spi.Sample;
import space.roadmap.io.spi.Source;

/** Formats of which each breaks one law, in one way. */
final class BrokenFormats {
  private BrokenFormats() {}

  /** Has no title. */
  public static final class Nameless extends SoundFormat {
    @Override
    public Format format() {
      return new Format("nameless", " ", List.of("application/x-nameless"), List.of("nameless"));
    }
  }

  /** Stands in no service file. */
  public static final class Unlisted extends SoundFormat {}

  /** Takes everything for its own. */
  public static final class Greedy extends SoundFormat {
    @Override
    public Recognition recognise(Sample sample) {
      return Recognition.SURELY;
    }
  }

  /** Writes another text in Turkey. */
  public static final class Local extends SoundFormat {
    @Override
    String text(Roadmap roadmap) {
      return super.text(roadmap) + (Locale.getDefault().getLanguage().equals("tr") ? "\n" : "");
    }
  }

  /** Writes another title. */
  public static final class Forgetful extends SoundFormat {
    @Override
    String text(Roadmap roadmap) {
      return super.text(roadmap.withHeader(roadmap.header().withTitle("Untitled")));
    }
  }

  /** Says that it keeps what it does not write. */
  public static final class Boastful extends LossyFormat {
    @Override
    public Format format() {
      return new Format("boastful", "A boast", List.of("text/x-boastful"), List.of("boastful"));
    }

    @Override
    Coverage.Builder coverage() {
      return super.coverage().keeps(MissionType.STATUS);
    }
  }

  /** Writes another text of what was read. */
  public static final class Growing extends SoundFormat {
    @Override
    String text(Roadmap roadmap) {
      return super.text(roadmap) + (roadmap.isResolved() ? "\n" : "");
    }
  }

  /** Does something of its own with what is no faultless JSON. */
  private abstract static class Confused extends SoundFormat {
    @Override
    RoadmapDraft read(Source source, ImportContext context) throws IOException {
      byte[] bytes = source.first().read(Limits.DEFAULT, Arrays::copyOf);
      return Written.read(new JsonFormat(), "text", bytes).hasErrors()
          ? confused(source, context)
          : super.read(source, context);
    }

    abstract RoadmapDraft confused(Source source, ImportContext context) throws IOException;
  }

  /** Throws what the host does not expect. */
  public static final class Throwing extends Confused {
    @Override
    RoadmapDraft confused(Source source, ImportContext context) {
      throw new IllegalStateException("unexpected end");
    }
  }

  /** Never ends. */
  public static final class Hanging extends Confused {
    @Override
    RoadmapDraft confused(Source source, ImportContext context) {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
      return new RoadmapDraft();
    }
  }

  /** Returns null. */
  public static final class Returning extends Confused {
    @Override
    @SuppressWarnings("NullAway") // that is what is wrong with it
    RoadmapDraft confused(Source source, ImportContext context) {
      return null;
    }
  }

  /** Does not say where. */
  public static final class Placeless extends Confused {
    private static final DiagnosticCode CODE =
        new DiagnosticCode(
            "placeless.bad", Severity.ERROR, "It is bad.", "this is bad", "Make it good.");

    @Override
    RoadmapDraft confused(Source source, ImportContext context) {
      context.report(CODE.report().build());
      return new RoadmapDraft();
    }
  }

  /** Says nothing. */
  public static final class Silent extends Confused {
    @Override
    RoadmapDraft confused(Source source, ImportContext context) {
      return new RoadmapDraft();
    }
  }

  /** Counts what it has written. */
  public static final class Remembering extends SoundFormat {
    private int written;

    @Override
    String text(Roadmap roadmap) {
      return super.text(roadmap) + " ".repeat(written++);
    }
  }

  /** Reads what it does not know and says nothing. */
  public static final class Discreet extends SoundFormat {
    @Override
    RoadmapDraft read(Source source, ImportContext context) throws IOException {
      return super.read(source, new DiscreetContext(context));
    }
  }

  /** Is sound, and only writes. */
  public static final class Writing extends SoundFormat {
    @Override
    public Optional<RoadmapImporter> importer() {
      return Optional.empty();
    }
  }
}
