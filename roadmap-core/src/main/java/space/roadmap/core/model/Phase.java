package space.roadmap.core.model;

import space.roadmap.core.Experimental;

/**
 * A phase of a roadmap; so far it can only be referred to.
 *
 * <p>References to it are kept, and not reported as unresolved.
 */
@Experimental
public interface Phase extends Entity {}
