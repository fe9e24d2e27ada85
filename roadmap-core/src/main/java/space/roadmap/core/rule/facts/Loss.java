package space.roadmap.core.rule.facts;

import java.util.List;
import space.roadmap.core.id.Id;

/**
 * Something that an owner lacks because it has been stopped in effect.
 *
 * @param cause what it is to the owner
 * @param need which of the owner's needs it is, if it is one; or else {@link Owners#NONE}
 * @param anyOf what would do, in the order of the document
 * @param wanted how many of these must go on
 * @param node what has been stopped: of several, the first that is stopped no worse than the loss
 * @param isForGood whether it is lost for good, rather than for a time
 * @param isHard whether the owner cannot do without it
 */
public record Loss(
    StatusFlow.Cause cause,
    int need,
    List<? extends Id<?>> anyOf,
    int wanted,
    int node,
    boolean isForGood,
    boolean isHard) {}
