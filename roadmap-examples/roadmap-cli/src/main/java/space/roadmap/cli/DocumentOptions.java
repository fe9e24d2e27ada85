package space.roadmap.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.roadmap.io.ReadRequest;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;

/** The document that a command looks at, and how it is read. */
final class DocumentOptions {
  @Parameters(
      index = "0",
      paramLabel = "DOC",
      description = "What to read: a file, a folder with a roadmap.yaml, or - for standard input.")
  private String name = "";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "The format of the document. Default: by name and content.")
  private @Nullable String from;

  @Mixin private final MapOption map = new MapOption();

  @Mixin private final ColorOption color = new ColorOption();

  /** Reads the document, and tells on standard error what there is to say about it. */
  ReadResult read(Surroundings surroundings) throws IOException {
    RoadmapFiles files = RoadmapFiles.of(surroundings.extensions().plugins().formats());
    ReadRequest request = map.applied(ReadRequest.defaults());
    if (from != null) {
      Documents.checkFormat(files.registry(), from);
      request = request.withFormat(from);
    }
    Documents documents = new Documents(surroundings.terminal(), files);
    ReadResult read = documents.read(name, request);
    documents.tell(read.diagnostics(), read.lines(), isColoured(surroundings));
    if (!Documents.isSound(read)) {
      surroundings.terminal().tell("roadmap: nothing is shown, since " + name + " has errors");
    }
    return read;
  }

  /** Returns whether what is told on standard error is coloured. */
  boolean isColoured(Surroundings surroundings) {
    return color.isOn(surroundings, surroundings.terminal().errShown());
  }
}
