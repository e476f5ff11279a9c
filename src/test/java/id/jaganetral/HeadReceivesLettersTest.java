package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.account.AccountDraft;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.UnitLine;
import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.incoming.LetterEntry;
import id.jaganetral.application.report.DraftSubject;
import id.jaganetral.application.report.FactsDraft;
import id.jaganetral.application.report.LetterDraft;
import id.jaganetral.application.report.ReportDraft;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.persistence.vault.TestKeys;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that reaches an OPD is logged there, and is seen there and in the office, not in another OPD. */
class HeadReceivesLettersTest {
    private static final String PASSWORD = "sepeda-biru-lewat-jembatan";
    private static final LocalDate TODAY = LocalDate.now(SampleOffices.TODAY);
    private static final String NUMBER = "12/PM.00/2026";

    @TempDir
    private Path folder;

    private final OfficeDoor doors = new OfficeDoor(SampleOffices.TODAY, TestKeys.CHEAP);
    private Office office;
    private EmployeeLine person;
    private FactsDraft act;

    @BeforeEach
    void aHeadOfEachOfTwoOpds() {
        office = SampleOffices.open(folder.resolve("Contoh"));
        List<UnitLine> opds = office.people().units().opds();
        UnitId own = opds.get(0).id();
        add("kepala", own);
        add("kepala-lain", opds.get(1).id());
        person = office.findEmployees()
                .search(new EmployeeFilter("", Set.of(), Optional.of(own), "", Set.of(), false), 1)
                .lines()
                .get(0);
        ReportId known = office.reports()
                .list()
                .list(ReportFilter.everything(), 0, 1)
                .lines()
                .get(0)
                .id();
        act = FactsDraft.of(office.unitOfWork()
                .<Report>read(
                        tx -> tx.queries(ReportQueries.class).report(known).orElseThrow()));
    }

    @AfterEach
    void close() {
        office.close();
        doors.close();
    }

    @Test
    void aReportThatCameAsALetterIsLoggedAndItsLetterStaysInTheUnit() throws IOException {
        int before = office.incoming().browse().open().size();
        enter("kepala");

        Report report = done(office.logReport().log(byLetter()));

        assertThat(office.incoming().browse().about(report.id()))
                .extracting(letter -> letter.content().number(), letter -> letter.content()
                        .purpose())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(NUMBER, LetterPurpose.REFERRAL));
        assertThat(numbers(office.incoming().browse().open())).contains(NUMBER);
        enter("kepala-lain");
        assertThat(office.reports().view().view(report.id())).isEmpty();
        assertThat(office.incoming().browse().about(report.id())).isEmpty();
        assertThat(numbers(office.incoming().browse().open())).doesNotContain(NUMBER);
        enter(SampleUser.credentials());
        assertThat(office.incoming().browse().open()).hasSize(before + 1);
    }

    @Test
    void aLetterWithoutAReportIsNotRegisteredWhereNobodyWouldSeeIt() {
        enter("kepala");

        Outcome<ReceivedLetter> outcome = office.incoming()
                .register()
                .register(new LetterEntry(
                        Optional.of(LetterPurpose.NOTICE),
                        "Instansi Contoh",
                        NUMBER,
                        Optional.of(TODAY),
                        Optional.of(TODAY),
                        "Pemberitahuan",
                        "",
                        Optional.empty(),
                        Optional.empty()));

        assertThat(outcome).isEqualTo(Outcome.refused(List.of(Reason.of(Message.of("incoming.check.withReport")))));
        assertThat(numbers(office.incoming().browse().all())).doesNotContain(NUMBER);
    }

    private ReportDraft byLetter() throws IOException {
        FactsDraft facts = new FactsDraft(
                Optional.of(ReportSource.BAWASLU_LETTER),
                act.form(),
                act.target(),
                act.contest(),
                act.actedOn(),
                act.unpaidLeave(),
                act.knownOn(),
                act.platform(),
                act.account(),
                act.link(),
                act.place(),
                act.description(),
                Optional.of(new LetterDraft(
                        "Bawaslu Kabupaten Contoh",
                        NUMBER,
                        Optional.of(TODAY.minusDays(2)),
                        Optional.of(TODAY),
                        "Penerusan dugaan pelanggaran",
                        Optional.of(TODAY.plusDays(14)))));
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
        return new ReportDraft(
                facts,
                List.of(DraftSubject.fromRoster(person.id())),
                Optional.empty(),
                List.of(done(office.receiveEvidence()
                        .receive(Arriving.clipboard(picture.toByteArray()), Progress.unwatched()))));
    }

    private void add(String name, UnitId unit) {
        done(office.keepAccounts()
                .add(
                        new NewUser("Kepala Contoh", new Credentials(name, PASSWORD.toCharArray())),
                        new AccountDraft(Set.of("head"), Optional.of(unit), "")));
    }

    private void enter(String name) {
        enter(new Credentials(name, PASSWORD.toCharArray()));
    }

    private void enter(Credentials typed) {
        office.close();
        office = done(doors.open(folder.resolve("Contoh"), typed, SampleOffices.TODAY));
    }

    private static List<String> numbers(List<ReceivedLetter> letters) {
        return letters.stream().map(letter -> letter.content().number()).toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons);
        });
    }
}
