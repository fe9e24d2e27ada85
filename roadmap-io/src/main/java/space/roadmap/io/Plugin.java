package space.roadmap.io;

import java.util.Optional;

/**
 * One plugin that was found, whether it works or not.
 *
 * @param kind what it brings: {@code format} or {@code rules}
 * @param id the id of its format; empty for rules, and if it failed before saying so
 * @param title what it is, in a few words
 * @param className the class that implements it; empty if not even that is known
 * @param version the version of its module or jar
 * @param location the jar or folder it was found in
 * @param priority which of several with one id wins: the greater
 * @param reads whether it reads roadmaps
 * @param writes whether it writes roadmaps
 * @param shadowed whether another with its id wins
 * @param failure why it cannot be used; empty if it can
 */
public record Plugin(
    String kind,
    String id,
    String title,
    String className,
    Optional<String> version,
    Optional<String> location,
    int priority,
    boolean reads,
    boolean writes,
    boolean shadowed,
    Optional<String> failure) {
  static Plugin failed(String kind, Discovery.Failure failure) {
    return new Plugin(
        kind,
        "",
        "",
        failure.className(),
        failure.origin().version(),
        failure.origin().location(),
        0,
        false,
        false,
        false,
        Optional.of(failure.reason()));
  }
}
