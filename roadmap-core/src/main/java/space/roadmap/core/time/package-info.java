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
 *
 * <table>
 * <caption>What can be written</caption>
 * <tr><th>Text</th><th>Earliest and latest day</th><th>Meaning</th></tr>
 * <tr><td>{@code 2028-09-14}</td><td>that day</td><td>a day</td></tr>
 * <tr><td>{@code 2028-09}</td><td>2028-09-01, 2028-09-30</td><td>some day of a month</td></tr>
 * <tr><td>{@code 2028}</td><td>2028-01-01, 2028-12-31</td><td>some day of a year</td></tr>
 * <tr><td>{@code 2028-34}</td><td>2028-04-01, 2028-06-30</td><td>second quarter (33–36); 37–39 are
 * thirds, 40–41 halves, 21–32 seasons</td></tr>
 * <tr><td>{@code 203X}, {@code 2028-XX}</td><td>2030-01-01, 2039-12-31; the year</td>
 * <td>digits nobody has stated, anywhere in year, month and day</td></tr>
 * <tr><td>{@code 203}, {@code 20}</td><td>the decade, the century</td><td>some day of it</td></tr>
 * <tr><td>{@code 2028/2031}</td><td>2028-01-01, 2031-12-31</td><td>a window</td></tr>
 * <tr><td>{@code 2028/..}</td><td>2028-01-01, none</td><td>no earlier than</td></tr>
 * <tr><td>{@code ../2030}</td><td>none, 2030-12-31</td><td>by, no later than</td></tr>
 * <tr><td>{@code 2028/}, {@code /2030}</td><td>as with {@code ..}</td><td>an end that exists and is
 * unknown</td></tr>
 * <tr><td>{@code ../..}</td><td>none, none</td><td>no date</td></tr>
 * <tr><td>{@code 2034~}, {@code 2034?}, {@code 2034%}</td><td>the bounds of 2034</td><td>about, not
 * sure, both</td></tr>
 * <tr><td>{@code 2034~-06}, {@code 2034-~06-14}</td><td>the bounds without the mark</td><td>about
 * the year, about the month: a mark after a part also means those before it, one before a part
 * means it alone</td></tr>
 * <tr><td>{@code [2028,2030..2032]}</td><td>2028-01-01, 2032-12-31</td><td>one of these, not
 * 2029</td></tr>
 * <tr><td><code>{2028,2030}</code></td><td>2028-01-01, 2030-12-31</td><td>all of these: parts of
 * one event that are told together</td></tr>
 * <tr><td>{@code 1950S2}</td><td>1900-01-01, 1999-12-31</td><td>about 1950, with two digits that
 * count</td></tr>
 * <tr><td>{@code Y12000}, {@code -0044}</td><td>the year</td><td>years beyond four digits and before
 * year 0, to 999,999,999</td></tr>
 * <tr><td>{@code 2028-09-14T10:20:30Z}</td><td>that day</td><td>a day with a time of day</td></tr>
 * </table>
 *
 * <p>Seasons are the meteorological ones, codes 21–24 northern; the season that begins in December
 * ends with the next year's February. A date-time with a zone counts as its day in UTC, one without
 * as the day it names.
 *
 * <p>The text is the Extended Date/Time Format of ISO 8601-2:2019 (Annex A), levels 0 to 2, as the
 * Library of Congress specifies it, with these limits: years go from -999,999,999 to 999,999,999; a
 * time of day is whole seconds and has no place in intervals and sets, and neither have centuries
 * and decades. Beyond it, seasons may stand there, and everything but a set or time of day may be
 * qualified. An exponent ({@code Y17E7}) is read and written back as digits, blanks after the
 * commas of a set are left out, and marks are written the shortest way.
 */
@NullMarked
package space.roadmap.core.time;

import org.jspecify.annotations.NullMarked;
