package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.account.AccountDraft;
import id.jaganetral.application.audit.BrowseLog;
import id.jaganetral.application.audit.LogFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.report.access.RestrictReport;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.persistence.vault.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every question and every act about one report, its case file, letters and evidence, asked by everybody who stands in
 * another relation to it: heads of the own and another unit, examiner, leader, auditor, administrator, whoever is accused, whoever is named for it or not. The whole
 * table is agreed upon; what is new, or answers more than before, changes it.
 */
class WhoReachesWhatTest {
    private static final String PASSWORD = "sepeda-biru-lewat-jembatan";
    private static final Path AGREED = Path.of("src/test/resources/access/who-reaches-what.txt");

    @TempDir
    private Path folder;

    private final OfficeDoor doors = new OfficeDoor(SampleOffices.TODAY, TestKeys.CHEAP);
    private final Map<String, Map<String, String>> answers = new TreeMap<>();
    private final Map<String, List<String>> looks = new LinkedHashMap<>();
    private Reached reached;

    /** Some relation to the report, and whether it is restricted then. */
    private enum Scope {
        OTHER_UNIT("other"),
        ACCUSED("accused"),
        OWN_UNIT("own"),
        EXAMINER("examiner"),
        LEADER("leader"),
        AUDITOR("auditor"),
        ADMINISTRATOR("administrator"),
        RESTRICTED_OWN_UNIT("own"),
        RESTRICTED_ACCUSED("accused"),
        RESTRICTED_NOT_NAMED("stranger"),
        RESTRICTED_NAMED("named");

        private final String account;

        Scope(String account) {
            this.account = account;
        }

        boolean restricted() {
            return name().startsWith("RESTRICTED");
        }

        boolean sees() {
            return Set.of(OWN_UNIT, EXAMINER, LEADER, RESTRICTED_NAMED).contains(this);
        }
    }

    @Test
    void everyQuestionAndActReachesAsFarAsAgreed() throws IOException {
        prepare();
        for (Scope scope : Scope.values()) {
            if (scope == Scope.RESTRICTED_OWN_UNIT) {
                restrict();
            }
            try (Office office = open(scope.account, PASSWORD)) {
                long before = lastEntry(office);
                QuestionsOfPorts.answers(office, reached).forEach((name, answer) -> keep(name, scope, answer));
                assertThat(looksSince(office, before)).as("ports note nothing").isEmpty();
                ActsOnReports.answers(office, reached, folder).forEach((name, answer) -> keep(name, scope, answer));
                looks.put(scope.name(), looksSince(office, before));
            }
        }
        Path found = Files.createDirectories(Path.of("target/access")).resolve("who-reaches-what.txt");
        Files.writeString(found, table());
        whoDoesNotSeeGetsNothing();
        looksAtRestrictedOnesAreNoted();
        assertThat(ActsOnReports.missing())
                .as("use cases that take an id, not walked")
                .isEmpty();
        assertThat(table())
                .as("compare %s; when the new reach is right, it replaces %s", found, AGREED)
                .isEqualTo(Files.readString(AGREED));
    }

    /** Whatever the agreed table says: an answer given to somebody without sight is one that is the same for everybody. */
    private void whoDoesNotSeeGetsNothing() {
        Set<String> leaks = new TreeSet<>();
        answers.forEach((name, row) -> {
            for (Scope scope : Scope.values()) {
                String answer = row.get(scope.name());
                boolean open = answer.equals("done") || answer.equals("something");
                if (!scope.sees() && open && !QuestionsOfPorts.NOT_ABOUT_REPORTS.contains(name)) {
                    leaks.add(name + " " + scope);
                }
            }
        });
        assertThat(leaks).isEmpty();
    }

    private void looksAtRestrictedOnesAreNoted() {
        looks.forEach((scope, kinds) -> {
            List<String> wanted = Scope.valueOf(scope) == Scope.RESTRICTED_NAMED
                    ? List.of(ActKind.REPORT_SEEN.code(), ActKind.CASE_SEEN.code(), ActKind.REPORTER_SEEN.code())
                    : List.of();
            if (Scope.valueOf(scope).restricted()) {
                assertThat(Set.copyOf(kinds)).as(scope).containsExactlyInAnyOrderElementsOf(wanted);
            } else {
                assertThat(kinds).as(scope).doesNotContain(ActKind.REPORT_SEEN.code(), ActKind.CASE_SEEN.code());
            }
        });
    }

