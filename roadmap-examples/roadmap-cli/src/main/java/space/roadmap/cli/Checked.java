package space.roadmap.cli;

import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.model.Roadmap;
import space.roadmap.io.findings.SourceLines;

/**
 * What was found in a document, or around it.
 *
 * @param name the document; empty for what concerns none
 * @param findings everything that was found, in the order of its places
 * @param lines the lines that were read
 * @param roadmap what was read
 * @param misuse whether nobody looked at the document
 */
record Checked(
    String name,
    List<Diagnostic> findings,
    SourceLines lines,
    Optional<Roadmap> roadmap,
    boolean misuse) {}
