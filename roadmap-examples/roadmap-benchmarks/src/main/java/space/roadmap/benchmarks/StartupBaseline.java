package space.roadmap.benchmarks;

import java.io.File;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The least that a program does that takes files from a command line and reads YAML: what the
 * start-up of {@code roadmap validate} is compared with.
 */
@Command(name = "parse", description = "Reads YAML files and says how many members they have.")
public final class StartupBaseline implements Callable<Integer> {
  @Parameters(arity = "1..*")
  private List<File> files = List.of();

  private StartupBaseline() {}

  @Override
  public Integer call() {
    YAMLMapper mapper = new YAMLMapper();
    int members = 0;
    for (File file : files) {
      members += mapper.readTree(file).size();
    }
    System.out.println(members);
    return 0;
  }

  /** Reads the files that are named. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new StartupBaseline()).execute(arguments));
  }
}
