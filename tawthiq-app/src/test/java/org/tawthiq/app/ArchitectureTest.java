package org.tawthiq.app;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The architecture, as rules over the compiled program: who may know whom, and what nobody may do.
class ArchitectureTest {

    /// The sentence of the core: a package may know those before it and none after it.
    private static final List<String> STAGES =
            List.of("vocabulary", "source", "claim", "incident", "assessment", "finding", "report", "casefile");

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.tawthiq");

    @ParameterizedTest
    @MethodSource("packages")
    void theRulesSeeEveryPart(String part) {
        assertThat(PROGRAM.stream().filter(resideInAPackage(part))).hasSizeGreaterThan(3);
    }

    static Stream<String> packages() {
        return Stream.concat(STAGES.stream(), Stream.of("verify", "vault", "extract", "reading", "app"))
                .map(ArchitectureTest::in);
    }

    @ParameterizedTest(name = "{0} knows none of {1}")
    @MethodSource("stagesAndWhatComesAfter")
    void aStageKnowsNothingOfLaterStages(String stage, List<String> later) {
        noClasses()
                .that()
                .resideInAPackage(in(stage))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later.stream().map(ArchitectureTest::in).toArray(String[]::new))
                .check(PROGRAM);
    }

    static Stream<Arguments> stagesAndWhatComesAfter() {
        return IntStream.range(0, STAGES.size() - 1)
                .mapToObj(i -> Arguments.of(STAGES.get(i), STAGES.subList(i + 1, STAGES.size())));
    }

    @Test
    void theCheckOfACaseKnowsTheJdkAndNullnessAnnotationsOnly() {
        classes()
                .that()
                .resideInAPackage(in("verify"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in("verify"), "java..", "javax..", "org.jspecify.annotations")
                .check(PROGRAM);
    }

    @Test
    void theCoreKnowsTheJdkAndNullnessAnnotationsOnly() {
        classes()
                .that()
                .resideInAnyPackage(core())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(core()),
                                Stream.of(
                                        "java.lang..",
                                        "java.util..",
                                        "java.time..",
                                        "java.text..",
                                        "java.math..",
                                        "java.io..",
                                        "java.nio.charset..",
                                        "java.security..",
                                        "org.jspecify.annotations.."))
                        .toArray(String[]::new))
                .check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vault", "extract", "reading"})
    void thePartsAroundTheCoreKnowNeitherEachOtherNorTheProgram(String part) {
        String[] others = Stream.of("vault", "extract", "reading", "app")
                .filter(other -> !other.equals(part))
                .map(ArchitectureTest::in)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(in(part))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(PROGRAM);
    }

    /// The entry class calls the command line, and the command line asks for the wiring beside it: the
    /// one
    /// place where two packages may know each other.
    @Test
    void noPackagesFormACircle() {
        slices().matching("org.tawthiq.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(type(Tawthiq.class), alwaysTrue())
                .check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Util", "Utils", "Helper", "Manager", "Impl"})
    void noNameSaysNothing(String ending) {
        noClasses().should().haveSimpleNameEndingWith(ending).check(PROGRAM);
    }

    /// The platform's check of certificates takes a time in the old form only: one class hands it over.
    @Test
    void theOldDateIsNotUsed() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.tawthiq.vault.time.CertificatePath")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, java.util.Calendar.class, java.text.SimpleDateFormat.class)
                .because("java.time says what it means")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.tawthiq.app.cli..", "org.tawthiq.verify.cli..", "org.tawthiq.bench..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(classes = {Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class, ZonedDateTime.class})
    void onlyTheWiringReadsTheClock(Class<?> time) {
        noClasses()
                .that(new Inside())
                .should()
                .callMethod(time, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("the clock is an argument, so that the same input gives the same bytes")
                .check(PROGRAM);
    }

    /// The platform takes a seed only from what looks like chance: one class hands it over and makes none.
    @Test
    void onlyTheWiringMakesChance() {
        String handsOver = "org.tawthiq.verify.note.GivenBytes";
        noClasses()
                .that(new Inside())
                .and()
                .doNotHaveFullyQualifiedName(handsOver)
                .should()
                .dependOnClassesThat(assignableTo(Random.class).and(not(assignableTo(handsOver))))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(PROGRAM);
    }

    /// Everything but the wiring, and but the measuring, which times what it runs.
    private static final class Inside
            extends com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> {
        Inside() {
            super("stand neither in the wiring nor in the measuring");
        }

        @Override
        public boolean test(com.tngtech.archunit.core.domain.JavaClass candidate) {
            return !candidate.getName().startsWith(Wiring.class.getName())
                    && !candidate.getPackageName().startsWith("org.tawthiq.bench");
        }
    }

    private static String[] core() {
        return STAGES.stream().map(ArchitectureTest::in).toArray(String[]::new);
    }

    private static String in(String stage) {
        return "org.tawthiq." + stage + "..";
    }
}
