package io.papergraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of packages, and the manners of a class: what is not listed is forbidden. */
@AnalyzeClasses(packages = "io.papergraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.papergraph";

    @ArchTest
    static void packagesUseOnlyWhatTheyMay(JavaClasses classes) {
        ArchRule rule = table();
        rule.check(classes);
    }

    @ArchTest
    static void packagesFormNoCycle(JavaClasses classes) {
        ArchRule rule = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();
        rule.check(classes);
    }

    @ArchTest
    static void theWordsUseTheJdkAlone(JavaClasses classes) {
        ArchRule rule = classes()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT, "java..");
        rule.check(classes);
    }

    @ArchTest
    static void resolvingIsPure(JavaClasses classes) {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(ROOT + ".resolve..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(ROOT, ROOT + ".resolve..", "java.lang..", "java.util..")));
        rule.check(classes);
    }

    @ArchTest
    static void onlyGraphKnowsNeo4j(JavaClasses classes) {
        ArchRule rule = onlyIn("graph", "org.neo4j..", "ac.simons..");
        rule.check(classes);
    }

    @ArchTest
    static void onlyTheCoreNlpExtractorKnowsCoreNlp(JavaClasses classes) {
        ArchRule rule = onlyIn("extract.corenlp", "edu.stanford..");
        rule.check(classes);
    }

    @ArchTest
    static void onlyExploreKnowsTheWeb(JavaClasses classes) {
        ArchRule rule = onlyIn("explore", "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..");
        rule.check(classes);
    }

    @ArchTest
    static void onlyCommandsKnowTheTerminal(JavaClasses classes) {
        ArchRule rule = onlyIn("cli", "picocli..", "me.tongfei..", "dev.dirs..");
        rule.check(classes);
    }

    @ArchTest
    static void noLibraryShowsThroughAPackage(JavaClasses classes) {
        ArchRule rule = classes().that().arePublic().should(new ShowOnlyOwnTypes());
        rule.check(classes);
    }

    @ArchTest
    static void classesAreNotForExtending(JavaClasses classes) {
        ArchRule rule = classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveModifier(JavaModifier.FINAL);
        rule.check(classes);
    }

    @ArchTest
    static void namesSayWhatAClassIs(JavaClasses classes) {
        ArchRule rule = noClasses()
                .should()
                .haveSimpleNameContaining("Util")
                .orShould()
                .haveSimpleNameContaining("Manager")
                .orShould()
                .haveSimpleNameContaining("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl");
        rule.check(classes);
    }

    @ArchTest
    static void cypherStandsInTheLibraryAlone(JavaClasses classes) throws IOException {
        Pattern cypher = Pattern.compile("MATCH \\(|MERGE \\(|UNWIND \\$|\"(CREATE|DETACH|CALL) ");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .noneMatch(file -> cypher.matcher(text(file)).find());
        }
    }

    private static LayeredArchitecture table() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("words")
                .definedBy(ROOT)
                .layer("read")
                .definedBy(ROOT + ".read..")
                .layer("extract")
                .definedBy(ROOT + ".extract..")
                .layer("gold")
                .definedBy(ROOT + ".gold..")
                .layer("train")
                .definedBy(ROOT + ".train..")
                .layer("resolve")
                .definedBy(ROOT + ".resolve..")
                .layer("graph")
                .definedBy(ROOT + ".graph..")
                .layer("load")
                .definedBy(ROOT + ".load..")
                .layer("ask")
                .definedBy(ROOT + ".ask..")
                .layer("export")
                .definedBy(ROOT + ".export..")
                .layer("evaluate")
                .definedBy(ROOT + ".evaluate..")
                .layer("explore")
                .definedBy(ROOT + ".explore..")
                .layer("cli")
                .definedBy(ROOT + ".cli..")
                .ensureAllClassesAreContainedInArchitecture()
                .whereLayer("words")
                .mayNotAccessAnyLayer()
                .whereLayer("read")
                .mayOnlyAccessLayers("words")
                .whereLayer("extract")
                .mayOnlyAccessLayers("words")
                .whereLayer("gold")
                .mayOnlyAccessLayers("words", "extract")
                .whereLayer("train")
                .mayOnlyAccessLayers("words", "extract", "gold")
                .whereLayer("resolve")
                .mayOnlyAccessLayers("words")
                .whereLayer("graph")
                .mayOnlyAccessLayers("words")
                .whereLayer("load")
                .mayOnlyAccessLayers("words", "read", "extract", "resolve", "graph")
                .whereLayer("ask")
                .mayOnlyAccessLayers("words", "graph")
                .whereLayer("export")
                .mayOnlyAccessLayers("words", "resolve", "graph")
                .whereLayer("evaluate")
                .mayOnlyAccessLayers("words", "gold", "read", "extract", "load", "ask", "graph")
                .whereLayer("explore")
                .mayOnlyAccessLayers("words", "read", "extract", "resolve", "graph", "load", "ask", "export");
    }

    private static ArchRule onlyIn(String part, String... libraries) {
        return noClasses()
                .that(not(resideInAPackage(ROOT + "." + part + "..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is visible outside a package names types of the JDK and the project alone. */
    private static final class ShowOnlyOwnTypes extends ArchCondition<JavaClass> {
        private static final DescribedPredicate<JavaClass> OWN = resideInAnyPackage(ROOT + "..", "java..");

        ShowOnlyOwnTypes() {
            super("name only types of the JDK and the project where other packages see them");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMembers().stream()
                    .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                            || member.getModifiers().contains(JavaModifier.PROTECTED))
                    .forEach(member -> member.getAllInvolvedRawTypes().stream()
                            .map(JavaClass::getBaseComponentType)
                            .filter(shown -> !shown.isPrimitive() && !OWN.test(shown))
                            .map(shown -> member.getFullName() + " shows " + shown.getName())
                            .forEach(message -> events.add(SimpleConditionEvent.violated(member, message))));
        }
    }
}
