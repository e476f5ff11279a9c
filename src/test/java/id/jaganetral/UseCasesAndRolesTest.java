package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.access.Role;
import id.jaganetral.application.access.Roles;
import id.jaganetral.persistence.account.ShippedRoles;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.PlacePermissions;
import id.jaganetral.ui.kit.screen.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every class of the application that reaches what is stored, with the permissions of the ports it asks for, and which role
 * gets how far. A use case that is new, or reaches further than before, changes the table, and somebody has to agree.
 */
class UseCasesAndRolesTest {
    private static final Path AGREED = Path.of("src/test/resources/access/use-cases-and-roles.txt");

    private final Roles roles = ShippedRoles.read();

    @Test
    void eachUseCaseReachesAsFarAsAgreed() throws IOException {
        Path found = Files.createDirectories(Path.of("target/access")).resolve("use-cases-and-roles.txt");
        Files.writeString(found, table());
        assertThat(table())
                .as("compare %s; when the new reach is right, it replaces %s", found, AGREED)
                .isEqualTo(Files.readString(AGREED));
    }

    @Test
    void theSearchFindsTheUseCases() {
        assertThat(reach()).hasSizeGreaterThan(40);
        assertThat(reach().get("report.LogReport")).containsExactlyInAnyOrder(Permission.LOG_REPORTS);
        assertThat(reach().get("report.reporter.ViewReporter")).containsExactlyInAnyOrder(Permission.SEE_REPORTERS);
    }

    @Test
    void eachPageIsForThoseWhoseRolePermitsIt() {
        Set<String> open = new TreeSet<>();
        Set<String> guarded = new TreeSet<>();
        for (Class<?> place : Places.class.getDeclaredClasses()) {
            (PlacePermissions.ofPage(place.asSubclass(Destination.class)).isEmpty() ? open : guarded)
                    .add(place.getSimpleName());
        }
        assertThat(open).as("pages for everybody who is signed in").containsExactly("Help", "Settings");
        assertThat(guarded).contains("Home", "NewReport", "CaseFileDetail");
    }

    /** Whatever asks for reports or what hangs on them asks what may be seen, or says here why it need not. */
    @Test
    void everyQuestionAboutReportsAsksWhatMayBeSeen() throws IOException {
        Pattern rows = Pattern.compile("(FROM|JOIN) (report|case_file|letter|evidence_item)\\b");
        List<String> blind = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/jaganetral/persistence"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                if (rows.matcher(code).find() && !code.contains("sight()")) {
                    blind.add(file.getFileName().toString());
                }
            }
        }
        assertThat(blind)
                .containsExactlyInAnyOrder(
                        // the columns of a row; the questions stand in SqlCaseFiles
                        "CaseFileRow.java",
                        // is given its conditions
                        "ReportLines.java",
                        // the sight itself
                        "Sight.java",
                        // names the first account for everything there is
                        "SqlAccounts.java",
                        // is given the condition of stubs; of letters it names the minutes, which concern nobody
                        "SqlDestroyedEvidence.java",
                        // looks whether anything a letter is about is still there, before it is emptied; shows nothing
                        "SqlEmptyLetters.java",
                        // heads of the log at letters, for the check by the program itself
                        "SqlAudit.java");
    }

    /** One line a use case: all of it, a part of it, or nothing, for each role. */
    private String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format("%-44s", "use case"));
        roles.all().forEach(role -> table.append(String.format("%-15s", role.code())));
        table.append("permissions\n");
        reach().forEach((name, needed) -> {
            table.append(String.format("%-44s", name));
            roles.all().forEach(role -> table.append(String.format("%-15s", far(role, needed))));
            table.append(needed.stream().map(Enum::name).collect(Collectors.joining(" ")))
                    .append('\n');
        });
        return table.toString();
    }

    private static String far(Role role, Set<Permission> needed) {
        if (role.permissions().containsAll(needed)) {
            return "all";
        }
        return needed.stream().anyMatch(role.permissions()::contains) ? "part" : "-";
    }

    private static Map<String, Set<Permission>> reach() {
        Map<String, Set<Permission>> reach = new TreeMap<>();
        new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("id.jaganetral.application").stream().forEach(type -> type.getReferencedClassObjects()
                        .forEach(named -> port(named.getValue()).forEach(permission -> reach.computeIfAbsent(
                                        name(type), use -> EnumSet.noneOf(Permission.class))
                                .add(permission))));
        permitted(reach);
        return reach;
    }

    /** Ports that are no rows are guarded by classes of their own, called Permitted and so on. */
    private static void permitted(Map<String, Set<Permission>> reach) {
        new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("id.jaganetral.application").stream()
                        .filter(type -> type.getSimpleName().startsWith("Permitted"))
                        .forEach(type -> type.getFieldAccessesFromSelf().stream()
                                .filter(access -> access.getTargetOwner().isEquivalentTo(Permission.class))
                                .forEach(access -> reach.computeIfAbsent(
                                                name(type), use -> EnumSet.noneOf(Permission.class))
                                        .add(Permission.valueOf(
                                                access.getTarget().getName()))));
    }

    private static List<Permission> port(JavaClass type) {
        return type.isAnnotatedWith(Needs.class)
                ? List.of(type.getAnnotationOfType(Needs.class).value())
                : List.of();
    }

    private static String name(JavaClass type) {
        return Arrays.stream(type.getFullName().split("\\$"))
                .findFirst()
                .orElseThrow()
                .substring("id.jaganetral.application.".length());
    }
}
