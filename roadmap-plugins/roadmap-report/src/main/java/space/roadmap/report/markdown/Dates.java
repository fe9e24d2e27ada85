package space.roadmap.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.meta.Choice;
import space.roadmap.core.model.Dated;
import space.roadmap.core.model.DatedPeriod;
import space.roadmap.core.model.Milestone;
import space.roadmap.core.model.Milestones;
import space.roadmap.core.model.Mission;
import space.roadmap.core.model.ResolvedDate;
import space.roadmap.core.model.ResolvedDates;
import space.roadmap.core.model.Timeline;
import space.roadmap.core.time.DateWords;
import space.roadmap.core.time.UncertainDate;

/** Says when things are: the date, and in quotation marks the words that people wrote. */
final class Dates {
  private Dates() {}

  private static final String NO_DATE = "no date";

  /** Returns everything dated of a mission, in order. */
  static String of(Mission mission, Timeline timeline) {
    List<String> dates = new ArrayList<>();
    for (Timeline.Entry entry : timeline.entries()) {
      Optional<Milestone> milestone = Milestones.find(mission.milestones(), entry.key());
      String what = milestone.map(Dates::what).orElse("");
      String when = milestone.isPresent() ? words(entry) : period(mission, entry);
      dates.add(what.isEmpty() ? when : what + ": " + when);
    }
    return dates.isEmpty() ? NO_DATE : String.join("; ", dates);
  }

  private static String words(Timeline.Entry entry) {
    return when(entry.when(), entry.calculation(), List.of(entry.label()));
  }

  private static String period(Mission mission, Timeline.Entry entry) {
    List<String> words = new ArrayList<>();
    words.add(entry.label());
    mission.period().flatMap(DatedPeriod::start).flatMap(Dated::words).ifPresent(words::add);
    mission.period().flatMap(DatedPeriod::end).flatMap(Dated::words).ifPresent(words::add);
    return when(entry.when(), entry.calculation(), words);
  }

  /** Returns what happens at a milestone, and which one it is where its type does not tell. */
  private static String what(Milestone milestone) {
    String type = milestone.type().map(Choice::text).map(MarkdownText::word).orElse("");
    String id = milestone.id().map(MarkdownText::word).orElse("");
    return type.isEmpty() || id.isEmpty() ? type + id : type + " (" + id + ")";
  }

  /** Returns a date; nothing at all if nobody has spoken of one. */
  static String of(Optional<Dated> dated, ResolvedDates dates) {
    return dated.map(found -> of(found, dates.of(found))).orElse("");
  }

  private static String of(Dated dated, ResolvedDate resolved) {
    return when(
        DateWords.of(resolved.date().orElse(UncertainDate.undated())),
        resolved.isMoved() ? Optional.of(resolved.explanation()) : Optional.empty(),
        dated.words().stream().toList());
  }

  private static String when(String date, Optional<String> calculation, List<String> words) {
    StringBuilder when = new StringBuilder(date);
    calculation.ifPresent(text -> when.append(", calculated: ").append(MarkdownText.inline(text)));
    for (String text : words) {
      String line = MarkdownText.oneLine(text);
      if (!line.isEmpty() && !line.equals(date)) {
        when.append(" “").append(MarkdownText.inline(text)).append('”');
      }
    }
    return when.toString();
  }
}
