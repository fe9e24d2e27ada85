/**
 * Dates and periods as people know them: within bounds, in ISO 8601-2 (EDTF), compared with
 * certainty.
 *
 * <p>Start with {@link space.roadmap.core.time.UncertainDate} for one event that happens on a day
 * known within bounds, and with {@link space.roadmap.core.time.Period} for something that lasts.
 * The same text means different things to the two: {@code 2028/2031} is one event somewhere in
 * those years to the first, and an activity that begins in 2028 and ends in 2031 to the second. A
 * {@link space.roadmap.core.time.Lag} is the time between two dates as a plan states it, a {@link
 * space.roadmap.core.time.Distance} the days between two as they are. Questions are answered by
 * {@link space.roadmap.core.time.Certainty} and never by a boolean, and nothing here reads a clock,
 * a time zone or a locale of the machine. Dates are said in words by {@link
 * space.roadmap.core.time.DateWords}.
 */
@NullMarked
package space.roadmap.core.time;

import org.jspecify.annotations.NullMarked;
