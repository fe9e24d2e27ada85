/**
 * What is wrong, and where: {@link space.roadmap.core.diagnostic.Diagnostic} is one finding of a
 * reader, a rule or a plugin, start there. This package knows texts, not entities.
 */
@NullMarked
package space.roadmap.core.diagnostic;

import org.jspecify.annotations.NullMarked;
