/**
 * The command line: {@link space.roadmap.cli.Main} runs it, and each command is a class. Those are
 * the best examples of how a program uses the library.
 */
@NullMarked
package space.roadmap.cli;

import org.jspecify.annotations.NullMarked;
