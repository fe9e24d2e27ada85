package space.roadmap.io.schema;

import java.util.List;

/**
 * A document that is wrong in one place.
 *
 * @param what what is wrong
 * @param place a JSON pointer to the value that is wrong
 * @param json the document
 */
record BadDocument(String what, String place, String json) {
  /** Documents that the reader finds errors in and that the schema rejects. */
  static final List<BadDocument> ALL =
      List.of(
          entity("unknown word", "/missions/0/status", "missions", "'status': 'plannned'"),
          entity(
              "unknown word in a list",
              "/missions/0/needs/1/strength",
              "missions",
              "'needs': ['a', {'anyOf': 'b', 'strength': 'firm'}]"),
          entity("number for a word", "/missions/0/crew", "missions", "'crew': 1"),
          entity("object for a date", "/missions/0/asOf", "missions", "'asOf': {'year': 2028}"),
          entity(
              "words for a date",
              "/missions/0/milestones/0/date",
              "missions",
              "'milestones': [{'date': 'late 2028'}]"),
          entity(
              "words for a short form",
              "/missions/0/milestones/0",
              "missions",
              "'milestones': ['late 2028']"),
          entity("years without P", "/missions/0/duration", "missions", "'duration': '3 years'"),
          entity(
              "text for a number",
              "/missions/0/cadence/atLeast",
              "missions",
              "'cadence': {'atLeast': 'one'}"),
          entity(
              "number beyond 32 bits",
              "/missions/0/cadence/atLeast",
              "missions",
              "'cadence': {'atLeast': 3000000000}"),
          entity(
              "percentile beyond 100",
              "/missions/0/milestones/0/percentile",
              "missions",
              "'milestones': [{'date': '2028', 'percentile': 170}]"),
          entity(
              "need of none",
              "/missions/0/needs/0/atLeast",
              "missions",
              "'needs': [{'anyOf': 'b', 'atLeast': 0}]"),
          entity(
              "need of a level beyond 9",
              "/missions/0/needs/0/maturity",
              "missions",
              "'needs': [{'anyOf': 'b', 'maturity': 10}]"),
          entity("fewer than none", "/capabilities/0/count", "capabilities", "'count': -1"),
          entity(
              "level beneath 1",
              "/technologies/0/maturity/0/level",
              "technologies",
              "'maturity': [{'level': 0}]"),
          entity(
              "text for true or false",
              "/scenarios/0/changes/0/remove",
              "scenarios",
              "'changes': [{'entity': 'b', 'remove': 'yes'}]"),
          entity(
              "text for attributes",
              "/scenarios/0/changes/0/set",
              "scenarios",
              "'changes': [{'entity': 'b', 'set': 'cancelled'}]"),
          entity(
              "text for a struct without a short form",
              "/missions/0/cadence",
              "missions",
              "'cadence': 'yearly'"),
          entity(
              "missing attribute of a struct",
              "/scenarios/0/changes/0",
              "scenarios",
              "'changes': [{'shift': 'P2Y'}]"),
          entity("capital in a reference", "/missions/0/lead", "missions", "'lead': 'NASA'"),
          entity("nothing", "/missions/0/note", "missions", "'note': null"),
          entity("list for one value", "/missions/0/lead", "missions", "'lead': ['nasa']"),
          entity(
              "wrong word in a statement",
              "/missions/0/earlier/0/crew",
              "missions",
              "'earlier': [{'crew': 'nobody', 'until': 2026}]"),
          entity(
              "wrong type in a statement of a struct",
              "/missions/0/milestones/0/claims/0/evidence",
              "missions",
              "'milestones': [{'date': '2028', 'claims': [{'date': '2030', 'evidence': 'rumour'}]}]"),
          document("bad id", "/missions/0/id", "'missions': [{'id': 'Artemis 3', 'name': 'A'}]"),
          document(
              "part for an id", "/missions/0/id", "'missions': [{'id': 'a#launch', 'name': 'A'}]"),
          document("missing id", "/missions/0", "'missions': [{'name': 'A'}]"),
          document("missing name", "/organizations/0", "'organizations': [{'id': 'a'}]"),
          document("object for a list", "/missions", "'missions': {'id': 'a', 'name': 'A'}"),
          document("text for an entity", "/missions/0", "'missions': ['a']"),
          document("unknown kind of entity", "/mision", "'mision': [{'id': 'a', 'name': 'A'}]"),
          new BadDocument(
              "missing version", "", "{\"roadmap\": {\"id\": \"r\", \"title\": \"R\"}}"),
          new BadDocument("missing header", "", "{\"formatVersion\": \"1.0\"}"),
          new BadDocument(
              "missing title",
              "/roadmap",
              "{\"formatVersion\": \"1.0\", \"roadmap\": {\"id\": \"r\"}}"),
          new BadDocument(
              "version of another format",
              "/formatVersion",
              "{\"formatVersion\": \"2.0\", \"roadmap\": {\"id\": \"r\", \"title\": \"R\"}}"));

  private static BadDocument entity(String what, String place, String list, String attributes) {
    return document(
        what, place, "'%s': [{'id': 'a', 'name': 'A', %s}]".formatted(list, attributes));
  }

  private static BadDocument document(String what, String place, String member) {
    String json = "{'formatVersion': '1.0', 'roadmap': {'id': 'r', 'title': 'R'}, " + member + "}";
    return new BadDocument(what, place, json.replace('\'', '"'));
  }

  @Override
  public String toString() {
    return what;
  }
}
