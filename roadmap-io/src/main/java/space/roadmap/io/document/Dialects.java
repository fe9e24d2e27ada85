package space.roadmap.io.document;

/** Tells the dialect of a file by the end of its name. */
final class Dialects {
  private Dialects() {}

  /** Returns the dialect of a file, which is the given one if the name does not tell. */
  static Dialect of(String name, Dialect otherwise) {
    if (name.endsWith(".json")) {
      return JsonDialect.JSON;
    }
    return name.endsWith(".yaml") || name.endsWith(".yml") ? YamlDialect.YAML : otherwise;
  }
}
