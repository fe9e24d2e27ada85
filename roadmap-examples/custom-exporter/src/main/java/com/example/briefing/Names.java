package com.example.briefing;

import java.util.List;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.Roadmap;
import space.roadmap.core.model.Timeline;

/** Says what things are called and when they happen, ready to be written. */
record Names(Roadmap roadmap) {

  /** Returns a name, or the id of what has none that can be seen. */
  String of(Entity entity) {
    String name = AsciiDocText.of(entity.name());
    return name.isEmpty() ? AsciiDocText.of(entity.id().text()) : name;
  }

  /** Returns the name of what has an id, or else the id. */
  String of(Id<?> id) {
    return roadmap.find(id).map(this::of).orElseGet(() -> AsciiDocText.of(id.text()));
  }

  /** Returns what happens at a milestone, and which one it is if it says so. */
  String what(Mission mission, Timeline.Entry event) {
    return Milestones.find(mission.milestones(), event.key())
        .map(
            milestone ->
                String.join(
                    " ",
                    List.of(
                        milestone.type().map(Choice::text).map(AsciiDocText::of).orElse(""),
                        milestone.id().map(AsciiDocText::of).map("(%s)"::formatted).orElse(""))))
        .orElse("")
        .strip();
  }

  /** Returns a date in the words of the source; what the words mean, where that differs. */
  String when(Timeline.Entry event) {
    String words = AsciiDocText.of(event.label());
    String meant = AsciiDocText.of(event.when());
    String calculated = event.calculation().isPresent() ? ", calculated" : "";
    return (words.isEmpty() || words.equals(meant) ? meant : words + " (" + meant + ")")
        + calculated;
  }
}
