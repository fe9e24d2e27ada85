package space.roadmap.io.document;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.io.spi.Folder;
import space.roadmap.io.spi.ImportContext;
import space.roadmap.io.spi.Source;

/** Reads one document: its file, and the files that it includes. */
final class DocumentReader {
  private final Source source;
  private final Dialect dialect;
  private final ImportContext context;
  private final RoadmapDraft draft = new RoadmapDraft();
  private final Set<Source.Entry> read = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> namespaces = new HashSet<>();
  private long bytesRead;
  private boolean readable = true;

  private DocumentReader(Source source, Dialect dialect, ImportContext context) {
    this.source = source;
    this.dialect = dialect;
    this.context = context;
  }

  /** Returns what a document says; without a header if it cannot be taken for a roadmap. */
  static RoadmapDraft read(Source source, Dialect dialect, ImportContext context)
      throws IOException {
    Source.Entry entry = source.first();
    return entry.read(
        context.limits(),
        (bytes, length) -> read(source, new Text(entry.name(), bytes, length), dialect, context));
  }

  private static RoadmapDraft read(Source source, Text text, Dialect dialect, ImportContext context)
      throws IOException {
    Optional<Tokens> quick = dialect.quickTokens(text, context.limits());
    if (quick.isPresent()) {
      try {
        RoadmapDraft draft = new RoadmapDraft();
        PartReader reader = new PartReader(text, dialect, context, draft, false);
        reader.readQuietly(quick.get());
        return reader.isReadable() ? draft : new RoadmapDraft();
      } catch (ByteTokens.Unusual e) { // there is something to say, which takes another parser
        context.progress(0, text.length());
      }
    }
    return new DocumentReader(source, dialect, context).all(text);
  }

  private RoadmapDraft all(Text text) throws IOException {
    PartReader top = new PartReader(text, dialect, context, draft, false);
    top.read();
    readable = top.isReadable();
    bytesRead = text.length();
    read.add(source.first());
    for (PartReader.Include include : top.includes()) {
      if (context.isCancelled()) {
        break;
      }
      include(include);
    }
    return readable ? draft : new RoadmapDraft();
  }

  private void include(PartReader.Include include) throws IOException {
    draft.include(include.pattern());
    Optional<Folder> folder = source.folder();
    if (folder.isEmpty()) {
      report(include, "has no folder to look in, since the document is no file");
      return;
    }
    Folder.Matches matches;
    try {
      matches = folder.get().matching(include.pattern(), context.limits().entries());
    } catch (IllegalArgumentException e) {
      report(include, String.valueOf(e.getMessage()));
      return;
    }
    for (String link : matches.refused()) {
      report(include, "names '" + link + "', a link that leads out of the folder; copy the file");
    }
    if (matches.files().isEmpty() && matches.refused().isEmpty()) {
      report(include, "names no file; mend it, or leave it out");
    }
    for (Folder.Match match : matches.files()) {
      // A pattern such as *.yaml names the document as well, and two patterns may name one file.
      if (read.add(match.entry()) && !context.isCancelled()) {
        part(include, match);
      }
    }
  }

  private void part(PartReader.Include include, Folder.Match match) throws IOException {
    if (match.entry().name().equals(source.first().name())) {
      return;
    }
    if (read.size() > context.limits().entries()) {
      report(include, DocumentCodes.LIMIT, "more files are included than are allowed");
      return;
    }
    try {
      match.entry().read(context.limits(), (bytes, length) -> part(include, match, bytes, length));
    } catch (FileSystemException e) {
      report(include, "names '" + match.path() + "', which cannot be read: " + e.getMessage());
    }
  }

  private boolean part(PartReader.Include include, Folder.Match match, byte[] bytes, int length) {
    bytesRead += length;
    if (bytesRead > context.limits().bytes()) {
      report(include, DocumentCodes.LIMIT, "the included files have too many bytes together");
      return false;
    }
    draft.part(match.path());
    Text text = new Text(match.entry().name(), bytes, length);
    PartReader part =
        new PartReader(text, Dialects.of(match.path(), dialect), context, draft, true);
    part.read();
    readable &= part.isReadable();
    part.own().filter(own -> part.isReadable()).ifPresent(own -> join(match, part, own));
    return part.isReadable();
  }

  /** Joins a document that says what it is itself, by its namespace. */
  private void join(Folder.Match match, PartReader part, RoadmapDraft own) {
    Roadmap document = own.build();
    String namespace = document.header().namespace().orElse("");
    String problem = "";
    if (namespace.isEmpty()) {
      problem = "its header has no namespace; add one such as esa, or leave the header out";
    } else if (!namespaces.add(namespace)) {
      problem = "another document has its namespace '" + namespace + "' already";
    } else {
      try {
        draft.join(match.path(), document);
      } catch (IllegalArgumentException e) {
        problem = String.valueOf(e.getMessage());
      }
    }
    if (!problem.isEmpty()) {
      readable = false;
      context.report(
          DocumentCodes.NAMESPACE
              .report()
              .with("name", match.path())
              .with("problem", problem)
              .place(part.header())
              .build());
    }
  }

  private void report(PartReader.Include include, String problem) {
    report(include, DocumentCodes.INCLUDE, "'" + include.pattern() + "' " + problem);
  }

  private void report(PartReader.Include include, DiagnosticCode code, String problem) {
    readable = false;
    Diagnostic.Builder finding = code.report().with("problem", problem).place(include.place());
    context.report(finding.attribute(include.attribute()).build());
  }
}
