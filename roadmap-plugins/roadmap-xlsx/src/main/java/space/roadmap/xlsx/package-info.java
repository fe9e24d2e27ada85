/**
 * Excel workbooks, format id {@code xlsx}. Start with {@link space.roadmap.xlsx.XlsxFormat};
 * whoever wants the tables of anybody's workbook takes {@link space.roadmap.xlsx.Workbook}.
 */
@NullMarked
package space.roadmap.xlsx;

import org.jspecify.annotations.NullMarked;
