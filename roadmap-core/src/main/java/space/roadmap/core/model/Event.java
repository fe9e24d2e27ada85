package space.roadmap.core.model;

import space.roadmap.core.Experimental;

/**
 * Something that happens and that nobody plans; so far it can only be referred to.
 *
 * <p>References to it are kept, and not reported as unresolved.
 */
@Experimental
public interface Event extends Entity {}
