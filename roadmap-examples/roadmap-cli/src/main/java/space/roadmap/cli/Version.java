package space.roadmap.cli;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version: that of the module, or else of the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"roadmap " + text().orElse("(version unknown: not run from a jar)")};
  }

  /** Returns the version alone; empty if it is not known. */
  static Optional<String> text() {
    ModuleDescriptor descriptor = Main.class.getModule().getDescriptor();
    Optional<String> ofModule = descriptor == null ? Optional.empty() : descriptor.rawVersion();
    Package ofJar = Main.class.getPackage();
    return ofModule.or(() -> Optional.ofNullable(ofJar.getImplementationVersion()));
  }
}
