/**
 * The contribution workbook: what an agency is asked to fill in, and what it has sent back. Start
 * with {@link space.roadmap.xlsx.contribution.ContributionWorkbook}.
 */
@NullMarked
package space.roadmap.xlsx.contribution;

import org.jspecify.annotations.NullMarked;
