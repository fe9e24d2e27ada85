/**
 * Roadmaps as tables, one for each kind of entity and one for each list of structs, all derived
 * from the metamodel.
 */
@NullMarked
package space.roadmap.table;

import org.jspecify.annotations.NullMarked;
