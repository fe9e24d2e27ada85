package space.roadmap.core.rule.facts;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.id.Id;
import space.roadmap.core.model.Correspondence;
import space.roadmap.core.model.CorrespondenceKind;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Need;
import space.roadmap.core.model.Objective;
import space.roadmap.core.model.Outcome;
import space.roadmap.core.model.Programme;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Status;
import space.roadmap.core.rule.RoadmapView;
import space.roadmap.core.time.UncertainDate;

/**
 * Which missions serve which objectives, and how far that goes.
 *
 * <p>A mission serves the objectives it names and those of its programmes, and with each the ones
 * above it and those that mean the same. An objective that has targets of its own to need, a
 * continuous need as a rule, is met by these.
 *
 * <p>An objective is <em>replaced</em> if its editions have all been superseded and it was dropped,
 * or became another of a later edition. What lies below it is replaced with it.
 */
public final class ObjectiveService {
  /** A mission serves it. */
  public static final int SERVED = 1;

  /** A mission serves it that has not been stopped and has not failed. */
  public static final int GOING = 2;

  /** A mission serves it that goes on and has a date, or that is over or of unknown status. */
  public static final int DATED = 4;

  private static final int ALL = SERVED | GOING | DATED;

  private final Roadmap roadmap;
  private final ResolvedDates dates;
  private final List<Objective> objectives;
  private final Rows rows;
  private final Marks direct;
  private final Marks total;
  private final Rows programmes;
  private final Marks ofProgrammes;
  private final BitSet replaced;
  private boolean known;

  private ObjectiveService(Roadmap roadmap) {
    this.roadmap = roadmap;
    dates = roadmap.dates();
    objectives = roadmap.objectives();
    rows = Rows.of(roadmap, Objective.class);
    programmes = Rows.of(roadmap, Programme.class);
    ofProgrammes = new Marks(programmes.size());
    direct = new Marks(objectives.size());
    total = new Marks(objectives.size());
    if (objectives.isEmpty()) {
      replaced = new BitSet();
      return;
    }
    serve();
    for (int i = 0; i < objectives.size(); i++) {
      known |= direct.of(i) != 0;
      total.add(i, isMetByNeeds(objectives.get(i)) ? ALL : direct.of(i));
      link(i);
    }
    total.spread();
    replaced = Replaced.of(roadmap, rows);
  }

  /** Returns how the objectives of the roadmap that is validated are served. */
  public static ObjectiveService of(RoadmapView view) {
    return view.shared(ObjectiveService.class, it -> new ObjectiveService(it.roadmap()));
  }

  private void serve() {
    for (int i = 0; i < roadmap.missions().size(); i++) {
      Mission mission = roadmap.missions().get(i);
      int programme =
          mission.programme().isPresent() ? programmes.of(mission.programme().get()) : Rows.NONE;
      if (programme != Rows.NONE || !mission.objectives().isEmpty()) {
        int marks = marks(mission);
        serve(mission.objectives(), marks);
        if (programme != Rows.NONE) {
          ofProgrammes.add(programme, marks);
        }
      }
    }
    for (int i = 0; i < programmes.size(); i++) {
      Optional<Id<Programme>> whole = roadmap.programmes().get(i).partOf();
      if (whole.isPresent() && programmes.of(whole.get()) != Rows.NONE) {
        ofProgrammes.link(i, programmes.of(whole.get()));
      }
    }
    ofProgrammes.spread();
    for (int i = 0; i < programmes.size(); i++) {
      serve(roadmap.programmes().get(i).objectives(), ofProgrammes.of(i));
    }
  }

  private void serve(List<Id<Objective>> served, int marks) {
    for (int i = 0; i < served.size(); i++) {
      int row = rows.of(served.get(i));
      if (row != Rows.NONE) {
        direct.add(row, marks);
      }
    }
  }

  private void link(int row) {
    Objective objective = objectives.get(row);
    int parent = parent(row);
    if (parent != Rows.NONE) {
      total.link(row, parent);
    }
    for (Correspondence correspondence : objective.corresponds()) {
      if (correspondence.how().filter(how -> how == CorrespondenceKind.SAME).isPresent()
          && correspondence.to().size() == 1
          && rows.of(correspondence.to().get(0)) != Rows.NONE) {
        int same = rows.of(correspondence.to().get(0));
        total.link(row, same);
        total.link(same, row);
      }
    }
  }

  private static boolean isMetByNeeds(Objective objective) {
    for (Need need : objective.needs()) {
      if (!need.anyOf().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns how far a mission serves what it serves. */
  public int marks(Mission mission) {
    Optional<Status> status = mission.status();
    if (Stops.isVoid(status) || mission.outcome().filter(it -> it == Outcome.FAILURE).isPresent()) {
      return SERVED;
    }
    return Stops.isLive(status) && !hasDate(mission) ? SERVED | GOING : ALL;
  }

  /** Returns how far the missions of a programme serve what it serves. */
  public int marks(Programme programme) {
    int row = programmes.of(programme.id());
    return row == Rows.NONE ? 0 : ofProgrammes.of(row);
  }

  private boolean hasDate(Mission mission) {
    for (Milestone milestone : mission.milestones()) {
      if (isDated(milestone.date()) || isDated(dates.of(milestone).date())) {
        return true;
      }
    }
    return mission.period().isPresent() && hasDate(mission.period().get());
  }

  private boolean hasDate(DatedPeriod period) {
    return period.date().filter(it -> isDated(it.start()) || isDated(it.end())).isPresent()
        || period.start().filter(it -> isDated(dates.of(it).date())).isPresent()
        || period.end().filter(it -> isDated(dates.of(it).date())).isPresent();
  }

  private static boolean isDated(UncertainDate date) {
    return !date.isUndated();
  }

  private static boolean isDated(Optional<UncertainDate> date) {
    return date.isPresent() && !date.get().isUndated();
  }

  /**
   * Returns whether the document says at all who serves what: one that maps no mission to an
   * objective, or of which entities could not be read, leaves it open.
   */
  public boolean isKnown() {
    return known && roadmap.withheld().isEmpty();
  }

  /** Returns the number of what a reference names; {@link Rows#NONE} if it is no objective. */
  public int number(Id<?> id) {
    return rows.of(id);
  }

  /** Returns the number of the objective above; {@link Rows#NONE} if there is none. */
  public int parent(int number) {
    Optional<Id<Objective>> parent = objectives.get(number).parent();
    return parent.isPresent() ? rows.of(parent.get()) : Rows.NONE;
  }

  /** Returns how far missions and programmes that name an objective serve it. */
  public int direct(int number) {
    return direct.of(number);
  }

  /** Returns how far an objective is served, by whatever way. */
  public int total(int number) {
    return total.of(number);
  }

  /** Returns whether an objective was dropped or became another, so that nobody need serve it. */
  public boolean isReplaced(int number) {
    return replaced.get(number);
  }
}
