package org.sciloom;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house, each once; the rooms and their directions are those of the diagram. */
class ArchitectureTest {

  private static final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sciloom");

  @Test
  void everyRoomSeesOnlyTheRoomsBelowIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.sciloom..")
        .layer("paper")
        .definedBy(room("paper"))
        .layer("problem")
        .definedBy(room("problem"))
        .layer("read")
        .definedBy(room("read"))
        .layer("extract")
        .definedBy(room("extract"))
        .layer("concept")
        .definedBy(room("concept"))
        .layer("link")
        .definedBy(room("link"))
        .layer("rdf")
        .definedBy(room("rdf"))
        .layer("store")
        .definedBy(room("store"))
        .layer("query")
        .definedBy(room("query"))
        .layer("export")
        .definedBy(room("export"))
        .layer("page")
        .definedBy(room("page"))
        .layer("serve")
        .definedBy(room("serve"))
        .layer("learn")
        .definedBy(room("learn"))
        .layer("pipeline")
        .definedBy(room("pipeline"))
        .layer("cli")
        .definedBy(room("cli"))
        .whereLayer("paper")
        .mayNotAccessAnyLayer()
        .whereLayer("problem")
        .mayNotAccessAnyLayer()
        .whereLayer("read")
        .mayOnlyAccessLayers("paper", "problem")
        .whereLayer("extract")
        .mayOnlyAccessLayers("paper")
        .whereLayer("concept")
        .mayOnlyAccessLayers("paper")
        .whereLayer("link")
        .mayOnlyAccessLayers("paper")
        .whereLayer("rdf")
        .mayOnlyAccessLayers("paper", "concept")
        .whereLayer("store")
        .mayOnlyAccessLayers("paper", "concept", "rdf")
        .whereLayer("query")
        .mayOnlyAccessLayers("paper", "rdf", "store")
        .whereLayer("export")
        .mayOnlyAccessLayers("paper", "concept", "rdf", "store", "query")
        .whereLayer("page")
        .mayOnlyAccessLayers("paper", "concept", "rdf", "store", "query")
        .whereLayer("serve")
        .mayOnlyAccessLayers("paper", "rdf", "store", "query", "page")
        .whereLayer("learn")
        .mayOnlyAccessLayers("paper", "extract", "concept", "link")
        .whereLayer("pipeline")
        .mayOnlyAccessLayers(
            "paper", "problem", "read", "extract", "concept", "link", "rdf", "store")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(house);
  }

  @Test
  void roomsFormNoCycles() {
    slices().matching("org.sciloom.(*)..").should().beFreeOfCycles().check(house);
  }

  @Test
  void whatFindsMentionsSeesNothingOfResults() {
    noClasses()
        .that()
        .resideInAnyPackage("org.sciloom.extract", room("extract.chain"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(room("extract.result"))
        .check(house);
  }

  @Test
  void thePaperRoomNeedsNothingButTheLanguage() {
    classes()
        .that()
        .resideInAPackage(room("paper"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(room("paper"), "java..", "org.jspecify.annotations")
        .check(house);
  }

  @Test
  void onlyExtractAndLearnSeeCoreNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackages(room("extract"), room("learn"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford.nlp..")
        .check(house);
  }

  @Test
  void onlyServeSeesFusekiAndJetty() {
    noClasses()
        .that()
        .resideOutsideOfPackage(room("serve"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..")
        .check(house);
  }

  @Test
  void onlyTheCommandLineSeesPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage(room("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(house);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage(room("cli"))
        .should(
            ACCESS_STANDARD_STREAMS
                .or(callMethod(System.class, "exit", int.class))
                .or(callMethod(Runtime.class, "exit", int.class))
                .or(callMethod(Runtime.class, "halt", int.class)))
        .check(house);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(house);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Util", "Utils", "Manager", "Helper", "Impl"})
  void noClassHasANameThatSaysNothing(String ending) {
    noClasses().should().haveSimpleNameEndingWith(ending).check(house);
  }

  private static String room(String name) {
    return "org.sciloom." + name + "..";
  }
}
