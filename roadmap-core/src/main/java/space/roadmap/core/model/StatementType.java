package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.DATE;
import static space.roadmap.core.meta.ValueTypes.TEXT;
import static space.roadmap.core.meta.ValueTypes.choice;
import static space.roadmap.core.meta.ValueTypes.ref;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.EntityType;
import space.roadmap.core.meta.Partial;

/** The attributes of a {@link Statement}, beside those of what it is about. */
final class StatementType {
  private StatementType() {}

  private static final ImmutableList<String> OWN =
      ImmutableList.of(
          "from", "until", "source", "locator", "asOf", "confidence", "evidence", "note");

  /** Returns the type of statements about something. */
  static <T> EntityType<Statement<T>> about(Supplier<EntityType<T>> owner) {
    EntityType.Declaration<Statement<T>> has =
        EntityType.declare("statement", Statement.class, Statement<T>::extras);
    has.inlines(owner, Statement::values);
    has.optional("from", DATE, Statement<T>::from).doc("Since when it was stated.");
    has.optional("until", DATE, Statement<T>::until).doc("Until when it was stated.");
    has.optional("source", ref(Source.class), Statement<T>::source).doc("The source.");
    has.optional("locator", TEXT, Statement<T>::locator).doc("Where in the source.");
    has.optional("asOf", DATE, Statement<T>::asOf).doc("When the source said so.");
    has.optional("confidence", choice("confidence", Confidence.values()), Statement<T>::confidence)
        .doc("How much it is trusted.");
    has.optional("evidence", choice("evidence", Evidence.values()), Statement<T>::evidence)
        .doc("How it follows from its source.");
    has.optional("note", TEXT, Statement<T>::note).doc("A remark.");
    return has.complete(
        slots ->
            ImmutableStatement.of(
                slots.extras(),
                slots.inlined(),
                slots.optional(),
                slots.optional(),
                slots.optional(),
                slots.optional(),
                slots.optional(),
                slots.optional(),
                slots.optional(),
                slots.optional()));
  }

  static void check(Partial<?> values) {
    for (Attribute<?, ?> attribute : values.type().attributes()) {
      if (OWN.contains(attribute.name()) && holds(values, attribute)) {
        throw new IllegalArgumentException(
            "a statement has '%s' itself; set it there and not among its values"
                .formatted(attribute.name()));
      }
    }
  }

  @SuppressWarnings("unchecked") // the attribute comes from the partial's own type
  private static <T> boolean holds(Partial<T> values, Attribute<?, ?> attribute) {
    return values.has((Attribute<T, ?>) attribute);
  }
}
