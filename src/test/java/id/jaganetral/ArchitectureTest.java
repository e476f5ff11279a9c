package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String ROOT = "id.jaganetral";
    private static final int MOST_CLASSES_IN_A_PACKAGE = 25;
    private static final String PLANTED = "id.jaganetral.planted";

    private final JavaClasses program =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages(ROOT);
    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

    @ParameterizedTest
    @MethodSource("ruleNames")
    void theProgramKeeps(String rule) {
        ArchRule checked =
                new Architecture(ROOT, MOST_CLASSES_IN_A_PACKAGE).rules().get(rule);
        checked.check(program);
    }

    @ParameterizedTest
    @MethodSource("ruleNames")
    void aPlantedViolationIsFoundBy(String rule) {
        ArchRule checked = new Architecture(PLANTED, 1).rules().get(rule);
        assertThat(checked.evaluate(planted).hasViolation())
                .as("rule %s must fail on the classes planted to break it", rule)
                .isTrue();
    }

    @Test
    void theProgramIsReallyLookedAt() {
        assertThat(program.size()).isGreaterThan(30);
    }

    static Stream<String> ruleNames() {
        return new Architecture(ROOT, MOST_CLASSES_IN_A_PACKAGE).rules().keySet().stream();
    }
}
