package space.roadmap.xlsx.contribution;

import java.util.List;
import space.roadmap.core.model.ReviewState;
import space.roadmap.core.model.ReviewType;

/** The sheets and columns of a contribution workbook beside those of the roadmap's tables. */
final class Marks {
  /** The column of the name of what a row belongs to. */
  static final String OF = "of";

  /** The column of how far the agency is with a row. */
  static final String STATE = "state";

  /** The column of what rules have to say about a row. */
  static final String FINDINGS = "findings";

  /** The column by which a row is known again. */
  static final String ROW = "row";

  /** The sheet of contributions that nobody gives yet. */
  static final String SLOTS = "open slots";

  /** The column of whether the agency offers to fill a slot. */
  static final String OFFER = "offer";

  /** What that column says if it does. */
  static final String YES = "yes";

  /** The hidden sheet of what was sent. */
  static final String SENT = "as sent";

  /** The column of the cells of a row that was sent, in JSON. */
  static final String CELLS = "cells";

  /** The row that says what was sent to whom. */
  static final String WORKBOOK = "workbook";

  /** The member that says to whom. */
  static final String AGENCY = "for";

  /** The member that says of which roadmap. */
  static final String ROADMAP = "roadmap";

  /** The states, in the order of the vocabulary. */
  static final List<String> STATES = ReviewType.STATE.type().words();

  /** The state of a row that is to be written. */
  static final String CONFIRMED = ReviewType.STATE.type().format(ReviewState.CONFIRMED);

  /** The state of a row that nobody has looked at. */
  static final String DRAFT = ReviewType.STATE.type().format(ReviewState.DRAFT);

  /** The attribute of how far an entity is agreed, which has no constant: all entities share it. */
  static final String REVIEW = "review";

  /** The attribute of an entity's sources, which all entities share. */
  static final String CITATIONS = "citations";

  private Marks() {}
}
