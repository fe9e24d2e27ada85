package space.roadmap.core.model;

import static space.roadmap.core.meta.ValueTypes.struct;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import space.roadmap.core.meta.EntityType;

/** Declares the attributes that everything stated has. */
final class Statements {
  private Statements() {}

  /**
   * Declares them. Each type gives its own getters, so that each call in the loops over attributes
   * meets one class only and is fast.
   */
  static <T extends Stated<T>> void declare(
      EntityType.Declaration<T> has,
      Function<T, List<Statement<T>>> earlier,
      Function<T, List<Statement<T>>> claims) {
    Supplier<EntityType<Statement<T>>> statement =
        Suppliers.memoize(() -> StatementType.about(has::completed));
    has.many("earlier", struct("statement", statement), earlier)
        .closing()
        .doc("What was stated before and is superseded, oldest first.");
    has.many("claims", struct("statement", statement), claims)
        .closing()
        .doc("What is stated elsewhere and competes with this.");
  }
}
