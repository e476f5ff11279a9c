package id.jaganetral.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.report.reporter.ReporterQueries;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.report.Classification;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.PostLink;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.report.Revision;
import id.jaganetral.domain.report.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every store of reports must do, the one in memory and the one in the database. */
public abstract class ReportStoreContract {
    private static final Recorded RECORDED = new Recorded(SampleReports.LOGGED, "Petugas Contoh", "dikenali atasan");

    protected abstract UnitOfWork uow();

    /** Keeps a choice the way the case files do. */
    protected abstract void classify(Classification choice);

    private final Report post = SampleReports.post("LAP-2024-0001");
    private final Report referred = SampleReports.referred("LAP-2024-0002");

    @Test
    void aReportComesBackWhole() {
        write(store -> store.add(post));
        write(store -> store.add(referred));
        assertThat(this.<Optional<Report>>ask(q -> q.report(post.id()))).contains(post);
        assertThat(this.<Optional<Report>>ask(q -> q.report(referred.id()))).contains(referred);
        assertThat(this.<Optional<Report>>ask(q -> q.report(ReportId.fresh()))).isEmpty();
        assertThat(this.<Optional<Report>>ask(q -> q.ofSubject(second().id()))).contains(post);
    }

    @Test
    void aCorrectionIsAppendedAndTheFirstVersionStays() {
        write(store -> store.add(referred));
        Report corrected = described(referred, "Diperbaiki");
        Revision revision = new Revision(2, corrected, SampleReports.LOGGED, "Petugas Lain", "salah tulis");
        write(store -> store.revise(revision));
        assertThat(this.<Optional<Report>>ask(q -> q.report(referred.id()))).contains(corrected);
        assertThat(this.<List<Revision>>ask(q -> q.history(referred.id())))
                .containsExactly(new Revision(1, referred, referred.loggedAt(), referred.loggedBy(), ""), revision);
        assertThat(ask(q -> q.detail(referred.id())).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void aCorrectionOfAnOlderVersionFails() {
        write(store -> store.add(referred));
        Report corrected = described(referred, "Diperbaiki");
        write(store -> store.revise(new Revision(2, corrected, SampleReports.LOGGED, "A", "satu")));
        assertThatThrownBy(() ->
                        write(store -> store.revise(new Revision(2, corrected, SampleReports.LOGGED, "B", "dua"))))
                .isInstanceOf(RuntimeException.class);
        assertThat(this.<List<Revision>>ask(q -> q.history(referred.id()))).hasSize(2);
    }

    @Test
    void theLastIdentificationCounts() {
        write(store -> store.add(post));
        write(store -> store.identify(second().id(), SampleReports.villageHead(), RECORDED));
        write(store -> store.identify(second().id(), SampleReports.employee(), RECORDED));
        Report now = ask(q -> q.report(post.id())).orElseThrow();
        assertThat(now.subjects().get(1).identity()).contains(SampleReports.employee());
        assertThat(now.subjects().get(1).statedName()).isEqualTo("akun @rahasia_contoh");
    }

    @Test
    void theLastClassificationCountsAndEarlierOnesStayReadable() {
        write(store -> store.add(post));
        Classification first = classification("II.A.1");
        Classification last = classification("II.A.7");
        classify(first);
        classify(last);
        assertThat(ask(q -> q.detail(post.id())).orElseThrow().subjects().get(1).classification())
                .contains(last);
        assertThat(this.<List<Classification>>ask(q -> q.classifications(second().id())))
                .containsExactly(first, last);
    }

    @Test
    void theLastStatusCountsUntilItIsTakenBackAndAllStayReadable() {
        write(store -> store.add(post));
        Disposition waiting = status(Disposition.Kind.AWAITING_BKN);
        Disposition refused = status(Disposition.Kind.REJECTED);
        Disposition back = status(Disposition.Kind.TAKEN_BACK);
        write(store -> store.dispose(waiting));
        write(store -> store.dispose(refused));
        assertThat(secondPerson().disposition()).contains(refused);
        write(store -> store.dispose(back));
        assertThat(secondPerson().disposition()).isEmpty();
        assertThat(secondPerson().dispositions()).containsExactly(waiting, refused, back);
        assertThat(ask(q -> q.detail(post.id())).orElseThrow().subjects().get(0).dispositions())
                .isEmpty();
    }

    @Test
    void aLineSaysWhatWasLaidDownAboutAllItsPeopleAlike() {
        write(store -> store.add(post));
        write(store -> store.dispose(status(Disposition.Kind.REJECTED)));
        assertThat(laidDown()).isEmpty();

        Disposition first = status(Disposition.Kind.REJECTED);
        write(store -> store.dispose(new Disposition(
                post.subjects().get(0).id(),
                first.kind(),
                first.on(),
                first.letter(),
                first.reason(),
                first.recordedAt(),
                first.recordedBy())));
        assertThat(laidDown()).contains(Disposition.Kind.REJECTED);

        write(store -> store.dispose(status(Disposition.Kind.AWAITING_BKN)));
        assertThat(laidDown()).isEmpty();
        write(store -> store.dispose(status(Disposition.Kind.REJECTED)));
        write(store -> store.linkCase(second().id(), UUID.randomUUID()));
        assertThat(laidDown()).isEmpty();
    }

    private Optional<Disposition.Kind> laidDown() {
        return ask(q -> q.lines(ReportFilter.everything(), 0, 10)).get(0).laidDown();
    }

    private ReportDetail.Person secondPerson() {
        return ask(q -> q.detail(post.id())).orElseThrow().subjects().get(1);
    }

    private Disposition status(Disposition.Kind kind) {
        return new Disposition(
                second().id(),
                kind,
                LocalDate.of(2024, 10, 20),
                "R-1/BKN/2024",
                "syarat belum lengkap",
                SampleReports.LOGGED,
                "Petugas Contoh");
    }

    @Test
    void aSubjectAddedLaterStandsLast() {
        write(store -> store.add(post));
        Subject third = new Subject(UUID.randomUUID(), "suami", Optional.of(SampleReports.villageHead()));
        write(store -> store.addSubject(post.id(), third));
        assertThat(ask(q -> q.report(post.id())).orElseThrow().subjects())
                .containsExactly(post.subjects().get(0), second(), third);
    }

    @Test
    void aLineCountsPeopleAndWhatBecameOfThem() {
        write(store -> store.add(post));
        UUID caseFile = UUID.randomUUID();
        classify(classification("II.A.1"));
        write(store -> store.linkCase(second().id(), caseFile));
        assertThat(this.<List<ReportLine>>ask(q -> q.lines(ReportFilter.everything(), 0, 10)))
                .containsExactly(new ReportLine(
                        post.id(),
                        post.number(),
                        post.source(),
                        post.act().form(),
                        post.act().actedOn(),
                        post.knownOn(),
                        post.platform(),
                        post.account(),
                        List.of("Sari Contoh Wulandari, S.E.", "akun @rahasia_contoh"),
                        1,
                        1,
                        1,
                        Optional.empty(),
                        0));
        assertThat(ask(q -> q.detail(post.id())).orElseThrow().subjects().get(1).caseFile())
                .contains(caseFile);
    }

    @Test
    void theTotalsCountReportsPeopleAndCaseFiles() {
        assertThat(this.<ReportTotals>ask(ReportQueries::totals)).isEqualTo(new ReportTotals(0, 0, 0));

        write(store -> store.add(post));
        write(store -> store.add(referred));
        write(store -> store.linkCase(post.subjects().get(0).id(), UUID.randomUUID()));

        int people = post.subjects().size() + referred.subjects().size();
        assertThat(this.<ReportTotals>ask(ReportQueries::totals)).isEqualTo(new ReportTotals(2, people, 1));
    }

    @Test
    void filtersLetThroughWhatTheySay() {
        write(store -> store.add(post));
        write(store -> store.add(referred));
        write(store -> store.linkCase(referred.subjects().get(0).id(), UUID.randomUUID()));
        ReportFilter all = ReportFilter.everything();
        assertThat(found(all)).containsExactly(referred.number(), post.number());
        assertThat(found(all.withText("RAHASIA"))).containsExactly(post.number());
        assertThat(found(all.withText("budi rek"))).containsExactly(referred.number());
        assertThat(found(all.withText("19850101"))).containsExactly(post.number());
        assertThat(found(all.withText("2024-0002"))).containsExactly(referred.number());
        assertThat(found(all.withText("100%"))).containsExactly(referred.number());
        assertThat(found(all.withText("100_"))).isEmpty();
        assertThat(found(filter(Optional.of(ReportSource.BAWASLU_LETTER), Optional.empty())))
                .containsExactly(referred.number());
        assertThat(found(filter(Optional.empty(), Optional.of("pilkada-2024")))).containsExactly(post.number());
        assertThat(found(status(Optional.of(true), Optional.empty()))).containsExactly(referred.number());
        assertThat(found(status(Optional.of(false), Optional.empty()))).containsExactly(post.number());
        assertThat(found(status(Optional.empty(), Optional.of(true)))).containsExactly(referred.number());
        assertThat(found(status(Optional.empty(), Optional.of(false)))).containsExactly(post.number());
        assertThat(found(known(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 1))))
                .containsExactly(post.number());
    }

    @Test
    void pagesFollowEachOther() {
        for (int i = 1; i <= 5; i++) {
            String number = "LAP-2024-000" + i;
            write(store -> store.add(SampleReports.post(number)));
        }
        assertThat(numbers(ask(q -> q.lines(ReportFilter.everything(), 0, 2))))
                .containsExactly("LAP-2024-0005", "LAP-2024-0004");
        assertThat(numbers(ask(q -> q.lines(ReportFilter.everything(), 4, 2)))).containsExactly("LAP-2024-0001");
        assertThat(this.<Long>ask(q -> q.count(ReportFilter.everything()))).isEqualTo(5);
    }

    @Test
    void theSamePostIsFoundByTheKeyOfItsAddress() {
        write(store -> store.add(post));
        write(store -> store.add(referred));
        String key = PostLink.parse("m.facebook.com/sari.contoh/posts/1")
                .orElseThrow()
                .key();
        assertThat(numbers(ask(q -> q.samePost(key)))).containsExactly(post.number());
        assertThat(numbers(ask(q -> q.samePost("")))).isEmpty();
    }

    @Test
    void reportsOfAPersonAreFound() {
        write(store -> store.add(post));
        write(store -> store.add(referred));
        assertThat(numbers(ask(q -> q.ofEmployee(SampleReports.EMPLOYEE)))).containsExactly(post.number());
        assertThat(numbers(ask(q -> q.ofEmployee(EmployeeId.fresh())))).isEmpty();
    }

    @Test
    void theReporterIsSealedApart() {
        Reporter reporter = new Reporter("Pelapor Rekaan", "0800", "", "", "minta dirahasiakan");
        write(store -> store.add(post));
        write(store -> store.seal(post.id(), reporter, RECORDED));
        assertThat(ask(q -> q.detail(post.id())).orElseThrow().reporterSealed()).isTrue();
        assertThat(found(ReportFilter.everything().withText("Pelapor Rekaan"))).isEmpty();
        Reporter second = new Reporter("Pelapor Kedua", "", "", "", "");
        write(store -> store.seal(
                post.id(), second, new Recorded(RECORDED.at().plusSeconds(1), RECORDED.by(), RECORDED.reason())));
        List<Reporter> opened =
                uow().read(tx -> tx.queries(ReporterQueries.class).reporters(post.id()));
        assertThat(opened).containsExactly(reporter, second);
    }

    private Subject second() {
        return post.subjects().get(1);
    }

    private Classification classification(String entry) {
        return new Classification(
                second().id(), entry, "sesuai unggahan", "2022.1", SampleReports.LOGGED, "Petugas Contoh");
    }

    private List<String> found(ReportFilter filter) {
        List<String> numbers = numbers(ask(q -> q.lines(filter, 0, 10)));
        assertThat(this.<Long>ask(q -> q.count(filter))).isEqualTo(numbers.size());
        return numbers;
    }

    private static List<String> numbers(List<ReportLine> lines) {
        return lines.stream().map(ReportLine::number).toList();
    }

    private static ReportFilter filter(Optional<ReportSource> source, Optional<String> election) {
        return new ReportFilter(
                "", source, election, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ReportFilter status(Optional<Boolean> identified, Optional<Boolean> withCase) {
        return new ReportFilter(
                "", Optional.empty(), Optional.empty(), identified, withCase, Optional.empty(), Optional.empty());
    }

    private static ReportFilter known(LocalDate from, LocalDate until) {
        return new ReportFilter(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(until));
    }

    private static Report described(Report report, String description) {
        return new Report(
                report.id(),
                report.number(),
                report.source(),
                report.act(),
                report.knownOn(),
                report.platform(),
                report.account(),
                report.link(),
                report.place(),
                description,
                report.subjects(),
                report.letter(),
                report.loggedAt(),
                report.loggedBy());
    }

    private void write(Consumer<ReportStore> change) {
        uow().<Void>write(tx -> {
            change.accept(tx.store(ReportStore.class));
            return null;
        });
    }

    private <T> T ask(Function<ReportQueries, T> question) {
        return uow().read(tx -> question.apply(tx.queries(ReportQueries.class)));
    }
}
