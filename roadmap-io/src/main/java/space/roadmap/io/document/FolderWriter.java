package space.roadmap.io.document;

import java.io.IOException;
import java.io.OutputStream;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.spi.ExportContext;
import space.roadmap.io.spi.Sink;

/** Writes a document into a folder: each entity into the file it was read from. */
final class FolderWriter {
  private static final String TOP = "roadmap.yaml";

  private FolderWriter() {}

  static void write(Roadmap roadmap, Sink sink, ExportContext context) throws IOException {
    if (roadmap.parts().names().contains(TOP)) {
      throw new IOException(
          "the folder cannot be written: a file that the document includes is called "
              + TOP
              + ", as the document itself would be; rename that file");
    }
    try (TokenOutput output = output(TOP, sink.entry(TOP))) {
      new DocumentWriter(output).writeTop(roadmap, context);
    }
    for (String name : roadmap.parts().names()) {
      if (context.isCancelled()) {
        return;
      }
      try (TokenOutput output = output(name, sink.entry(name))) {
        new DocumentWriter(output).writePart(name, roadmap, context);
      }
    }
  }

  private static TokenOutput output(String name, OutputStream out) {
    return Dialects.of(name, YamlDialect.YAML) == JsonDialect.JSON
        ? new JsonOutput(out, true)
        : new YamlOutput(out);
  }
}
