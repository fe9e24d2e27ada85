/**
 * JSON Schema of documents, made from the metamodel. Start with {@link
 * space.roadmap.io.schema.RoadmapSchema}.
 */
@NullMarked
package space.roadmap.io.schema;

import org.jspecify.annotations.NullMarked;
