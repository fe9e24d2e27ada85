package space.roadmap.core.model;

import space.roadmap.core.Experimental;

/**
 * An objective, goal or principle that missions serve; so far it can only be referred to.
 *
 * <p>References to it are kept, and not reported as unresolved.
 */
@Experimental
public interface Objective extends Entity {}
