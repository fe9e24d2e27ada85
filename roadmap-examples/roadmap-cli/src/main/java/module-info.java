/**
 * The command line, and the reference for programs that embed the library: it uses nothing but what
 * the library exports.
 *
 * <p>Formats and rules of plugins are found at run time, as the library finds them.
 */
module space.roadmap.cli {
  requires info.picocli;
  requires space.roadmap.core;
  requires space.roadmap.io;
  requires space.roadmap.table;
  requires space.roadmap.xlsx;
  requires static org.jspecify;

  exports space.roadmap.cli;

  opens space.roadmap.cli to
      info.picocli;
}
