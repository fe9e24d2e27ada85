/**
 * Other people's tables, read by a mapping file that says what their columns mean.
 *
 * <p>Start with {@link space.roadmap.table.map.MappedReader}, which reads by a mapping, or {@link
 * space.roadmap.table.map.MappingDraft}, which drafts one; {@link
 * space.roadmap.table.map.MapOptions} has the options of formats that read so.
 */
@NullMarked
package space.roadmap.table.map;

import org.jspecify.annotations.NullMarked;
