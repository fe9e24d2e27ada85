package space.roadmap.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import space.roadmap.core.id.Id;
import space.roadmap.core.meta.Extras;
import space.roadmap.core.meta.Term;
import space.roadmap.core.meta.Value;
import space.roadmap.core.model.Citation;
import space.roadmap.core.model.DateHistory;
import space.roadmap.core.model.Destination;
import space.roadmap.core.model.DestinationTimeline;
import space.roadmap.core.model.Entity;
import space.roadmap.core.model.Reference;
import space.roadmap.core.model.Source;
import space.roadmap.core.model.Timeline;
import space.roadmap.core.model.Windows;
import space.roadmap.core.time.Distance;
import space.roadmap.core.time.Period;

/** Shows all about an item to programs; docs/commands.md describes the members. */
final class ItemJson {
  private ItemJson() {}

  static Value of(ItemView view) {
    boolean part = view.item().isPart();
    return members()
        .with("id", view.item().id().text())
        .with("kind", view.kind())
        .with("name", part ? Optional.empty() : Optional.of(view.item().owner().name()))
        .with("attributes", new Value.Members(Extras.of(view.attributes(Id::text, true))))
        .with("timeline", view.timeline().stream().map(ItemJson::entry).toList())
        .with("earlier", said(view, "earlier"))
        .with("claims", said(view, "claims"))
        .with("sources", view.sources().stream().map(ItemJson::cited).toList())
        .with("parent", view.parent().map(ItemJson::entity).orElseGet(Value.Null::new))
        .with("children", view.children().stream().map(ItemJson::entity).toList())
        .with("references", view.references().stream().map(ItemJson::reference).toList())
        .value();
  }

  private static JsonText.Members members() {
    return new JsonText.Members();
  }

  /** Returns what happens at a destination during a period. */
  static Value of(Destination place, Period during, DestinationTimeline timeline) {
    return members()
        .with("id", place.id().text())
        .with("kind", ItemView.kind(place))
        .with("name", place.name())
        .with("in", during.toString())
        .with("entries", timeline.entries().stream().map(ItemJson::happening).toList())
        .with("before", timeline.before().size())
        .with("after", timeline.after().size())
        .with("undated", timeline.undated().stream().map(ItemJson::entity).toList())
        .value();
  }

  private static Value happening(DestinationTimeline.Entry entry) {
    return add(
            members()
                .with("owner", entity(entry.owner()))
                .with("certainty", entry.certainty().name().toLowerCase(Locale.ROOT)),
            entry.event())
        .value();
  }

  private static Value entry(Timeline.Entry entry) {
    return add(members(), entry).value();
  }

  private static JsonText.Members add(JsonText.Members members, Timeline.Entry entry) {
    return members
        .with("key", entry.key())
        .with("date", entry.date().map(Object::toString))
        .with("end", entry.end().map(Object::toString))
        .with("when", entry.when())
        .with("label", entry.label())
        .with("basis", entry.basis().map(Term::text))
        .with("calculation", entry.calculation())
        .with("percentile", entry.percentile().map(ItemJson::number).orElseGet(Value.Null::new))
        .with("windows", entry.windows().map(ItemJson::windows).orElseGet(Value.Null::new))
        .with("history", entry.history().map(ItemJson::history).orElseGet(Value.Null::new))
        .with("endHistory", entry.endHistory().map(ItemJson::history).orElseGet(Value.Null::new));
  }

  private static Value history(DateHistory history) {
    return members()
        .with("slip", distance(history.slip()))
        .with("latestSlip", distance(history.latestSlip()))
        .with("moves", history.moves())
        .with("spread", history.spread().map(Object::toString))
        .with("disagreement", distance(history.disagreement()))
        .value();
  }

  private static Value distance(Optional<Distance> distance) {
    return distance
        .map(
            found ->
                members()
                    .with("fewest", days(found.fewest()))
                    .with("most", days(found.most()))
                    .value())
        .orElseGet(Value.Null::new);
  }

  private static Value days(OptionalLong days) {
    return days.isPresent() ? new Value.Number(Long.toString(days.getAsLong())) : new Value.Null();
  }

  private static Value number(int number) {
    return new Value.Number(Integer.toString(number));
  }

  private static Value windows(Windows windows) {
    return members()
        .with("dates", windows.dates().stream().map(it -> new Value.Text(it.toString())).toList())
        .with("every", windows.every().map(Object::toString))
        .value();
  }

  private static List<Value> said(ItemView view, String list) {
    return view.said(list, Id::text).stream()
        .map(
            said -> members().with("path", said.path()).with("statement", said.statement()).value())
        .toList();
  }

  private static Value cited(ItemView.Cited cited) {
    Citation citation = cited.citation();
    return members()
        .with("path", cited.path())
        .with("source", citation.source().map(Id::text))
        .with("title", cited.source().map(Entity::name))
        .with("url", cited.source().flatMap(Source::url))
        .with("locator", citation.locator())
        .with("asOf", citation.asOf().map(Object::toString))
        .with("confidence", citation.confidence().map(Term::text))
        .with("evidence", citation.evidence().map(Term::text))
        .with("about", citation.about().stream().map(Value.Text::new).toList())
        .with("note", citation.note())
        .value();
  }

  private static Value entity(Entity entity) {
    return members()
        .with("id", entity.id().text())
        .with("kind", ItemView.kind(entity))
        .with("name", entity.name())
        .value();
  }

  private static Value reference(Reference reference) {
    return members()
        .with("id", reference.from().id().text())
        .with("kind", ItemView.kind(reference.from()))
        .with("name", reference.from().name())
        .with("path", reference.path())
        .with("to", reference.to().text())
        .value();
  }
}
