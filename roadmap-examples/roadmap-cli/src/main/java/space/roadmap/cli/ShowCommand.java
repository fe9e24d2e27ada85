package space.roadmap.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import space.roadmap.core.diagnostic.Nearest;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.DestinationTimeline;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.Period;
import space.roadmap.io.ReadResult;

/** Shows all that a roadmap says about one item. */
@Command(
    name = "show",
    synopsisHeading = "Usage: ",
    description = {
      "Shows all that a roadmap says about one item: its attributes, its dates, what was said"
          + " earlier or is claimed elsewhere, its sources, its parts, and what refers to it. With"
          + " --in, what happens at a destination, and at the places in it, during a period."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  roadmap show plan.yaml luna-27b",
      "  roadmap show plan.yaml luna-27b#launch           a part of it",
      "  roadmap show --format json plan.yaml luna-27b",
      "  roadmap show plan.yaml moon/orbit --in 2026/2032",
      "",
      "docs/commands.md describes the JSON."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown",
      "1:the document has errors; nothing is shown",
      "2:there is no such item, the command was not understood, or something could not be read"
    })
final class ShowCommand implements Callable<Integer> {
  private static final int MOST_NAMES = 3;

  private final Surroundings surroundings;

  @Mixin private final DocumentOptions document = new DocumentOptions();

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "The id of an entity, such as luna-27b, or of a part, such as luna-27b#launch.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.ShownAs.class,
      description = "How the item is shown: text or json. Default: text.")
  private Shown shown = Shown.TEXT;

  @Option(
      names = "--in",
      paramLabel = "PERIOD",
      converter = Words.During.class,
      description =
          "Show what happens at a destination during a period, such as 2028, 2026/2032 or ../2030.")
  private @Nullable Period during;

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    ReadResult read = document.read(surroundings);
    if (!Documents.isSound(read)) {
      return Documents.exitCode(read.diagnostics());
    }
    Terminal terminal = surroundings.terminal();
    Roadmap roadmap = read.orThrow();
    Item<?> item = item(roadmap);
    if (during != null) {
      happening(roadmap, item, during);
      return ExitCode.FINE;
    }
    ItemView view = new ItemView(roadmap, item);
    if (shown == Shown.JSON) {
      terminal.print(JsonText.of(ItemJson.of(view)));
    } else {
      ItemText.lines(view, terminal.listColumns()).forEach(terminal::print);
    }
    return ExitCode.FINE;
  }

  private void happening(Roadmap roadmap, Item<?> item, Period period) {
    if (!(item.value() instanceof Destination place)) {
      throw new CommandException(
          "--in asks what happens at a destination, and " + item.id() + " is none",
          "without --in its dates are shown");
    }
    Terminal terminal = surroundings.terminal();
    DestinationTimeline timeline = roadmap.timeline(place.id(), period);
    if (shown == Shown.JSON) {
      terminal.print(JsonText.of(ItemJson.of(place, period, timeline)));
      return;
    }
    terminal.print(
        TextLayout.harmless(place.id() + ", destination: " + place.name() + ", " + during(period)));
    terminal.print("");
    new DestinationEvents(roadmap, period, timeline, "  ")
        .lines(terminal.listColumns())
        .forEach(terminal::print);
  }

  private static String during(Period period) {
    if (period.earliest().isEmpty() && period.latest().isEmpty()) {
      return "at any time";
    }
    boolean whole = period.earliest().isPresent() && period.latest().isPresent();
    return (whole ? "in " : "") + DateWords.of(period); // else it says until or from
  }

  private Item<?> item(Roadmap roadmap) {
    return Id.<Entity>ifValid(id) // people may have written a name
        .flatMap(wanted -> Item.find(roadmap, wanted))
        .orElseThrow(() -> none(roadmap));
  }

  private CommandException none(Roadmap roadmap) {
    Optional<Entity> owner =
        Id.<Entity>ifValid(id).filter(Id::isPart).flatMap(part -> roadmap.find(part.owner()));
    List<String> near =
        owner.isPresent()
            ? Item.parts(owner.get()).stream().map(part -> part.id().text()).toList()
            : nearest(roadmap);
    String what =
        owner.isPresent()
            ? owner.get().id() + " has no part '" + id.substring(id.indexOf('#') + 1) + "'"
            : "nothing in the roadmap has the id '" + id + "'";
    if (near.isEmpty()) {
      return new CommandException(
          what, owner.isPresent() ? "it has no parts" : "'roadmap stats' tells what there is");
    }
    return new CommandException(
        what,
        (owner.isPresent() ? "its parts are " : "did you mean ")
            + String.join(", ", near)
            + (owner.isPresent() ? "" : "?"));
  }

  /** Returns the ids that are most like what was asked for, or of what has that name. */
  private List<String> nearest(Roadmap roadmap) {
    List<String> ids = new ArrayList<>();
    List<String> near = new ArrayList<>();
    for (Entity entity : roadmap.entities()) {
      ids.add(entity.id().text());
      if (entity.name().equalsIgnoreCase(id) && near.size() < MOST_NAMES) {
        near.add(entity.id().text());
      }
    }
    ids.removeAll(near);
    while (near.size() < MOST_NAMES) {
      Optional<String> next = Nearest.to(id, ids);
      if (next.isEmpty()) {
        break;
      }
      near.add(next.get());
      ids.remove(next.get());
    }
    return near;
  }
}
