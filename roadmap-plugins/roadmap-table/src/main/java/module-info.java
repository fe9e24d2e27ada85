/**
 * Roadmaps as tables: what the plugins for files of tables have in common. A format of tables
 * implements {@link space.roadmap.table.SourceTable} and {@link space.roadmap.table.TargetTables}.
 */
module space.roadmap.table {
  requires com.google.common;
  requires static org.jspecify;
  requires transitive space.roadmap.core;
  requires transitive space.roadmap.io;

  exports space.roadmap.table;
  exports space.roadmap.table.map;
}
