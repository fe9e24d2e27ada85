package space.roadmap.core.meta;

/** Named values whose names and types the declaration does not know. */
final class MembersType extends ValueType<Value.Members> {
  MembersType() {
    super(Shape.MEMBERS, "attributes");
  }

  @Override
  public Value.Members parse(String text) {
    throw new UnsupportedOperationException("attributes have no spelling of their own");
  }

  @Override
  public String format(Value.Members value) {
    throw new UnsupportedOperationException("attributes have no spelling of their own");
  }
}
