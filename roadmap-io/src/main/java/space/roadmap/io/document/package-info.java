/**
 * Reads and writes the roadmap document, which is the same in JSON and in YAML: one loop over the
 * metamodel in each direction, and one that finds places. Internal; start with {@link
 * space.roadmap.io.document.DocumentFormat}.
 */
@NullMarked
package space.roadmap.io.document;

import org.jspecify.annotations.NullMarked;
