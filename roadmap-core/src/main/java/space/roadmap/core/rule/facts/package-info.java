/**
 * What several rules work out of a roadmap: who needs whom, between which days things happen, and
 * who has been stopped.
 */
@NullMarked
package space.roadmap.core.rule.facts;

import org.jspecify.annotations.NullMarked;
