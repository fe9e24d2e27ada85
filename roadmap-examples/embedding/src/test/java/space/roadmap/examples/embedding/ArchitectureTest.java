package space.roadmap.examples.embedding;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.examples.embedding.Architecture.CLASSES;
import static space.roadmap.examples.embedding.Architecture.GENERATED;
import static space.roadmap.examples.embedding.Architecture.OURS;
import static space.roadmap.examples.embedding.Architecture.no;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that hold the shape of the library. */
final class ArchitectureTest {
  /** Packages in their order: each uses those before it, and itself with what lies below it. */
  private static final List<String> ORDER =
      List.of(
          "space.roadmap.core", // the marker of what is not settled yet
          "space.roadmap.core.id",
          "space.roadmap.core.time",
          "space.roadmap.core.words",
          "space.roadmap.core.diagnostic",
          "space.roadmap.core.meta",
          "space.roadmap.core.model",
          "space.roadmap.core.rule", // with the built-in rules, which it names and which implement
          // it
          "space.roadmap.io.spi",
          "space.roadmap.io.document",
          "space.roadmap.io.json",
          "space.roadmap.io.yaml",
          "space.roadmap.io.findings",
          "space.roadmap.io.rules",
          "space.roadmap.io.schema",
          "space.roadmap.io",
          "space.roadmap.diagrams",
          "space.roadmap.report",
          "space.roadmap.table",
          "space.roadmap.csv",
          "space.roadmap.xlsx",
          "space.roadmap.testkit",
          "space.roadmap.cli");

  private static final Set<String> SPI =
      Set.of("space.roadmap.core.rule", "space.roadmap.io.spi", "space.roadmap.testkit");

  @Test
  void enoughClassesAreLookedAt() {
    assertThat(CLASSES.size()).as("no rule passes on nothing").isGreaterThan(350);
    for (String name : ORDER) {
      if (!name.equals("space.roadmap.core")) {
        assertThat(
                CLASSES.stream()
                    .filter(type -> slice(type.getPackageName()) == ORDER.indexOf(name)))
            .as(name)
            .isNotEmpty();
      }
    }
    assertThat(Architecture.exported()).hasSizeGreaterThan(14);
    assertThat(CLASSES.stream().filter(GENERATED)).hasSizeGreaterThan(60);
  }

