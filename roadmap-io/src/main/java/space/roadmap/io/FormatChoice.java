package space.roadmap.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.spi.FormatProvider;
import space.roadmap.io.spi.Options;
import space.roadmap.io.spi.Sample;

/** Chooses the format of one document, by what was asked for or by what it looks like. */
final class FormatChoice {
  private final FormatRegistry registry;
  private final Settings settings;
  private final Ability ability;
  private final List<Diagnostic> findings = new ArrayList<>();

  FormatChoice(FormatRegistry registry, Settings settings, Ability ability) {
    this.registry = registry;
    this.settings = settings;
    this.ability = ability;
  }

  /** What a format must be able to do. */
  enum Ability {
    READ("read"),
    WRITE("written");

    final String done;

    Ability(String done) {
      this.done = done;
    }

    boolean isThatOf(FormatProvider provider) {
      return this == READ ? provider.importer().isPresent() : provider.exporter().isPresent();
    }
  }

  /**
   * A format, with the options to use it by.
   *
   * @param provider the format
   * @param options what was chosen, checked against what it knows
   */
  record Chosen(FormatProvider provider, Options options) {}

  /** Finds what formats are recognised by; asked only where no format is named. */
  @FunctionalInterface
  interface Sampler {
    Sample sample() throws IOException;
  }

  /**
   * Chooses; empty, with a finding, if there is no such format.
   *
   * @param hint what else to say if nothing is recognised
   */
  Optional<Chosen> choose(String name, Sampler sampler, Optional<String> hint) throws IOException {
    if (registry.formats().isEmpty()) {
      findings.addAll(registry.diagnostics());
      return Optional.empty();
    }
    Optional<FormatProvider> provider =
        settings.format().isEmpty()
            ? recognised(name, sampler.sample(), hint)
            : named(name, settings.format().get());
    return provider.flatMap(one -> options(one).map(options -> new Chosen(one, options)));
  }

  private Optional<FormatProvider> recognised(String name, Sample sample, Optional<String> hint) {
    Optional<FormatProvider> found = registry.recognise(sample, ability::isThatOf, findings::add);
    if (found.isEmpty()) {
      Diagnostic.Builder unrecognised =
          HostCodes.UNRECOGNISED
              .report()
              .with("name", name)
              .with("done", ability.done)
              .with("known", known());
      hint.ifPresent(unrecognised::hint);
      findings.add(unrecognised.build());
    }
    return found;
  }

  private Optional<FormatProvider> named(String name, String id) {
    Optional<FormatProvider> named = registry.find(id);
    if (named.isEmpty()) {
      Diagnostic.Builder unknown =
          HostCodes.UNKNOWN_FORMAT.report().with("format", id).with("known", known());
      registry.nearest(id).ifPresent(near -> unknown.hint("did you mean '" + near + "'?"));
      findings.add(unknown.build());
      return Optional.empty();
    }
    try {
      if (ability.isThatOf(named.get())) {
        return named;
      }
      findings.add(
          HostCodes.NOT_SUPPORTED
              .report()
              .with("format", id)
              .with("done", ability.done)
              .with("known", known())
              .build());
    } catch (RuntimeException | Error e) {
      findings.add(PluginFailure.of(named.get(), "open", name, e));
    }
    return Optional.empty();
  }

  private String known() {
    return String.join(", ", ability == Ability.READ ? registry.readable() : registry.writable());
  }

  private Optional<Options> options(FormatProvider provider) {
    try {
      return Optional.of(settings.optionsFor(provider.options()));
    } catch (IllegalArgumentException e) {
      findings.add(
          HostCodes.BAD_OPTION
              .report()
              .with("format", provider.format().id())
              .with("problem", String.valueOf(e.getMessage()))
              .build());
    } catch (RuntimeException | Error e) {
      findings.add(PluginFailure.of(provider, "list the options of", provider.toString(), e));
    }
    return Optional.empty();
  }

  /** Returns what is to be said about the choice; more is added to it later. */
  List<Diagnostic> findings() {
    return findings;
  }
}
