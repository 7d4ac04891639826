package org.roundtable.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** The shape of the web: pages talk to boundaries in records, and features do not know one another. */
class WebShapeTest {

    private static final JavaClasses WEB = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.roundtable");

    @Test
    void pages_talk_to_boundaries_in_records() {
        noClasses().that().resideInAPackage("org.roundtable.web..")
            .should().dependOnClassesThat().areAnnotatedWith(Entity.class)
            .orShould().dependOnClassesThat().areAssignableTo(EntityManager.class).check(WEB);
    }

    @Test
    void nothing_knows_the_web() {
        noClasses().that().resideOutsideOfPackage("org.roundtable.web..")
            .should().dependOnClassesThat().resideInAPackage("org.roundtable.web..").check(WEB);
    }

    @Test
    void web_features_do_not_know_one_another() {
        slices().matching("org.roundtable.web.(*)..").should().notDependOnEachOther()
            .ignoreDependency(com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("org.roundtable.web.shared"))
            .check(WEB);
    }
}