    private void prepare() throws IOException {
        try (Office office = SampleOffices.open(folder.resolve("Contoh"))) {
            reached = Reached.prepare(office, folder);
            CaseFile file = reached.file();
            EmployeeLine person = office.findEmployees()
                    .line(file.person().employee().orElseThrow())
                    .orElseThrow();
            Map<Boolean, List<UnitId>> units = office.people().units().opds().stream()
                    .collect(Collectors.partitioningBy(
                            opd -> opd.name().equals(person.opd()),
                            Collectors.mapping(opd -> opd.id(), Collectors.toList())));
            add(office, "own", "head", Optional.of(units.get(true).get(0)), "");
            add(office, "other", "head", Optional.of(units.get(false).get(0)), "");
            for (String role : List.of("examiner", "leader", "auditor", "administrator")) {
                add(office, role, role, Optional.empty(), "");
            }
            add(office, "accused", "officer", Optional.empty(), file.person().nip());
            add(office, "stranger", "officer", Optional.empty(), "");
            add(office, "named", "officer", Optional.empty(), "");
        }
    }

    private void restrict() {
        try (Office office = open(SampleUser.NAME, SampleUser.PASSWORD)) {
            UUID named = office.keepAccounts().all().stream()
                    .filter(listed -> listed.account().signInName().equals("named"))
                    .findFirst()
                    .orElseThrow()
                    .account()
                    .id();
            office.reports()
                    .restrict()
                    .lay(
                            reached.report().id(),
                            new RestrictReport.Wish(
                                    true,
                                    "terlapor atasan",
                                    Map.of(office.actor().id(), true, named, true)))
                    .fold(done -> done, reasons -> {
                        throw new AssertionError(reasons);
                    });
        }
    }

    private static void add(Office office, String name, String role, Optional<UnitId> unit, String nip) {
        office.keepAccounts()
                .add(
                        new NewUser("Pengguna " + name, new Credentials(name, PASSWORD.toCharArray())),
                        new AccountDraft(Set.of(role), unit, nip))
                .fold(account -> account, reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    private Office open(String name, String password) {
        return doors.open(folder.resolve("Contoh"), new Credentials(name, password.toCharArray()), SampleOffices.TODAY)
                .fold(opened -> opened, reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    private void keep(String name, Scope scope, String answer) {
        answers.computeIfAbsent(name, n -> new TreeMap<>()).put(scope.name(), answer);
    }

    private static long lastEntry(Office office) {
        return java.util.Arrays.stream(new BrowseLog(office.upkeep()).numbers(LogFilter.everything()))
                .max()
                .orElse(0);
    }

    private static List<String> looksSince(Office office, long before) {
        BrowseLog log = new BrowseLog(office.upkeep());
        long[] since = java.util.Arrays.stream(log.numbers(LogFilter.everything()))
                .filter(number -> number > before)
                .toArray();
        Set<String> kinds = Set.of(ActKind.REPORT_SEEN.code(), ActKind.CASE_SEEN.code(), ActKind.REPORTER_SEEN.code());
        return log.entries(since).stream()
                .map(linked -> linked.entry().kind())
                .filter(kinds::contains)
                .toList();
    }

    private String table() {
        StringBuilder table = new StringBuilder(String.format("%-48s", "question or act"));
        for (Scope scope : Scope.values()) {
            table.append(String.format("%-30s", scope));
        }
        String rows = answers.entrySet().stream().map(WhoReachesWhatTest::row).collect(Collectors.joining("\n"));
        return table.toString().stripTrailing() + "\n" + rows + "\n";
    }

    private static String row(Map.Entry<String, Map<String, String>> answer) {
        StringBuilder row = new StringBuilder(String.format("%-48s", answer.getKey()));
        for (Scope scope : Scope.values()) {
            row.append(String.format("%-30s", answer.getValue().get(scope.name())));
        }
        return row.toString().stripTrailing();
    }
}
