package space.roadmap.io.document;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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
  private final Migrations migrations;
  private final PartReader.Role role;
  private final RoadmapDraft draft;
  private final Set<Source.Entry> read = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> namespaces = new HashSet<>();
  private List<Migration> older = List.of(); // what leads from the document's version
  private long bytesRead;
  private boolean readable = true;
  private boolean exhausted; // a limit was reached, so nothing more is read

  private DocumentReader(
      Source source, Dialect dialect, ImportContext context, Migrations migrations) {
    this.source = source;
    this.dialect = dialect;
    this.context = context;
    this.migrations = migrations;
    role = PartReader.Role.document(migrations);
    draft = role.draft();
  }

  /** Returns what a document says; without a header if it cannot be taken for a roadmap. */
  static RoadmapDraft read(
      Source source, Dialect dialect, ImportContext context, Migrations migrations)
      throws IOException {
    Source.Entry entry = source.first();
    DocumentReader reader = new DocumentReader(source, dialect, context, migrations);
    return entry.read(
        context.limits(), (bytes, length) -> reader.read(new Text(entry.name(), bytes, length)));
  }

  private RoadmapDraft read(Text text) throws IOException {
    Optional<Tokens> quick = dialect.quickTokens(text, context.limits());
    if (quick.isPresent()) {
      try {
        PartReader.Role role = PartReader.Role.document(migrations);
        PartReader reader = new PartReader(text, dialect, context, role);
        reader.readQuietly(quick.get());
        return reader.isReadable() ? role.draft() : new RoadmapDraft();
      } catch (ByteTokens.Unusual e) { // there is something to say, which takes another parser
        context.progress(0, text.length());
      }
    }
    return all(text);
  }

  private RoadmapDraft all(Text text) throws IOException {
    PartReader top = new PartReader(text, dialect, context, role);
    top.read();
    readable = top.isReadable();
    bytesRead = text.length();
    read.add(source.first());
    top.body().flatMap(PartBody::namespace).ifPresent(namespaces::add);
    older = top.body().map(PartBody::migrations).orElse(List.of());
    for (PartReader.Include include : top.body().map(PartBody::includes).orElse(List.of())) {
      if (context.isCancelled() || exhausted) {
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
    } catch (FileSystemException e) {
      report(include, "names what cannot be looked into: " + e.getMessage());
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
      if (!isRules(include, match)
          && !exhausted
          && read.add(match.entry())
          && !context.isCancelled()) {
        part(include, match);
      }
    }
  }

  /** Returns whether a pattern such as *.yaml names a ruleset, which is no part of a document. */
  private static boolean isRules(PartReader.Include include, Folder.Match match) {
    String path = match.path();
    return path.substring(path.lastIndexOf('/') + 1).equals(DocumentFormat.RULES)
        && !include.pattern().endsWith(DocumentFormat.RULES);
  }

  private void part(PartReader.Include include, Folder.Match match) throws IOException {
    if (read.size() > context.limits().entries()) {
      report(include, DocumentCodes.LIMIT, "more files are included than are allowed");
      exhausted = true;
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
      exhausted = true;
      return false;
    }
    draft.part(match.path());
    Text text = new Text(match.entry().name(), bytes, length);
    PartReader part =
        new PartReader(
            text,
            Dialects.of(match.path(), dialect),
            context,
            new PartReader.Role(draft, true, migrations, older));
    part.read();
    readable &= part.isReadable();
    part.body().filter(body -> part.isReadable()).ifPresent(body -> join(match, body));
    return part.isReadable();
  }

  /** Joins a document that says what it is itself, by its namespace. */
  private void join(Folder.Match match, PartBody body) {
    Optional<RoadmapDraft> own = body.own();
    if (own.isEmpty()) {
      return;
    }
    Roadmap document = own.get().build();
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
              .place(body.headerPlace())
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
