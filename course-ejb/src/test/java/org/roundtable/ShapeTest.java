package org.roundtable;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Anyone;
import org.roundtable.access.Guard;
import org.roundtable.shared.Time;

/** The shape of the house. The table is the diagram, the README section and the test at once. */
class ShapeTest {

    static final Map<String, Set<String>> MAY_KNOW = table("""
        shared
        access        shared
        audit         access shared
        network       audit access shared
        course        network audit access shared
        rubric        shared
        question      rubric course network audit access shared
        enrolment     course network audit access shared
        lecture       enrolment course network audit access shared
        assessment    question course network audit access shared
        allowance     assessment enrolment course network audit access shared
        attempt       allowance assessment question rubric enrolment course network audit access shared
        desk          allowance attempt assessment enrolment course network audit access shared
        assignment    enrolment course network audit access shared
        review        assignment rubric enrolment course network audit access shared
        grading       assignment attempt assessment enrolment course network audit access shared
        certificate   grading enrolment course network audit access shared
        regrade       certificate grading attempt assessment question enrolment course network audit access shared
        appeal        attempt assessment question enrolment course network audit access shared
        evidence      grading attempt assessment question enrolment course network audit access shared
        notification  appeal certificate grading assignment attempt lecture enrolment course network audit access shared
        interchange   lecture question course network audit access shared
        batch         audit access shared
        demo          interchange notification evidence certificate grading assignment attempt allowance assessment lecture enrolment question course network audit access shared""");

    static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.roundtable");

    @Test
    void the_table_has_no_cycle() {
        var above = new HashSet<String>();
        MAY_KNOW.forEach((feature, known) -> {
            assertThat(above).as("what %s may know stands above it", feature).containsAll(known);
            above.add(feature);
        });
    }

    @Test
    void packages_know_only_what_their_line_allows() {
        classes().should(new ArchCondition<JavaClass>("know only what their line allows") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                    .filter(d -> feature(d.getTargetClass()) != null && !feature(d.getTargetClass()).equals(feature(origin)))
                    .filter(d -> !MAY_KNOW.getOrDefault(feature(origin), Set.of()).contains(feature(d.getTargetClass())))
                    .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
            }
        }).check(HOUSE);
    }

    @Test
    void every_package_has_its_line() {
        assertThat(HOUSE.stream().map(ShapeTest::feature).filter(f -> f != null && !f.equals("db"))).isSubsetOf(MAY_KNOW.keySet());
    }

    @Test
    void only_Time_reads_the_clock() {
        noClasses().that(not(belongToAnyOf(Time.class)))
            .should().callMethodWhere(new com.tngtech.archunit.base.DescribedPredicate<>("it asks the machine for the time") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                    var owner = call.getTargetOwner();
                    var name = call.getName();
                    return name.equals("now") && owner.getPackageName().startsWith("java.time")
                        || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                        || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
                }
            }).check(HOUSE);
    }

    /** The server takes no two of one name, and says so only when it is started. */
    @Test
    void boundaries_have_names_of_their_own() {
        assertThat(HOUSE.stream().filter(type -> type.isAnnotatedWith(Stateless.class))
                .map(type -> type.getAnnotationOfType(Stateless.class).name().isEmpty() ? type.getSimpleName() : type.getAnnotationOfType(Stateless.class).name()))
            .isNotEmpty()
            .doesNotHaveDuplicates();
    }

    @Test
    void every_use_case_asks_the_guard() {
        methods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
            .should(new ArchCondition<JavaMethod>("reach the guard, or say that anyone may") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (!method.isAnnotatedWith(Anyone.class) && !method.getOwner().isAnnotatedWith(Anyone.class) && !reachesGuard(method, new HashSet<>())) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks nobody"));
                    }
                }
            }).check(HOUSE);
    }

    @Test
    void boundaries_return_no_entity() {
        methods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
            .should().notHaveRawReturnType(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("an entity") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAnnotatedWith(Entity.class);
                }
            }).check(HOUSE);
    }

    /** The server knows boundaries by one name each, whatever their package, and starts nothing when two share it. */
    @Test
    void no_two_boundaries_share_a_name() {
        assertThat(HOUSE.stream().filter(type -> type.isAnnotatedWith(Stateless.class))
                .map(type -> type.getAnnotationOfType(Stateless.class).name().isEmpty() ? type.getSimpleName() : type.getAnnotationOfType(Stateless.class).name()))
            .doesNotHaveDuplicates();
    }

    @Test
    void entities_have_no_setters() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .should().haveNameNotMatching("set[A-Z].*").check(HOUSE);
    }

    @Test
    void entity_state_is_private() {
        fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().areNotStatic()
            .should().bePrivate().check(HOUSE);
    }

    @Test
    void only_their_own_package_changes_entities() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().haveRawReturnType(void.class)
            .should().notBePublic().check(HOUSE);
    }

    private static boolean reachesGuard(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return false;
        }
        return method.getMethodCallsFromSelf().stream().anyMatch(call ->
                call.getTargetOwner().isEquivalentTo(Guard.class)
                || call.getTargetOwner().equals(method.getOwner())
                    && call.getTarget().resolveMember().filter(target -> reachesGuard(target, seen)).isPresent())
            || method.getMethodReferencesFromSelf().stream().anyMatch(reference ->
                reference.getTargetOwner().equals(method.getOwner())
                    && reference.getTarget().resolveMember().filter(JavaMethod.class::isInstance).map(JavaMethod.class::cast)
                        .filter(target -> reachesGuard(target, seen)).isPresent());
    }

    private static String feature(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("org.roundtable.") && parts.length > 2 ? parts[2] : null;
    }

    private static Map<String, Set<String>> table(String lines) {
        var table = new LinkedHashMap<String, Set<String>>();
        lines.lines().map(line -> line.strip().split("\\s+"))
            .forEach(words -> table.put(words[0], Set.of(Arrays.copyOfRange(words, 1, words.length))));
        return table;
    }
}
