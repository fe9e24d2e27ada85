package space.roadmap.core.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static space.roadmap.core.meta.ValueTypes.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EntityTypeTest {
  @Test
  void showsAttributesInOrderOfDeclarationBetweenLeadingAndClosingOnes() {
    assertThat(Probe.TYPE.attributes())
        .extracting(Attribute::name)
        .containsExactly("mass", "label", "colour", "shapes", "count", "notes", "spare");
  }

  @Test
  void numbersAttributesInTheOrderOfDeclaration() {
    assertThat(Probe.LABEL.ordinal()).isZero();
    assertThat(Probe.MASS.ordinal()).isEqualTo(4);
    assertThat(Probe.NOTES.ordinal()).isEqualTo(6);
  }

  @Test
  void describesItsAttributes() {
    assertThat(Probe.TYPE.attribute("label")).contains(Probe.LABEL);
    assertThat(Probe.TYPE.attribute("nothing")).isEmpty();
    assertThat(Probe.TYPE.shortForm()).contains(Probe.SHAPES);
    assertThat(Probe.TYPE.inlined()).isEmpty();
    assertThat(Probe.TYPE.javaType()).isEqualTo(Probe.class);
    assertThat(Probe.TYPE).hasToString("probe");
    assertThat(Probe.LABEL.meaning()).contains("dcterms:title");
    assertThat(Probe.COLOUR.meaning()).isEmpty();
    assertThat(Probe.LABEL.cardinality()).isEqualTo(Cardinality.ONE);
    assertThat(Probe.SHAPES.ordering()).isEqualTo(Ordering.SET);
    assertThat(Probe.NOTES.ordering()).isEqualTo(Ordering.KEYED);
    assertThat(Probe.NOTES.keys()).containsExactly("label");
    assertThat(Probe.LABEL.doc()).isEqualTo("What it is called.");
    assertThat(Probe.SHAPES.isShortForm()).isTrue();
    assertThat(Probe.SHAPES.isHierarchy()).isFalse();
  }

  @Test
  void givesNoneOneOrManyValuesWhateverTheCardinality() {
    Probe probe =
        Probe.TYPE
            .draft()
            .set(Probe.LABEL, "p")
            .setAll(Probe.NOTES, List.of("a", "b"))
            .set(Probe.COUNT, 3)
            .build();
    assertThat(Probe.LABEL.valuesOf(probe)).containsExactly("p");
    assertThat(Probe.COUNT.valuesOf(probe)).containsExactly(3);
    assertThat(Probe.COLOUR.valuesOf(probe)).isEmpty();
    assertThat(Probe.NOTES.valuesOf(probe)).containsExactly("a", "b");
    assertThat(Probe.SHAPES.valuesOf(probe)).isEmpty();
  }

  @Test
  void showsOnlyWhatIsThereToAVisitor() {
    Probe probe =
        Probe.TYPE
            .draft()
            .extra("x-a", new Value.Null())
            .set(Probe.SPARE, true)
            .setAll(Probe.NOTES, List.of("a", "b"))
            .set(Probe.LABEL, "p")
            .build();
    Recorder recorder = new Recorder();
    Probe.TYPE.visit(probe, recorder);
    assertThat(recorder.seen).containsExactly("label=p", "notes=[a, b]", "spare=true", "[x-a]");
  }

  @Test
  void showsInOneGoWhatItShowsByAttribute() {
    EntityType.Declaration<Probe> has = EntityType.declare("p", Probe.class, Probe::extras);
    has.many("notes", TEXT, Probe::notes).closing().doc("Remarks.");
    has.one("label", TEXT, Probe::label).doc("What it is called.");
    has.optional("count", ValueTypes.INTEGER, Probe::count).doc("How many there are.");
    has.shows(
        (probe, showing) -> showing.one(probe.label()).optional(probe.count()).many(probe.notes()));
    EntityType<Probe> type = has.complete(slots -> Probe.labelled("x"));
    Recorder recorder = new Recorder();
    type.visit(Probe.labelled("p"), recorder);
    assertThat(recorder.seen).containsExactly("label=p");
    Probe full =
        Probe.TYPE
            .draftOf(Probe.labelled("q"))
            .set(Probe.COUNT, 3)
            .setAll(Probe.NOTES, List.of("a", "b"))
            .build();
    type.visit(full, recorder);
    assertThat(recorder.seen).containsExactly("label=p", "label=q", "count=3", "notes=[a, b]");
  }

  @Test
  void refusesToShowFewerValuesThanThereAreAttributes() {
    EntityType.Declaration<Probe> has = EntityType.declare("p", Probe.class, Probe::extras);
    has.one("label", TEXT, Probe::label).doc("What it is called.");
    has.optional("count", ValueTypes.INTEGER, Probe::count).doc("How many there are.");
    has.shows((probe, showing) -> showing.one(probe.label()));
    EntityType<Probe> type = has.complete(slots -> Probe.labelled("x"));
    assertThatThrownBy(() -> type.visit(Probe.labelled("p"), new Recorder()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("p shows 1 values and has 2 attributes");
  }

  @Test
  void draftsWhatAValueHolds() {
    Probe probe =
        new Probe(
            Extras.of(Map.of("x-a", new Value.Bool(true))),
            "p",
            Optional.of(Probe.Colour.DARK_BLUE),
            List.of(Choice.of("cube"), Choice.of("own")),
            Optional.of(2),
            Optional.empty(),
            Optional.of(false),
            List.of("n"));
    assertThat(Probe.TYPE.draftOf(probe).build()).isEqualTo(probe);
    assertThat(Probe.TYPE.extrasOf(probe)).isEqualTo(probe.extras());
  }

  @Test
  void refusesADocWithoutAPeriod() {
    EntityType.Declaration<Probe> has = EntityType.declare("p", Probe.class, Probe::extras);
    assertThatThrownBy(() -> has.one("label", TEXT, Probe::label).doc("No period"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the doc of 'label' does not end with a period");
  }

  @Test
  void refusesTwoAttributesOfOneName() {
    EntityType.Declaration<Probe> has = EntityType.declare("p", Probe.class, Probe::extras);
    has.one("label", TEXT, Probe::label).doc("One.");
    has.one("label", TEXT, Probe::label).doc("Two.");
    assertThatThrownBy(() -> has.complete(slots -> Probe.labelled(slots.one())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("p declares 'label' twice");
  }

  @Test
  void takesSixtyFourAttributesAtMost() {
    EntityType.Declaration<Probe> has = EntityType.declare("p", Probe.class, Probe::extras);
    for (int i = 0; i < 64; i++) {
      has.optional("a" + i, TEXT, probe -> Optional.of(probe.label())).doc("One of many.");
    }
    AttributeDeclaration<Probe, String> next = has.one("z", TEXT, Probe::label);
    assertThatThrownBy(() -> next.doc("Too many."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("p declares more than 64 attributes");
    EntityType<Probe> type = has.complete(slots -> Probe.labelled("x"));
    Attribute<Probe, ?> last = type.attribute("a63").orElseThrow();
    assertThat(last.ordinal()).isEqualTo(63);
    assertThat(type.draftOf(Probe.labelled("p")).has(last)).isTrue();
  }

  @Test
  void isNotThereBeforeItIsComplete() {
    EntityType.Declaration<Probe> has = EntityType.declare("p", Probe.class, Probe::extras);
    assertThatThrownBy(has::completed)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the declaration of p is not complete");
    EntityType<Probe> type = has.complete(slots -> Probe.labelled("x"));
    assertThat(has.completed()).isSameAs(type);
  }

  /** Writes down what it is shown. */
  static final class Recorder implements ValueVisitor {
    final List<String> seen = new ArrayList<>();

    @Override
    public <V> void value(Attribute<?, V> attribute, V value) {
      seen.add(attribute + "=" + value);
    }

    @Override
    public <V> void values(Attribute<?, V> attribute, List<V> values) {
      seen.add(attribute + "=" + values);
    }

    @Override
    public void extras(Extras extras) {
      seen.add(extras.asMap().keySet().toString());
    }
  }
}
