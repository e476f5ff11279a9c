package id.jaganetral;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of the house, for any root package, so that the same rules run against the program and against classes
 * planted to break them. What a layer may use is an allow-list: a typo in a deny-list would pass silently.
 */
final class Architecture {
    private static final String[] PLAIN_JAVA = {
        "java.lang..", "java.util..", "java.time..", "java.math..", "java.text.."
    };
    private static final int MOST_PARAMETERS = 7;

    private final String root;
    private final int mostClassesInAPackage;

    Architecture(String root, int mostClassesInAPackage) {
        this.root = root;
        this.mostClassesInAPackage = mostClassesInAPackage;
    }

    /** Every rule by name; a planted violation exists for each. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("domainUsesOnlyItselfAndPlainJava", layer("domain", "domain").allows(PLAIN_JAVA));
        rules.put(
                "applicationAddsOnlyDomain",
                layer("application", "application", "domain")
                        .allows(join(
                                PLAIN_JAVA,
                                "java.io..",
                                "java.nio.file..",
                                "java.nio.charset..",
                                "java.security..",
                                "org.slf4j")));
        rules.put("textKnowsOnlyMessages", layer("text", "text", "domain").allows(PLAIN_JAVA));
        rules.put("persistenceDoesNotKnowItsNeighbours", noKnowledge("persistence", "document", "ui", "cli"));
        rules.put("documentDoesNotKnowItsNeighbours", noKnowledge("document", "persistence", "ui", "cli"));
        rules.put("uiDoesNotKnowItsNeighbours", noKnowledge("ui", "persistence", "document", "cli"));
        rules.put("cliDoesNotKnowItsNeighbours", noKnowledge("cli", "persistence", "document", "ui"));
        rules.put("uiUsesOnlyTheToolkit", ui());
        rules.put("noCycleBetweenPackages", noCycles());
        rules.put("onlyTheRootKnowsTheShell", shellIsKnownToTheRootOnly());
        rules.put("viewModelsKnowNoNodes", viewModelsKnowNoNodes());
        rules.put("threadsOnlyInTheKit", threadsOnlyInTheKit());
        rules.put("clockIsPassedIn", clockIsPassedIn());
        rules.put(
                "staticFieldsAreFinal",
                fields().that()
                        .areStatic()
                        .and(notSynthetic())
                        .should()
                        .beFinal()
                        .allowEmptyShould(true));
        rules.put(
                "rowsArePackagePrivate",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Row")
                        .and()
                        .resideInAPackage(in("persistence"))
                        .should()
                        .bePackagePrivate()
                        .allowEmptyShould(true));
        rules.put("constructorsTakeFewParameters", constructorsTakeFewParameters());
        rules.put("packagesStaySmall", packagesStaySmall());
        rules.put("namesSayWhat", namesSayWhat());
        rules.put("portsNameTheirPermission", portsNameTheirPermission());
        return rules;
    }

    private LayerRule layer(String layer, String... known) {
        return new LayerRule(layer, known);
    }

    private final class LayerRule {
        private final String layer;
        private final String[] known;

        LayerRule(String layer, String... known) {
            this.layer = layer;
            this.known = known;
        }

        ArchRule allows(String... outside) {
            String[] own = Arrays.stream(known).map(Architecture.this::in).toArray(String[]::new);
            return classes()
                    .that()
                    .resideInAPackage(in(layer))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(join(own, outside)))
                    .allowEmptyShould(true);
        }
    }

    private ArchRule noKnowledge(String layer, String... others) {
        String[] forbidden = Stream.concat(
                        Stream.of(root, in("desk")), Arrays.stream(others).map(this::in))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in(layer))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true);
    }

    private ArchRule ui() {
        String[] known = {
            in("ui"),
            in("text"),
            in("application"),
            in("domain"),
            "javafx..",
            "org.controlsfx..",
            "impl.org.controlsfx..",
            "atlantafx..",
            "org.kordamp.ikonli..",
            "org.slf4j",
            "java.awt..",
            "javax.imageio..",
            "java.io..",
            "java.net..",
            "java.nio..",
            "javax.print.."
        };
        return classes()
                .that()
                .resideInAPackage(in("ui"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(join(known, PLAIN_JAVA)))
                .allowEmptyShould(true);
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule shellIsKnownToTheRootOnly() {
        return noClasses()
                .that(not(resideInAnyPackage(root, in("ui.shell"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("ui.shell"))
                .allowEmptyShould(true);
    }

    private ArchRule viewModelsKnowNoNodes() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..")
                .allowEmptyShould(true);
    }

    private ArchRule threadsOnlyInTheKit() {
        return noClasses()
                .that(resideInAPackage(in("ui")).and(not(resideInAPackage(in("ui.kit")))))
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.concurrent..")
                        .and(not(resideInAPackage("java.util.concurrent.atomic")))
                        .or(new Named("java.lang.Thread"))
                        .or(new Named("javafx.application.Platform")))
                .allowEmptyShould(true);
    }

    private ArchRule clockIsPassedIn() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("domain"), in("application"))
                .should(new CallsNowWithoutClock())
                .allowEmptyShould(true);
    }

    private ArchRule constructorsTakeFewParameters() {
        return classes()
                .that(not(new IsRecord()))
                .should(count("constructor parameters", Architecture::mostConstructorParameters, MOST_PARAMETERS))
                .allowEmptyShould(true);
    }

    private ArchRule packagesStaySmall() {
        return classes()
                .that(alwaysTrue())
                .should(count("classes in its package", Architecture::classesInPackage, mostClassesInAPackage))
                .allowEmptyShould(true);
    }

    private ArchRule namesSayWhat() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Common|Impl|Base|Data|Info)$")
                .allowEmptyShould(true);
    }

    /** A port without {@code @Needs} would be handed out to nobody. */
    private ArchRule portsNameTheirPermission() {
        return classes()
                .that(new IsPort())
                .should()
                .beAnnotatedWith("id.jaganetral.application.access.Needs")
                .allowEmptyShould(true);
    }

