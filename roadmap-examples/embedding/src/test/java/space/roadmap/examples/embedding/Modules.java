package space.roadmap.examples.embedding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The modules of the project as their POMs state them, those included that only checks build. */
final class Modules {
  /** The root of the project. */
  static final Path ROOT = Path.of("../..");

  /** A module with the POM that people write. */
  record Module(Path folder, Pom pom) {
    String artifact() {
      return pom.text("artifactId");
    }

    boolean isPublished() {
      return pom.text("properties/maven.deploy.skip").equals("false");
    }

    boolean isJar() {
      return !pom.text("packaging").equals("pom");
    }

    /** Returns whether there are classes in it; those of an archetype are made elsewhere. */
    boolean hasClasses() {
      return Files.isDirectory(folder.resolve("src/main/java"));
    }

    /** Returns the POM that users get. */
    Pom published() {
      return Pom.read(folder.resolve(".flattened-pom.xml"));
    }

    /** Returns the text of the POM that users get. */
    String publishedText() {
      return Architecture.read(folder.resolve(".flattened-pom.xml"));
    }

    Path jar() {
      Path target = folder.resolve("target");
      Path versioned = target.resolve(artifact() + "-" + published().text("version") + ".jar");
      Path jar = Files.isRegularFile(versioned) ? versioned : target.resolve(artifact() + ".jar");
      if (!Files.isRegularFile(jar)) {
        throw new IllegalStateException(versioned + " is missing; run mvn verify from the root");
      }
      return jar;
    }

    @Override
    public String toString() {
      return artifact();
    }
  }

  private Modules() {}

  /** Returns all modules, parents before what is in them. */
  static List<Module> all() {
    return from(ROOT).toList();
  }

  /** Returns what is published. */
  static List<Module> published() {
    return all().stream().filter(Module::isPublished).toList();
  }

  /** Returns those of what is published that have classes. */
  static List<Module> jars() {
    return published().stream().filter(Module::isJar).filter(Module::hasClasses).toList();
  }

  private static Stream<Module> from(Path folder) {
    Pom pom = Pom.read(folder.resolve("pom.xml"));
    Stream<String> below =
        Stream.concat(
            pom.texts("modules/module").stream(),
            pom.texts("profiles/profile/modules/module").stream());
    return Stream.concat(
        Stream.of(new Module(folder, pom)), below.flatMap(name -> from(folder.resolve(name))));
  }
}
