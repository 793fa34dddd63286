package org.sitrep;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which room may know which. A rule that finds no class to look at fails too. Plain JUnit runs the
 * rules, for surefire counts none of ArchUnit's own tests.
 */
class HouseTest {
  private static final String OURS = "org.sitrep..";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.sitrep");

  @ParameterizedTest
  @CsvSource({
    "model,",
    "knowledge, model",
    "read, model knowledge",
    "language, model knowledge",
    "analyze, model knowledge language",
    "fuse, model knowledge",
    "brief, model knowledge",
    "compare, knowledge"
  })
  void aRoomKnowsNoOthersOfOursThan(String room, String mayKnow) {
    String[] known =
        Stream.of((room + " " + (mayKnow == null ? "" : mayKnow)).trim().split(" "))
            .map(one -> "org.sitrep." + one + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.sitrep." + room + "..")
        .should()
        .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(known))))
        .check(HOUSE);
  }

  /** Of a library, the one room that imports it. */
  @ParameterizedTest
  @CsvSource({
    "org.jsoup.., read",
    "net.dankito.., read",
    // charsets and languages in one room, calendars in the other
    "com.ibm.icu.., read analyze.times",
    "opennlp.., read",
    "picocli.., cli",
    "me.tongfei.., cli",
    "gg.jte.., brief",
    // tables of events are written in one room and read in another
    "org.apache.commons.csv.., brief compare",
    // JSON comes in through one room and leaves through others
    "com.fasterxml.., read brief compare"
  })
  void aLibraryIsImportedIn(String library, String rooms) {
    String[] importing =
        Stream.of(rooms.split(" ")).map(one -> "org.sitrep." + one + "..").toArray(String[]::new);
    for (String room : importing) {
      boolean imported =
          HOUSE.that(resideInAPackage(room)).stream()
              .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
              .anyMatch(one -> resideInAPackage(library).test(one.getTargetClass()));
      if (!imported) {
        throw new AssertionError(room + " does not import " + library);
      }
    }
    noClasses()
        .that(resideInAPackage(OURS).and(not(resideInAnyPackage(importing))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(HOUSE);
  }

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of(
            "the model is plain Java",
            classes()
                .that()
                .resideInAPackage("org.sitrep.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.sitrep.model..")),
        Arguments.of(
            "a library has its line among the libraries above",
            classes()
                .that()
                .resideInAPackage(OURS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    OURS,
                    "java..",
                    "org.jspecify..",
                    "org.jsoup..",
                    "net.dankito..",
                    "com.ibm.icu..",
                    "opennlp..",
                    "picocli..",
                    "me.tongfei..",
                    "gg.jte..",
                    "org.apache.commons.csv..",
                    "com.fasterxml..")),
        Arguments.of(
            "rooms of the analysis do not know each other",
            slices().matching("org.sitrep.analyze.(*)..").should().notDependOnEachOther()),
        Arguments.of(
            "rooms of the fusion stand on the room of evidence and do not know each other",
            slices()
                .matching("org.sitrep.fuse.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                    resideInAPackage("org.sitrep.fuse.."),
                    resideInAPackage("org.sitrep.fuse.evidence.."))),
        Arguments.of(
            "the room of evidence knows no other of the fusion",
            noClasses()
                .that()
                .resideInAPackage("org.sitrep.fuse.evidence..")
                .should()
                .dependOnClassesThat(
                    resideInAPackage("org.sitrep.fuse..")
                        .and(not(resideInAPackage("org.sitrep.fuse.evidence.."))))),
        Arguments.of("no cycles", slices().matching("org.sitrep.(**)").should().beFreeOfCycles()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void holds(String name, ArchRule rule) {
    rule.check(HOUSE);
  }
}
