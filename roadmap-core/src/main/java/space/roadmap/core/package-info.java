/** What concerns the whole library: how lasting its parts are. */
@NullMarked
package space.roadmap.core;

import org.jspecify.annotations.NullMarked;
