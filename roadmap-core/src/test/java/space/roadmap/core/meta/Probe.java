package space.roadmap.core.meta;

import static space.roadmap.core.meta.ValueTypes.BOOLEAN;
import static space.roadmap.core.meta.ValueTypes.DECIMAL;
import static space.roadmap.core.meta.ValueTypes.INTEGER;
import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A type declared by hand, with an attribute of each cardinality. */
record Probe(
    Extras extras,
    String label,
    Optional<Colour> colour,
    List<Choice> shapes,
    Optional<Integer> count,
    Optional<BigDecimal> mass,
    Optional<Boolean> spare,
    List<String> notes) {
  /** A closed vocabulary. */
  enum Colour implements Term {
    RED,
    DARK_BLUE
  }

  static final Vocabulary SHAPE_WORDS = Vocabulary.of("probe shape", "cube", "sphere");

  private static final EntityType.Declaration<Probe> has =
      EntityType.declare("probe", Probe.class, Probe::extras);

  static final Attribute<Probe, String> LABEL =
      has.one("label", TEXT, Probe::label).meaning("dcterms:title").doc("What it is called.");
  static final Attribute<Probe, Colour> COLOUR =
      has.optional("colour", choice("colour", Colour.values()), Probe::colour).doc("Its colour.");
  static final Attribute<Probe, Choice> SHAPES =
      has.many("shapes", choice(SHAPE_WORDS), Probe::shapes).asSet().shortForm().doc("Its shapes.");
  static final Attribute<Probe, Integer> COUNT =
      has.optional("count", INTEGER, Probe::count).doc("How many there are.");
  static final Attribute<Probe, BigDecimal> MASS =
      has.optional("mass", DECIMAL, Probe::mass).leading().doc("Its mass.");
  static final Attribute<Probe, Boolean> SPARE =
      has.optional("spare", BOOLEAN, Probe::spare).closing().doc("Whether there is a spare.");
  static final Attribute<Probe, String> NOTES =
      has.many("notes", TEXT, Probe::notes).keyedBy("label").doc("Remarks.");

  static final EntityType<Probe> TYPE =
      has.complete(
          slots ->
              new Probe(
                  slots.extras(),
                  slots.one(),
                  slots.optional(),
                  slots.many(),
                  slots.optional(),
                  slots.optional(),
                  slots.optional(),
                  slots.many()));

  static Probe labelled(String label) {
    return TYPE.draft().set(LABEL, label).build();
  }
}
