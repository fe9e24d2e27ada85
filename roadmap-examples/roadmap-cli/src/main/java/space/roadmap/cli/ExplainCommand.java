package space.roadmap.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import space.roadmap.core.diagnostic.DiagnosticCode;
import space.roadmap.core.rule.Rule;
import space.roadmap.io.Codes;
import space.roadmap.io.RuleRegistry;

/** Says what a finding means. */
@Command(
    name = "explain",
    synopsisHeading = "Usage: ",
    description =
        "Says what a finding means and what to do about it, with a bad and a good example.",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap explain                        list all codes",
      "  roadmap explain 'time.*'               list a group",
      "  roadmap explain time.capability-late   all about one"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is well", "2:there is no such code"})
final class ExplainCommand implements Callable<Integer> {
  private static final int MOST_COLUMNS = 100;

  private final Surroundings surroundings;
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "The code of a finding, as it stands in brackets behind its message.")
  private @Nullable String pattern;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() {
    RuleRegistry rules = surroundings.extensions().plugins().rules();
    List<DiagnosticCode> codes =
        Codes.all(rules.rules(), surroundings.extensions().plugins().formats());
    String wanted = pattern == null ? "*" : pattern;
    List<DiagnosticCode> found = codes.stream().filter(code -> code.matches(wanted)).toList();
    if (found.isEmpty()) {
      throw CommandException.unknownCode(wanted, codes, "roadmap explain");
    }
    if (found.get(0).id().equals(wanted)) {
      explain(found.get(0), rules.rules());
    } else {
      list(found);
    }
    rules.diagnostics().forEach(failure -> terminal.tell("roadmap: " + failure.message()));
    return ExitCode.FINE;
  }

  private void list(List<DiagnosticCode> codes) {
    TextTable table = new TextTable("CODE", "SEVERITY", "WHAT IT SAYS");
    codes.forEach(code -> table.row(code.id(), code.severity().text(), code.summary()));
    table.lines("", terminal.listColumns()).forEach(terminal::print);
  }

  private void explain(DiagnosticCode code, List<Rule> rules) {
    terminal.print(code.id() + " (" + code.severity().text() + ")");
    terminal.print("");
    print(code.summary());
    terminal.print("");
    print(code.explanation());
    Optional<Rule> rule =
        rules.stream().filter(one -> one.code().id().equals(code.id())).findFirst();
    rule.ifPresent(
        one -> {
          example("Bad:", one.badExample());
          example("Good:", one.goodExample());
        });
    terminal.print("");
    terminal.print(
        "To change how grave it is: roadmap validate --severity " + code.id() + "=" + other(code));
  }

  private static String other(DiagnosticCode code) {
    return code.severity().text().equals("warning") ? "off" : "warning";
  }

  private void print(String text) {
    TextLayout.paragraphs(text, Math.min(terminal.columns(), MOST_COLUMNS))
        .forEach(terminal::print);
  }

  private void example(String label, String document) {
    if (!document.isBlank()) {
      terminal.print("");
      terminal.print(label);
      document.stripTrailing().lines().forEach(line -> terminal.print("    " + line));
    }
  }
}
