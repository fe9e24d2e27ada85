/** The roadmap document in YAML, format id {@code yaml}. */
@NullMarked
package space.roadmap.io.yaml;

import org.jspecify.annotations.NullMarked;