  @Test
  void packagesUseOnlyThoseBeforeThem() {
    classes()
        .should(
            no(
                "use of a later package",
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().getName().startsWith("space.roadmap."))
                        .filter(
                            use ->
                                slice(use.getTargetClass().getBaseComponentType().getPackageName())
                                    > slice(type.getPackageName()))
                        .map(Dependency::getDescription)))
        .because("an order without exceptions has no cycles, and tells where something belongs")
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(CLASSES)
        .allSatisfy(type -> assertThat(slice(type.getPackageName())).isNotNegative());
  }

  @Test
  void coreUsesNoLibraryButGuava() {
    classes()
        .that()
        .resideInAPackage("space.roadmap.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "space.roadmap.core..",
            "java..",
            "javax.annotation.processing", // marks of generated code
            "com.google.common..",
            "com.google.errorprone.annotations", // likewise
            "com.google.errorprone.annotations.concurrent", // likewise
            "org.jspecify.annotations",
            "org.immutables.value")
        .because("whoever depends on the model depends on nothing else")
        .check(CLASSES);
  }

  @Test
  void coreKnowsNoFileNoNetworkAndNoParser() {
    noClasses()
        .that()
        .resideInAPackage("space.roadmap.core..")
        .and(OURS)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "open files or sockets",
                type ->
                    (type.getPackageName().equals("java.io")
                            && !Set.of("Serializable", "UncheckedIOException", "IOException")
                                .contains(type.getSimpleName()))
                        || type.getPackageName().startsWith("java.nio.file")
                        || type.getPackageName().startsWith("java.nio.channels")
                        || type.getPackageName().startsWith("java.net")
                        || type.getPackageName().startsWith("java.util.logging")))
        .because("the model is the same wherever it comes from")
        .check(CLASSES);
  }

  @Test
  void noForeignTypeShowsInTheApi() {
    classes()
        .that(DescribedPredicate.describe("are API", Architecture::isApi))
        .and()
        .resideOutsideOfPackages(
            "space.roadmap.cli..") // a program; its command classes show picocli
        .should(no("foreign type in a public signature", ArchitectureTest::foreignTypes))
        .because("a library that shows cannot be changed without breaking users")
        .check(CLASSES);
  }

  @Test
  void publicClassesAreNotForInheritance() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and(OURS) // the builders behind ours are nested in classes that are hidden
        .should(
            no(
                "way to inherit from them",
                type ->
                    type.getModifiers().contains(JavaModifier.FINAL)
                            || type.isEnum()
                            || type.reflect().isSealed()
                        ? Stream.empty()
                        : Stream.of(type.getName() + " is neither final nor sealed")))
        .because("what nobody can extend can change inside")
        .check(CLASSES);
  }

  @Test
  void interfacesForImplementingSayHow() {
    assertThat(
            CLASSES.stream()
                .filter(Architecture::isApi)
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> type.getSimpleName().endsWith("Provider"))
                .map(JavaClass::getPackageName))
        .as("providers are implemented by plugins, and so are in a package for that")
        .isNotEmpty()
        .allMatch(SPI::contains);
  }

  @Test
  void packagesAreNullMarked() {
    Stream<JavaPackage> packages =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(one -> !one.getClasses().isEmpty());
    assertThat(packages)
        .as("a module's mark does nothing for users on the class path")
        .isNotEmpty()
        .allMatch(one -> one.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
  }

  @Test
  void generatedValuesAreHidden() {
    classes()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .should()
        .notBePublic()
        .because("users see interfaces and builders of ours")
        .check(CLASSES);
  }

  @Test
  void servicesAreFoundInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("space.roadmap.io.Discovery")
        .and()
        .haveNameNotMatching("space\\.roadmap\\.io\\.Discovery\\$.*")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ServiceLoader")
        .because("one failing plugin must not stop the others, which takes care")
        .check(CLASSES);
  }

  @Test
  void providersAreListedForTheModulePathAndTheClassPath() {
    assertThat(
            Architecture.MODULES.stream().flatMap(module -> Architecture.provided(module).stream()))
        .hasSize(6);
    for (String module : Architecture.MODULES) {
      assertThat(Architecture.inServiceFiles(module))
          .as(module)
          .isEqualTo(Architecture.provided(module));
    }
  }

  @Test
  void formatsLiveInAPackageNamedForThem() {
    assertThat(
            CLASSES.stream()
                .filter(type -> type.isAssignableTo("space.roadmap.io.spi.FormatProvider"))
                .filter(type -> !type.isInterface() && Architecture.isApi(type)))
        .as("a format is found by its name")
        .hasSize(6)
        .allSatisfy(
            type ->
                assertThat(type.getSimpleName())
                    .isEqualToIgnoringCase(
                        type.getPackageName().replaceAll(".*\\.", "") + "Format"));
  }

  private static int slice(String name) {
    int found = -1;
    for (int i = 0; i < ORDER.size(); i++) {
      String slice = ORDER.get(i);
      boolean root = slice.equals("space.roadmap.core") || slice.equals("space.roadmap.io");
      if (name.equals(slice) || (!root && name.startsWith(slice + "."))) {
        found = i;
      }
    }
    return found;
  }

  private static Stream<String> foreignTypes(JavaClass type) {
    Stream<JavaCodeUnit> units =
        type.getCodeUnits().stream()
            .filter(
                unit ->
                    unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
            .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC));
    Stream<String> inCode =
        units.flatMap(
            unit ->
                Stream.concat(
                        Stream.of(unit.getReturnType()),
                        Stream.concat(
                            unit.getParameterTypes().stream(),
                            unit.getExceptionTypes().stream().map(one -> (JavaType) one)))
                    .flatMap(used -> used.getAllInvolvedRawTypes().stream())
                    .filter(ArchitectureTest::isForeign)
                    .map(used -> unit.getFullName() + " shows " + used.getName()));
    Stream<String> inFields =
        type.getFields().stream()
            .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(
                field ->
                    field.getType().getAllInvolvedRawTypes().stream()
                        .filter(ArchitectureTest::isForeign)
                        .map(used -> field.getFullName() + " shows " + used.getName()));
    return Stream.concat(inCode, inFields);
  }

  private static boolean isForeign(JavaClass used) {
    String name = used.getBaseComponentType().getName();
    boolean junit = name.startsWith("org.junit.jupiter.api."); // what a kit for tests is made of
    return name.contains(".")
        && !name.startsWith("java.")
        && !name.startsWith("space.roadmap.")
        && !junit;
  }
}
