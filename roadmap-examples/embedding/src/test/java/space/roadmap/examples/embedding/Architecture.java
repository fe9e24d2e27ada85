package space.roadmap.examples.embedding;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compiled classes of all modules, and the module descriptors and service files beside them.
 */
final class Architecture {
  /** All main classes of the project. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/examples/embedding/"))
          .importPackages("space.roadmap");

  /** Classes that a processor writes. */
  static final DescribedPredicate<JavaClass> GENERATED =
      DescribedPredicate.describe(
          "generated",
          type ->
              type.getName().contains(".Immutable")
                  || type.getSimpleName().matches("With[A-Z].*")
                  || type.getName().matches(".*\\.With[A-Z]\\w*(\\$.*)?"));

  /** Classes that people write. */
  static final DescribedPredicate<JavaClass> OURS = DescribedPredicate.not(GENERATED).as("ours");

  /** The modules that have a descriptor, as folders of the project. */
  static final List<String> MODULES =
      List.of(
          "roadmap-core",
          "roadmap-io",
          "roadmap-plugins/roadmap-report",
          "roadmap-plugins/roadmap-diagrams",
          "roadmap-plugins/roadmap-table",
          "roadmap-plugins/roadmap-csv",
          "roadmap-plugins/roadmap-xlsx",
          "roadmap-plugins/roadmap-testkit",
          "roadmap-examples/roadmap-cli");

  private static final Pattern EXPORTS = Pattern.compile("(?m)^ {2}exports ([a-z.]+);");
  private static final Pattern PROVIDES =
      Pattern.compile("(?m)^ {2}provides ([\\w.]+) with([\\s\\w.,]+);");
  private static final Path PROJECT =
      Path.of(System.getProperty("basedir", ".")).resolve("../..").normalize();

  private Architecture() {}

  /** Returns the packages that a module exports to everybody. */
  static List<String> exported(String module) {
    return EXPORTS.matcher(descriptor(module)).results().map(found -> found.group(1)).toList();
  }

  /** Returns the packages that any module exports. */
  static List<String> exported() {
    return MODULES.stream().flatMap(module -> exported(module).stream()).toList();
  }

  /** Returns a service and its providers, as {@code service=[provider, …]}, from the descriptor. */
  static List<String> provided(String module) {
    List<String> provided = new ArrayList<>();
    Matcher matcher = PROVIDES.matcher(descriptor(module));
    while (matcher.find()) {
      provided.add(
          matcher.group(1)
              + "="
              + Stream.of(matcher.group(2).split(",")).map(String::strip).sorted().toList());
    }
    return provided.stream().sorted().toList();
  }

  /** Returns the same from the service files. */
  static List<String> inServiceFiles(String module) {
    Path folder = PROJECT.resolve(module).resolve("src/main/resources/META-INF/services");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(
              file ->
                  file.getFileName()
                      + "="
                      + read(file).lines().filter(line -> !line.isBlank()).sorted().toList())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the main sources of all modules by path, without those of benchmarks. */
  static List<Path> sources() {
    return MODULES.stream()
        .flatMap(
            module -> {
              Path folder = PROJECT.resolve(module).resolve("src/main/java");
              try (Stream<Path> files = Files.walk(folder)) {
                return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toList())
                    .stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String descriptor(String module) {
    return read(PROJECT.resolve(module).resolve("src/main/java/module-info.java"));
  }

  /** Returns whether users can name a class: it and what it is nested in are public. */
  static boolean isApi(JavaClass type) {
    return exported().contains(type.getPackageName())
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(Architecture::isApi).orElse(true);
  }

  /** Returns a condition that names whatever in a class breaks it. */
  static ArchCondition<JavaClass> no(String what, Function<JavaClass, Stream<String>> offences) {
    return new ArchCondition<>("have no " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        offences
            .apply(type)
            .forEach(offence -> events.add(SimpleConditionEvent.violated(type, offence)));
      }
    };
  }
}
