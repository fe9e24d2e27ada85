package space.roadmap.core.rule.builtin.evidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.roadmap.core.meta.Attribute;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Shape;
import space.roadmap.core.meta.ValueType;
import space.roadmap.core.meta.ValueVisitor;
import space.roadmap.core.model.Basis;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.EntityTypes;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Review;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.Statement;
import space.roadmap.core.model.StatusChange;
import space.roadmap.core.time.UncertainDate;

/**
 * Finds when something was said of an entity last.
 *
 * <ul>
 *   <li>What an entity, a citation or a statement says of itself ({@code asOf}) counts.
 *   <li>A citation without a date of its own is as old as its source: from when that was published,
 *       or else read. Pages that are kept up to date, which is all but documents, papers and
 *       reports in the press, are as new as their last reading.
 *   <li>A review, a change of status and a date that has happened were stated no earlier than that
 *       day.
 * </ul>
 */
final class NewestStatement implements ValueVisitor {
  private final Roadmap roadmap;
  private @Nullable UncertainDate newest;
  private boolean isUndated;

  private NewestStatement(Roadmap roadmap) {
    this.roadmap = roadmap;
  }

  /**
   * Returns the date of the newest statement; empty if none has a date, or if one has none and the
   * entity itself does not say as of when it holds.
   */
  static Optional<UncertainDate> of(Entity entity, Roadmap roadmap) {
    NewestStatement search = new NewestStatement(roadmap);
    entity.asOf().ifPresent(search::add);
    EntityTypes.typeOf(entity).visit(entity, search);
    return search.isUndated && entity.asOf().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(search.newest);
  }

  private void add(UncertainDate date) {
    if (newest == null || date.latestDay() > newest.latestDay()) {
      newest = date;
    }
  }

  @Override
  public <V> void value(Attribute<?, V> attribute, V value) {
    show(attribute.type(), value);
  }

  @Override
  public <V> void values(Attribute<?, V> attribute, List<V> values) {
    if (attribute.type().shape() == Shape.STRUCT) {
      for (int i = 0; i < values.size(); i++) {
        show(attribute.type(), values.get(i));
      }
    }
  }

  @Override
  public void extras(Extras extras) {}

  private <V> void show(ValueType<V> type, V value) {
    if (type.shape() == Shape.STRUCT) {
      look(value);
      type.struct().orElseThrow().visit(value, this);
    }
  }

  private void look(Object struct) {
    if (struct instanceof Citation citation) {
      of(citation).ifPresentOrElse(this::add, () -> isUndated = true);
    } else if (struct instanceof Statement<?> statement) {
      statement.asOf().ifPresent(this::add);
    } else if (struct instanceof Review review) {
      review.on().ifPresent(this::add);
    } else if (struct instanceof StatusChange change) {
      change.from().ifPresent(this::add);
    } else if (struct instanceof Milestone milestone) {
      happened(milestone.date(), milestone.basis());
    } else if (struct instanceof Dated dated) {
      happened(dated.date(), dated.basis());
    }
  }

  private void happened(Optional<UncertainDate> date, Optional<Basis> basis) {
    if (date.isPresent() && basis.isPresent() && basis.get() == Basis.ACTUAL) {
      add(date.get());
    }
  }

  private Optional<UncertainDate> of(Citation citation) {
    if (citation.asOf().isPresent() || citation.source().isEmpty()) {
      return citation.asOf();
    }
    Source source = roadmap.find(Source.class, citation.source().get()).orElse(null);
    if (source == null) {
      return Optional.empty();
    }
    Optional<UncertainDate> published = source.published();
    Optional<UncertainDate> read = source.retrieved();
    if (published.isEmpty() || (read.isPresent() && isKeptUpToDate(source))) {
      return read;
    }
    return published;
  }

  private static boolean isKeptUpToDate(Source source) {
    return source.kind().isEmpty()
        || switch (source.kind().get()) {
          case AGENCY_PAGE, DATASET, REPOSITORY, WIKI, OWN_KNOWLEDGE -> true;
          case AGENCY_DOCUMENT, PRESS, PAPER -> false;
        };
  }
}
