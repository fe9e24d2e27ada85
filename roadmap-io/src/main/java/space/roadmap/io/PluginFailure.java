package space.roadmap.io;

import space.roadmap.core.diagnostic.Diagnostic;
import space.roadmap.io.spi.FormatProvider;

/** Makes the finding that says which plugin failed, and why. */
final class PluginFailure {
  private PluginFailure() {}

  /** Returns the finding, or throws what nobody can go on after. */
  static Diagnostic of(FormatProvider provider, String doing, String name, Throwable thrown) {
    Failures.throwIfFatal(thrown);
    String id = id(provider);
    String type = provider.getClass().getName();
    String jar = Origin.of(provider.getClass()).location().map(found -> " in " + found).orElse("");
    Diagnostic.Builder builder =
        HostCodes.FAILED
            .report()
            .with("format", id)
            .with("plugin", type + jar)
            .with("doing", doing)
            .with("name", name)
            .with("reason", Failures.reason(thrown) + where(thrown))
            .reporter(id);
    return builder.build();
  }

  private static String where(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return trace.length == 0 ? "" : ", at " + trace[0];
  }

  private static String id(FormatProvider provider) {
    try {
      return provider.format().id();
    } catch (RuntimeException | Error e) {
      Failures.throwIfFatal(e);
      return provider.getClass().getSimpleName();
    }
  }
}
