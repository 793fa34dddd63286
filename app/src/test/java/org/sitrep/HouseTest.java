package org.sitrep;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which room may know which. */
@AnalyzeClasses(packages = "org.sitrep", importOptions = DoNotIncludeTests.class)
class HouseTest {
  private static final String OURS = "org.sitrep..";

  private static ArchRule room(String room, String... mayKnow) {
    String[] known = new String[mayKnow.length + 1];
    System.arraycopy(mayKnow, 0, known, 0, mayKnow.length);
    known[mayKnow.length] = room;
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(known))))
        .allowEmptyShould(true);
  }

  @ArchTest static final ArchRule MODEL = room("org.sitrep.model..");

  @ArchTest
  static final ArchRule MODEL_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage("org.sitrep.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.sitrep.model..");

  @ArchTest static final ArchRule KNOWLEDGE = room("org.sitrep.knowledge..");

  @ArchTest
  static final ArchRule READ =
      room("org.sitrep.read..", "org.sitrep.model..", "org.sitrep.knowledge..");

  @ArchTest
  static final ArchRule LANGUAGE =
      room("org.sitrep.language..", "org.sitrep.model..", "org.sitrep.knowledge..");

  @ArchTest
  static final ArchRule ANALYZE =
      room(
          "org.sitrep.analyze..",
          "org.sitrep.model..",
          "org.sitrep.knowledge..",
          "org.sitrep.language..");

  @ArchTest
  static final ArchRule FUSE =
      room("org.sitrep.fuse..", "org.sitrep.model..", "org.sitrep.knowledge..");

  @ArchTest
  static final ArchRule BRIEF =
      room("org.sitrep.brief..", "org.sitrep.model..", "org.sitrep.knowledge..");

  @ArchTest
  static final ArchRule ROOMS_OF_THE_ANALYSIS_DO_NOT_KNOW_EACH_OTHER =
      slices().matching("org.sitrep.analyze.(*)..").should().notDependOnEachOther();

  /**
   * All of them stand on the room of evidence: readings at hand by id, ids from content, supports.
   */
  @ArchTest
  static final ArchRule ROOMS_OF_THE_FUSION_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("org.sitrep.fuse.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAPackage("org.sitrep.fuse.."),
              resideInAPackage("org.sitrep.fuse.evidence.."));

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("org.sitrep.(**)").should().beFreeOfCycles();

  private static ArchRule library(String library, String... rooms) {
    return noClasses()
        .that(resideInAPackage(OURS).and(not(resideInAnyPackage(rooms))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ArchTest static final ArchRule CORENLP = library("edu.stanford..", "org.sitrep.language..");
  @ArchTest static final ArchRule PICOCLI = library("picocli..", "org.sitrep.cli..");
  @ArchTest static final ArchRule PROGRESSBAR = library("me.tongfei..", "org.sitrep.cli..");
  @ArchTest static final ArchRule JSOUP = library("org.jsoup..", "org.sitrep.read..");
  @ArchTest static final ArchRule READABILITY = library("net.dankito..", "org.sitrep.read..");
  @ArchTest static final ArchRule LANGUAGE_ID = library("opennlp..", "org.sitrep.read..");
  @ArchTest static final ArchRule JTE = library("gg.jte..", "org.sitrep.brief..");

  /**
   * JSON comes in through one room and leaves through another: the one library that two rooms know.
   */
  @ArchTest
  static final ArchRule JACKSON =
      library("com.fasterxml..", "org.sitrep.read..", "org.sitrep.brief..");
}
