package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.integer;
import static space.roadmap.core.meta.ValueTypes.refAny;
import static space.roadmap.core.meta.ValueTypes.struct;

import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.ValueTypes;
import space.roadmap.core.time.UncertainDate;

/** The attributes of a {@link Milestone}, in the order every format shows them. */
public final class MilestoneType {
  private static final EntityType.Declaration<Milestone> has =
      EntityType.declare("milestone", Milestone.class, Milestone::extras);

  static {
    Statements.declare(has, Milestone::earlier, Milestone::claims);
  }

  public static final Attribute<Milestone, String> ID =
      has.optional("id", TEXT, Milestone::id)
          .doc(
              "The key of the milestone within its owner, where the type alone does not tell it apart.");

  public static final Attribute<Milestone, Choice> MILESTONE_TYPE =
      has.optional("type", choice(MilestoneKind.VOCABULARY), Milestone::type).doc("What happens.");

  public static final Attribute<Milestone, UncertainDate> DATE =
      has.optional("date", ValueTypes.DATE, Milestone::date)
          .shortForm()
          .doc("When it happens, known within bounds; absent when nobody has said.");

  public static final Attribute<Milestone, String> WORDS =
      has.optional("words", TEXT, Milestone::words).doc("The date in the words of the source.");

  public static final Attribute<Milestone, Basis> BASIS =
      has.optional("basis", choice("basis", Basis.values()), Milestone::basis)
          .doc("What the date rests on.");

  public static final Attribute<Milestone, Relative> RELATIVE =
      has.optional("relative", struct(RelativeType.TYPE), Milestone::relative)
          .doc("The other date it is stated against.");

  public static final Attribute<Milestone, Id<Entity>> DERIVED_FROM =
      has.optional("derivedFrom", refAny(), Milestone::derivedFrom)
          .doc(
              "The milestone or entity whose date this one follows; it moves with it and is no evidence of its own.");

  public static final Attribute<Milestone, Integer> PERCENTILE =
      has.optional("percentile", integer("percentile", 0, 100), Milestone::percentile)
          .doc(
              "The confidence level of the date in percent, such as 70 for a joint confidence level.");

  public static final Attribute<Milestone, Windows> WINDOWS =
      has.optional("windows", struct(WindowsType.TYPE), Milestone::windows)
          .doc("The launch windows in which alone it can happen.");

  public static final Attribute<Milestone, Schedule> SCHEDULE =
      has.optional("schedule", choice("schedule", Schedule.values()), Milestone::schedule)
          .doc("How it stands against its plan.");

  public static final Attribute<Milestone, String> NOTE =
      has.optional("note", TEXT, Milestone::note).closing().doc("A remark.");

  static {
    has.shows(
        (milestone, showing) ->
            showing
                .optional(milestone.id())
                .optional(milestone.type())
                .optional(milestone.date())
                .optional(milestone.words())
                .optional(milestone.basis())
                .optional(milestone.relative())
                .optional(milestone.derivedFrom())
                .optional(milestone.percentile())
                .optional(milestone.windows())
                .optional(milestone.schedule())
                .many(milestone.earlier())
                .many(milestone.claims())
                .optional(milestone.note()));
  }

  public static final EntityType<Milestone> TYPE =
      has.complete(
          slots ->
              ImmutableMilestone.of(
                  slots.extras(),
                  slots.many(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional()));

  private MilestoneType() {}
}
