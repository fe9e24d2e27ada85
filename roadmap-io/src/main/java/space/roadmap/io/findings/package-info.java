/**
 * Findings for readers, with or without the command line. Each is in a text, whose lines may be
 * shown, in a cell of a workbook, or nowhere in particular.
 *
 * <p>Start with {@link space.roadmap.io.findings.FindingsReport}, which holds what all writers
 * take. Then choose a {@link space.roadmap.io.findings.FindingsWriter}:
 *
 * <ul>
 *   <li>{@link space.roadmap.io.findings.TextFindings} for people at a terminal
 *   <li>{@link space.roadmap.io.findings.JsonFindings} for programs
 *   <li>{@link space.roadmap.io.findings.SarifFindings} for code scanning and editors
 *   <li>{@link space.roadmap.io.findings.JUnitFindings} for build servers
 *   <li>{@link space.roadmap.io.findings.GitHubFindings} for pull requests
 *   <li>{@link space.roadmap.io.findings.MarkdownFindings} for a page to read
 *   <li>{@link space.roadmap.io.findings.FindingsSummary} for the numbers alone
 * </ul>
 */
@NullMarked
package space.roadmap.io.findings;

import org.jspecify.annotations.NullMarked;
