/** The roadmap document in JSON, format id {@code json}. */
@NullMarked
package space.roadmap.io.json;

import org.jspecify.annotations.NullMarked;
