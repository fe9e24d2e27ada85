/**
 * Markdown reports, format id {@code markdown}. Start with {@link
 * space.roadmap.report.markdown.MarkdownFormat}.
 */
@NullMarked
package space.roadmap.report.markdown;

import org.jspecify.annotations.NullMarked;