    private String in(String layer) {
        return root + "." + layer + "..";
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaField> notSynthetic() {
        return DescribedPredicate.describe(
                "not made by the compiler", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static String[] join(String[] some, String... others) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(others)).toArray(String[]::new);
    }

    private static int mostConstructorParameters(JavaClass type) {
        return type.getConstructors().stream()
                .mapToInt(c -> c.getRawParameterTypes().size())
                .max()
                .orElse(0);
    }

    private static int classesInPackage(JavaClass type) {
        return (int) type.getPackage().getClasses().stream()
                .filter(c -> c.isTopLevelClass() && !c.isArray())
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .count();
    }

    private static ArchCondition<JavaClass> count(String what, Function<JavaClass, Integer> counted, int most) {
        return new ArchCondition<>("have at most " + most + " " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int found = counted.apply(type);
                events.add(new SimpleConditionEvent(
                        type, found <= most, type.getName() + " has " + found + " " + what + ", at most " + most));
            }
        };
    }

    private static final class Named extends DescribedPredicate<JavaClass> {
        private final String name;

        Named(String name) {
            super("is " + name);
            this.name = name;
        }

        @Override
        public boolean test(JavaClass type) {
            return type.getName().equals(name);
        }
    }

    private static final class IsPort extends DescribedPredicate<JavaClass> {
        IsPort() {
            super("are ports of a unit of work");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isInterface()
                    && !type.getPackageName().startsWith("id.jaganetral.application.transaction")
                    && (type.isAssignableTo("id.jaganetral.application.transaction.Queries")
                            || type.isAssignableTo("id.jaganetral.application.transaction.Store"));
        }
    }

    private static final class IsRecord extends DescribedPredicate<JavaClass> {
        IsRecord() {
            super("record or enum");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isRecord() || type.isEnum() || type.isAnonymousClass();
        }
    }

    private static final class CallsNowWithoutClock extends ArchCondition<JavaClass> {
        CallsNowWithoutClock() {
            super("ask the machine for the time");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && call.getTargetOwner().getPackageName().startsWith("java.time"))
                    .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
        }
    }
}
