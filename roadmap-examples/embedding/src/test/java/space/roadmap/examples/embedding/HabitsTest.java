package space.roadmap.examples.embedding;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static space.roadmap.examples.embedding.Architecture.CLASSES;
import static space.roadmap.examples.embedding.Architecture.OURS;
import static space.roadmap.examples.embedding.Architecture.no;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that hold what code may do. */
final class HabitsTest {
  private static final Pattern DEFAULTS =
      Pattern.compile(
          "java\\.util\\.Locale\\.(getDefault|setDefault)\\(.*"
              + "|java\\.util\\.TimeZone\\..*"
              + "|java\\.time\\.ZoneId\\.systemDefault\\(\\)"
              + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
              + "|java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)"
              + "|java\\.lang\\.String\\.<init>\\(\\[B\\)"
              + "|java\\.lang\\.String\\.<init>\\(\\[B, int, int\\)"
              + "|java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*"
              + "|java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)"
              + "|java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)"
              + "|java\\.io\\.File(Reader|Writer)\\.<init>\\([^,]*\\)"
              + "|java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)"
              + "|java\\.text\\.(Collator|DateFormat|NumberFormat|SimpleDateFormat)\\..*");

  private static final Pattern CLOCKS =
      Pattern.compile(
          "java\\.time\\.\\w+\\.now\\(.*|java\\.time\\.Clock\\.system\\w*\\(.*"
              + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)");

  @Test
  void nothingOpensASocket() {
    noClasses()
        .that()
        // reads the service files of jars, by URLs of the class loader's, past its cache
        .doNotHaveFullyQualifiedName("space.roadmap.io.ServiceFiles")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(?!URI$|URL$|URLClassLoader$|URISyntaxException$).*|javax\\.net\\..*")
        .because("nothing in the library goes to the network")
        .check(CLASSES);
  }

  @Test
  void nothingReflects() {
    noClasses()
        .that(OURS)
        .and()
        // the contracts compare names of methods with names of attributes: that is their purpose
        .resideOutsideOfPackage("space.roadmap.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect", "java.lang.invoke")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
        .because("the metamodel says what there is, and jars can be shrunk and compiled ahead")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage("space.roadmap.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("the console belongs to the program that embeds the library")
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnTheDefaultsOfTheMachine() {
    classes()
        .that(OURS)
        .and()
        // where a program meets its user's machine, and finds out which day it is there
        .doNotHaveFullyQualifiedName("space.roadmap.cli.Surroundings")
        .and()
        // sets other defaults on purpose, and puts them back
        .haveNameNotMatching("space\\.roadmap\\.testkit\\.ElsewhereLaw(\\$.*)?")
        .should(no("default locale, charset or zone", type -> calls(type, DEFAULTS)))
        .because("the same input gives the same bytes on any machine")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineLooksAtAClock() {
    classes()
        .that()
        .resideOutsideOfPackage("space.roadmap.cli..")
        .should(no("clock", type -> calls(type, CLOCKS)))
        .because("today is what the caller says, so that answers can be repeated")
        .check(CLASSES);
  }

  @Test
  void numbersInMessagesDoNotDependOnTheLocale() {
    // formatted(…) takes the default locale, which matters for numbers alone: write %s for those.
    Pattern numbers = Pattern.compile("%[-0-9,+#( ]*(\\.\\d+)?[dfeEgG]\\b");
    Pattern neutral = Pattern.compile("Locale\\.ROOT,\\s*\"[^\"]*$");
    assertThat(Architecture.sources()).hasSizeGreaterThan(200);
    assertThat(Architecture.sources())
        .filteredOn(
            file -> {
              String text = Architecture.read(file);
              return numbers
                  .matcher(text)
                  .results()
                  .anyMatch(found -> !neutral.matcher(text.substring(0, found.start())).find());
            })
        .isEmpty();
  }

  @Test
  void nothingUsesTheOldDates() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\..*")
        .because("a date is uncertain, and java.time is for those that are not")
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    noFields()
        .that()
        .areStatic()
        .should(
            new ArchCondition<JavaField>("change") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                boolean changes = !field.getModifiers().contains(JavaModifier.FINAL);
                events.add(
                    new SimpleConditionEvent(
                        field, changes, field.getFullName() + " is static and not final"));
              }
            })
        .because("everything may be shared between threads")
        .check(CLASSES);
  }

  @Test
  void nothingThrowsExceptionsThatSayNothing() {
    classes()
        .should(
            no(
                "generic exception",
                type ->
                    type.getConstructorCallsFromSelf().stream()
                        .filter(
                            call ->
                                Set.of(
                                        "java.lang.Exception",
                                        "java.lang.RuntimeException",
                                        "java.lang.Error",
                                        "java.lang.Throwable")
                                    .contains(call.getTargetOwner().getName()))
                        .filter(call -> !call.getOriginOwner().isAssignableTo(Throwable.class))
                        .map(Object::toString)))
        .because("callers decide by the type of an exception")
        .check(CLASSES);
  }

  @Test
  void publicMethodsReturnNoArrays() {
    classes()
        .that(DescribedPredicate.describe("are API", Architecture::isApi))
        .should(
            no(
                "array to return",
                type ->
                    type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getRawReturnType().isArray())
                        .filter(method -> !(type.isEnum() && method.getName().equals("values")))
                        .map(JavaMethod::getFullName)))
        .because("an array can be changed by whoever gets it")
        .check(CLASSES);
  }

  private static Stream<String> calls(JavaClass type, Pattern forbidden) {
    return type.getCodeUnitCallsFromSelf().stream()
        .filter(call -> forbidden.matcher(call.getTarget().getFullName()).matches())
        .map(Object::toString);
  }
}
