package space.roadmap.core.meta;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Fills a draft with what a mapper makes of the values that are shown. */
final class Mapping implements ValueVisitor {
  private final ValueVisitor filler;
  private final ValueMapper mapper;

  Mapping(Draft<?> draft, ValueMapper mapper) {
    filler = draft.filler();
    this.mapper = mapper;
  }

  @Override
  public <V> void value(Attribute<?, V> attribute, V value) {
    filler.value(attribute, map(attribute, value));
  }

  @Override
  public <V> void values(Attribute<?, V> attribute, List<V> values) {
    ImmutableList.Builder<V> mapped = ImmutableList.builderWithExpectedSize(values.size());
    for (V value : values) {
      mapped.add(map(attribute, value));
    }
    filler.values(attribute, mapped.build());
  }

  @Override
  public void extras(Extras extras) {
    filler.extras(extras);
  }

  private <V> V map(Attribute<?, V> attribute, V value) {
    Optional<EntityType<V>> struct = attribute.type().struct();
    return struct.isPresent() ? struct.get().mapped(value, mapper) : mapper.map(attribute, value);
  }
}
