package space.roadmap.io.document;

import java.io.OutputStream;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON: indented for people, or as short as it gets. */
final class JsonOutput {
  private JsonOutput() {}

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  /** Like the context there is by default, with a printer of our own: lines end with LF. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  static DocumentFormat.Output open(OutputStream out, boolean indent) {
    ObjectWriteContext context = indent ? new Indented() : ObjectWriteContext.empty();
    return new DocumentFormat.Output(FACTORY.createGenerator(context, out), always -> {});
  }
}
