/**
 * Roadmaps as data packages of CSV tables, format id {@code csv}. Start with {@link
 * space.roadmap.csv.CsvFormat}.
 */
@NullMarked
package space.roadmap.csv;

import org.jspecify.annotations.NullMarked;
