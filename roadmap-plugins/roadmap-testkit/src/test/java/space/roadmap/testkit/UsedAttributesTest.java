package space.roadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.AliasType;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityKind;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.MilestoneType;
import space.roadmap.core.model.MissionType;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.SuppressionType;
import space.roadmap.core.model.UsedAttributes;
import space.roadmap.io.json.JsonFormat;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.yaml.YamlFormat;

/** What a reader of documents says of the attributes a roadmap uses is what is there. */
class UsedAttributesTest {
  /** Writes down what is used by entities of the lists and the structs within, no statements. */
  private static final class Walk implements ValueVisitor {
    private final Set<EntityType<?>> types = new HashSet<>();
    private final Set<Attribute<?, ?>> attributes = new HashSet<>();
    private EntityType<?> owner = EntityTypes.header();

    static Walk of(Roadmap roadmap) {
      Walk walk = new Walk();
      walk.show(EntityTypes.header(), roadmap.header());
      walk.attributes.addAll(EntityTypes.header().attributes());
      for (EntityKind<?> kind : EntityTypes.kinds()) {
        walk.show(roadmap, kind);
      }
      return walk;
    }

    private <T extends Entity> void show(Roadmap roadmap, EntityKind<T> kind) {
      roadmap.all(kind).forEach(entity -> show(kind.type(), entity));
    }

    private <T> void show(EntityType<T> type, T value) {
      EntityType<?> outer = owner;
      owner = type;
      types.add(type);
      type.visit(value, this);
      owner = outer;
    }

    @Override
    public <V> void value(Attribute<?, V> attribute, V value) {
      values(attribute, List.of(value));
    }

    @Override
    public <V> void values(Attribute<?, V> attribute, List<V> values) {
      if (owner.attributes().contains(attribute)) {
        attributes.add(attribute);
      }
      if (attribute.type().shape() == Shape.STRUCT) {
        values.forEach(value -> show(attribute.type().struct().orElseThrow(), value));
      }
    }

    @Override
    public void extras(Extras extras) {}
  }

  static Stream<RandomRoadmaps> roadmaps() {
    return Stream.concat(
        RandomRoadmaps.series(500, 20).map(one -> one.withSize(1)), RandomRoadmaps.series(600, 5));
  }

  private static Roadmap read(FormatProvider format, Roadmap roadmap) {
    return Written.by(format, "roadmap", roadmap).readBy(format);
  }

  private static Roadmap readYaml(String yaml) {
    return Written.read(new YamlFormat(), "a.yaml", yaml.getBytes(StandardCharsets.UTF_8))
        .orThrow();
  }

  private static void assertKnown(Roadmap read) {
    Walk walk = Walk.of(read);
    for (EntityType<?> type : Metamodel.types()) {
      assertThat(read.used().mayHave(type)).as(type.name()).isEqualTo(walk.types.contains(type));
      for (Attribute<?, ?> attribute : type.attributes()) {
        assertThat(read.used().mayHave(attribute))
            .as(EntityLaws.title(type) + "." + attribute)
            .isEqualTo(walk.attributes.contains(attribute));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("roadmaps")
  void areTheOnesThatWereRead(RandomRoadmaps generator) {
    assertKnown(read(new JsonFormat(), generator.roadmap()));
    assertKnown(read(new YamlFormat(), generator.roadmap()));
  }

  @Test
  void areKnownWhereTheHeaderComesLastAndOfShortForms() {
    UsedAttributes used =
        readYaml(
                """
                missions:
                  - {id: probe, name: Probe, needs: [launcher], suppress: ["time.*"]}
                formatVersion: "1.0"
                roadmap: {id: r, title: R, aliases: [Another]}
                """)
            .used();

    assertThat(used.mayHave(SuppressionType.TYPE)).isTrue();
    assertThat(used.mayHave(AliasType.TYPE)).isTrue();
    assertThat(used.mayHave(AliasType.NAME)).isTrue();
    assertThat(used.mayHave(MissionType.NEEDS)).isTrue();
    assertThat(used.mayHave(MissionType.MILESTONES)).isFalse();
    assertThat(used.mayHave(MilestoneType.TYPE)).isFalse();
  }

  @Test
  void areUnknownOnceSomethingHasChanged() {
    Roadmap read = read(new JsonFormat(), SampleRoadmaps.minimal());
    assertKnown(read);
    assertThat(read.used().mayHave(SuppressionType.TYPE)).isFalse();

    assertAllPossible(read.withHeader(read.header()));
    assertAllPossible(read.without(read.missions().get(0).id()));
    assertAllPossible(read.with(read.missions().get(0)));
  }

  private static void assertAllPossible(Roadmap roadmap) {
    for (EntityType<?> type : Metamodel.types()) {
      assertThat(roadmap.used().mayHave(type)).isTrue();
      assertThat(type.attributes()).allMatch(roadmap.used()::mayHave);
    }
  }
}
