package space.roadmap.core.model;

import space.roadmap.core.meta.Term;

/** Which end of the target meets which end of the owner: the target's comes first. */
public enum LinkType implements Term {
  /** The target's finish comes before the owner's start. */
  FS,

  /** The target's start comes before the owner's start. */
  SS,

  /** The target's finish comes before the owner's finish. */
  FF,

  /** The target's start comes before the owner's finish. */
  SF;

  @Override
  public String text() {
    return name();
  }
}
