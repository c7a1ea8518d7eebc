package org.songngu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The walls of the house (style.md §7).
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.songngu");

    @Test
    void theImportSawTheWholeProduct() {
        assertThat(CLASSES.size()).as("a broken import must not pass silently").isGreaterThan(60);
    }

    @Test
    void vaadinLivesOnlyInTheBrowserDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.songngu.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("features stay free of the screen")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void okapiLivesOnlyBehindItsAdapters() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..okapi..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.okapi..")
                .because("formats are swapped at the adapter")
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnTheRoot() {
        noClasses()
                .that()
                .resideInAPackage("org.songngu.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.songngu")
                .because("the root only starts the product")
                .check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
    }

    @Test
    void thereIsNoStaticMutableState() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .because("tests must not disturb each other")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineWritesToStandardOutput() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.songngu.cli..", "org.songngu.store..", "org.songngu.account..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("the log is for the others")
                .check(CLASSES);
    }

    @Test
    void genericExceptionsAreNotThrown() {
        GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.songngu.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/songngu"))) {
            List<Path> folders = files.filter(Files::isDirectory).toList();
            for (Path folder : folders) {
                try (Stream<Path> sources = Files.list(folder)) {
                    if (sources.noneMatch(file -> file.toString().endsWith(".java"))) {
                        continue;
                    }
                }
                assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked")
                        .startsWith("///");
            }
        }
    }

    @Test
    void viewsArePackagePrivate() {
        classes()
                .that()
                .resideInAPackage("org.songngu.ui..")
                .and()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .notBePublic()
                .because("nobody calls a view")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void inheritanceOfOurOwnIsAtMostOneStep() {
        classes()
                .should(new ArchCondition<JavaClass>("have at most one own superclass") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        long own = type.getAllRawSuperclasses().stream()
                                .filter(parent -> parent.getPackageName().startsWith("org.songngu"))
                                .count();
                        events.add(new SimpleConditionEvent(type, own <= 1, type.getName() + " has " + own));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void namesComeFromTheVocabulary() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameStartingWith("TM")
                .orShould()
                .haveSimpleName("Glossary")
                .orShould()
                .haveSimpleName("TransUnit")
                .because("docs/glossary.md has the words of the field")
                .check(CLASSES);
    }

    @Test
    void nothingIsCalledCommonOrUtil() {
        noClasses()
                .that(DescribedPredicate.alwaysTrue())
                .should()
                .resideInAnyPackage("..common..", "..util..", "..shared..")
                .check(CLASSES);
    }

    @Test
    void methodsThatReturnCollectionsOrOptionalsNeverReturnNull() {
        methods()
                .that()
                .haveRawReturnType(java.util.Optional.class)
                .should()
                .notBeAnnotatedWith("org.jspecify.annotations.Nullable")
                .check(CLASSES);
    }

    @Test
    void loggingGoesThroughOneFacade() {
        noFields().should().haveRawType("java.util.logging.Logger").check(CLASSES);
    }
}
