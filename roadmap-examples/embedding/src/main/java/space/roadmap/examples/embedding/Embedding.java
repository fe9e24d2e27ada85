package space.roadmap.examples.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.MilestoneKind;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.RoadmapDraft;
import space.roadmap.core.model.RoadmapHeader;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.Validator;
import space.roadmap.core.time.UncertainDate;
import space.roadmap.io.Plugins;
import space.roadmap.io.ReadResult;
import space.roadmap.io.RoadmapFiles;
import space.roadmap.io.RuleRegistry;

/** Makes a roadmap, reads it, checks it, changes it and writes it in other formats. */
public final class Embedding {
  private Embedding() {}

  /** Does all that with the document named first, as of the day named second. */
  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[0]);
    RoadmapFiles.standard().write(example(), path);
    run(path, LocalDate.parse(arguments[1]));
    Path folder = path.resolveSibling("plugins");
    Files.createDirectories(folder);
    usePlugins(folder, path);
  }

  /** Returns a roadmap made by hand. */
  static Roadmap example() {
    // region building
    Capability lander =
        Capability.builder()
            .id(Id.of("lander"))
            .name("Cargo lander")
            .availableFrom(Dated.builder().date(UncertainDate.parse("2031-10/..")).build())
            .build();
    Mission powerPlant =
        Mission.builder()
            .id(Id.of("power-plant"))
            .name("Power plant on the Moon")
            .status(Status.PLANNED)
            .addMilestones(
                Milestone.builder()
                    .type(MilestoneKind.LANDING)
                    .date(UncertainDate.parse("2030"))
                    .build())
            .addNeeds(Need.builder().addAnyOf(Id.of("lander")).build())
            .build();
    Roadmap roadmap =
        new RoadmapDraft()
            .header(RoadmapHeader.builder().id(Id.of("example")).title("A first roadmap").build())
            .add(lander)
            .add(powerPlant)
            .build();
    // end
    return roadmap;
  }

  static void run(Path path, LocalDate today) throws IOException {
    // region embedding
    RoadmapFiles files = RoadmapFiles.standard();
    ReadResult read = files.read(path);
    Roadmap roadmap = read.orThrow();

    List<Diagnostic> findings =
        Validator.of(RuleRegistry.standard().rules()).validate(roadmap, today);
    for (Diagnostic finding : read.places(findings)) {
      System.out.println(finding);
    }

    Mission first = roadmap.missions().get(0);
    Roadmap paused = roadmap.with(first.withStatus(Status.PAUSED));
    files.write(paused, path.resolveSibling("paused.json"));
    // end
  }

  static void usePlugins(Path folder, Path path) throws IOException {
    // region plugins
    try (Plugins plugins = Plugins.standard().withFolder(folder)) {
      for (Diagnostic problem : plugins.diagnostics()) {
        System.out.println(problem);
      }
      RoadmapFiles files = RoadmapFiles.of(plugins.formats());
      System.out.println("can be written: " + files.registry().writable());
      files.write(files.read(path).orThrow(), path.resolveSibling("copy.json"));
    }
    // end
  }
}
