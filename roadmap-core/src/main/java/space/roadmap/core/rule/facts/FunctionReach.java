package space.roadmap.core.rule.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Capability;
import space.roadmap.core.model.CapabilityFunction;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.NeedKind;
import space.roadmap.core.model.Provision;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.rule.RoadmapView;

/**
 * What the capabilities are for that a mission can count on.
 *
 * <p>A capability stands for its own functions, those of its host and of its parts, and those of
 * what it cannot be used without. A mission counts on what it needs, whichever alternative is
 * chosen, and on what it delivers; on what the missions it needs deliver; on what those need with
 * which it rides; and on what the mission it is a part of counts on, and its own parts.
 *
 * <p>What is counted is rather too much than too little: what is missing here is not to be found.
 */
public final class FunctionReach {
  private static final int DEEPEST = 64;
  private static final int SILENT = 1 << 30; // a capability does not say what it is for

  private final Roadmap roadmap;
  private final Owners owners;
  private final Marks capabilities;
  private final int[] own; // by mission
  private final int[] parts; // by mission

  private FunctionReach(RoadmapView view) {
    roadmap = view.roadmap();
    owners = Owners.of(view);
    capabilities = new Marks(roadmap.capabilities().size());
    for (int i = 0; i < roadmap.capabilities().size(); i++) {
      link(i, roadmap.capabilities().get(i));
    }
    capabilities.spread();
    int missions = roadmap.missions().size();
    own = new int[missions];
    parts = new int[missions];
    for (int i = 0; i < missions; i++) {
      own[i] = needed(i);
    }
    for (int i = 0; i < missions; i++) {
      int whole = whole(i);
      for (int depth = 0; depth < DEEPEST && whole >= 0; depth++) {
        parts[whole] |= own[i];
        whole = whole(whole);
      }
    }
  }

  /** Returns what the missions of the roadmap that is validated can count on. */
  public static FunctionReach of(RoadmapView view) {
    return view.shared(FunctionReach.class, FunctionReach::new);
  }

  /** Returns the mark of a function in a set of them. */
  @SuppressWarnings("EnumOrdinal") // a set lasts no longer than a validation
  public static int mark(CapabilityFunction function) {
    return 1 << function.ordinal();
  }

  /** Returns the functions of a set, in the words of the document. */
  public static List<String> words(int functions) {
    List<String> words = new ArrayList<>();
    for (CapabilityFunction function : CapabilityFunction.values()) {
      if ((functions & mark(function)) != 0) {
        words.add(function.text().replace('-', ' '));
      }
    }
    return words;
  }

  /** Returns the functions that a capability states. */
  public static int functions(Capability capability) {
    int functions = 0;
    for (CapabilityFunction function : capability.functions()) {
      functions |= mark(function);
    }
    return functions;
  }

  private void link(int number, Capability capability) {
    int functions = functions(capability);
    capabilities.add(number, functions == 0 ? SILENT : functions);
    Optional<Id<Capability>> host = capability.partOf();
    if (host.isPresent() && owners.isCapability(owners.number(host.get()))) {
      int whole = row(owners.number(host.get()));
      capabilities.link(whole, number);
      capabilities.link(number, whole);
    }
    NeedTable table = owners.needs();
    int owner = owners.firstCapability() + number;
    for (int need = table.first(owner); need < table.first(owner + 1); need++) {
      for (int at = table.firstTarget(need);
          table.waits(need) && at < table.firstTarget(need + 1);
          at++) {
        if (owners.isCapability(table.target(at))) {
          capabilities.link(row(table.target(at)), number);
        }
      }
    }
  }

  /** Returns where the capability with a number stands among the capabilities. */
  private int row(int capability) {
    return capability - owners.firstCapability();
  }

  /** Returns what an owner stands for, if it is a capability. */
  private int functionsOf(int owner) {
    return owners.isCapability(owner) ? capabilities.of(row(owner)) : 0;
  }

  private int needed(int mission) {
    int number = owners.firstMission() + mission;
    int functions = provided(number) | ofTargets(number);
    NeedTable table = owners.needs();
    for (int need = table.first(number); need < table.first(number + 1); need++) {
      for (int at = table.firstTarget(need); at < table.firstTarget(need + 1); at++) {
        int target = table.target(at);
        if (owners.isMission(target)) {
          functions |= provided(target);
          functions |= isRide(number, need) ? ofTargets(target) : 0;
        }
      }
    }
    return functions;
  }

  private boolean isRide(int owner, int need) {
    Mission mission = (Mission) owners.get(owner);
    Need stated = mission.needs().get(need - owners.needs().first(owner));
    return stated.kind().filter(kind -> kind == NeedKind.RIDE).isPresent();
  }

  /** Returns what the capabilities that an owner needs stand for. */
  private int ofTargets(int owner) {
    NeedTable table = owners.needs();
    int functions = 0;
    for (int at = table.firstTarget(table.first(owner));
        at < table.firstTarget(table.first(owner + 1));
        at++) {
      functions |= functionsOf(table.target(at));
    }
    return functions;
  }

  private int provided(int owner) {
    if (!owners.provides(owner)) {
      return 0;
    }
    int functions = 0;
    for (Provision provision : ((Mission) owners.get(owner)).provides()) {
      functions |= functionsOf(owners.number(provision.capability()));
    }
    return functions;
  }

  /** Returns the number of the mission that a mission is a part of, from 0; -1 if there is none. */
  private int whole(int mission) {
    Optional<Id<Mission>> whole = roadmap.missions().get(mission).partOf();
    return whole.map(owners::number).map(this::missionRow).orElse(-1);
  }

  /** Returns where the mission with a number stands among the missions; -1 if it is none. */
  private int missionRow(int owner) {
    return owners.isMission(owner) ? owner - owners.firstMission() : -1;
  }

  /**
   * Returns the functions that a mission can count on; 0 if a capability does not say what it is
   * for, or none is known.
   */
  public int of(Mission mission) {
    int number = missionRow(owners.number(mission.id()));
    if (number < 0) {
      return 0;
    }
    int functions = own[number] | parts[number];
    int whole = whole(number);
    for (int depth = 0; depth < DEEPEST && whole >= 0; depth++) {
      functions |= own[whole];
      whole = whole(whole);
    }
    return (functions & SILENT) != 0 ? 0 : functions;
  }

  /** Returns the functions of what a mission delivers. */
  public int provided(Mission mission) {
    int number = owners.number(mission.id());
    return owners.isMission(number) ? provided(number) : 0;
  }
}
