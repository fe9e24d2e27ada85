/**
 * The words people use for dates, read into dates: {@code NET Q3 2028}, {@code late 2020s}, {@code
 * FY2027}.
 *
 * <p>Start with {@link space.roadmap.core.words.DateReader}. What it returns, a {@link
 * space.roadmap.core.words.WordedDate}, keeps the words and says what was guessed; a {@link
 * space.roadmap.core.words.FiscalCalendar} has the years of budgets. The other way, from dates to
 * words, goes {@link space.roadmap.core.time.DateWords}.
 */
@NullMarked
package space.roadmap.core.words;

import org.jspecify.annotations.NullMarked;
