/**
 * Findings for readers, with or without the command line: {@link
 * space.roadmap.io.findings.TextFindings} for people and {@link
 * space.roadmap.io.findings.JsonFindings} for programs.
 */
@NullMarked
package space.roadmap.io.findings;

import org.jspecify.annotations.NullMarked;
