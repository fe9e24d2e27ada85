/**
 * What is wrong, and where: {@link space.roadmap.core.diagnostic.Diagnostic} is one finding of a
 * reader, a rule or a plugin, start there. Its {@link space.roadmap.core.diagnostic.Place} is a
 * range of a text or a cell of a workbook. This package knows texts, not entities.
 */
@NullMarked
package space.roadmap.core.diagnostic;

import org.jspecify.annotations.NullMarked;
