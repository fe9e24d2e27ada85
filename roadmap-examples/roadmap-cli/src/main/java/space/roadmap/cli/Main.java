package space.roadmap.cli;

/** Runs the command line; {@code roadmap --help} says what it can do. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new Program(Surroundings.ofSystem()).run(arguments));
  }
}
