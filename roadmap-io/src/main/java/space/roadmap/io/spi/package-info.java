/**
 * What a format plugin implements and what it is given. Start with {@link
 * space.roadmap.io.spi.FormatProvider}.
 */
@NullMarked
@Experimental
package space.roadmap.io.spi;

import org.jspecify.annotations.NullMarked;
import space.roadmap.core.Experimental;
