package id.jaganetral;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.reading.TextStore;
import id.jaganetral.application.incoming.LetterEntry;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.report.Recorded;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.evidence.reading.WordBox;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.persistence.evidence.stamp.TspReaderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One report of the sample with everything that can hang on one.
 *
 * @param received a letter received about the case
 * @param somebody a person who is not reported
 * @param scan a picture on the disk
 */
record Reached(
        Report report,
        CaseFile file,
        EvidenceItem evidence,
        LetterId letter,
        ReceivedLetterId received,
        EmployeeId somebody,
        Path scan) {
    private static final LocalDate TODAY = LocalDate.now(SampleOffices.TODAY);

    /** A picture of one point. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    Subject subject() {
        return report.subjects().get(0);
    }

    /** Ids of what hangs together, where a port takes any. */
    List<UUID> ids() {
        return List.of(subject().id(), report.id().value(), file.id().value());
    }

    static Reached prepare(Office office, Path folder) throws IOException {
        CaseFile file = wanted(office);
        Report report = report(office, file);
        office.unitOfWork().write(tx -> {
            Recorded by = new Recorded(SampleOffices.TODAY.instant(), "Petugas Contoh", "");
            tx.store(ReportStore.class).seal(report.id(), new Reporter("Warga Contoh", "", "", "", ""), by);
            tx.note(Act.about(ActKind.REPORT_LOGGED, report.id().value(), "uji"));
            return report;
        });
        Path scan = Files.write(folder.resolve("pindaian.png"), PNG);
        LetterId letter = office.findLetters()
                .list(LetterFilter.ofCase(file.id().value()), 0, 1)
                .lines()
                .get(0)
                .id();
        done(office.letters().attachScan().attach(letter, scan));
        EvidenceItem evidence = office.upkeep()
                .<List<EvidenceItem>>read(
                        tx -> tx.queries(EvidenceQueries.class).ofReport(report.id()))
                .get(0);
        hang(office, report, evidence, folder);
        return new Reached(report, file, evidence, letter, received(office, file), somebody(office), scan);
    }

    /** Everything that is kept beside a piece, and the same bytes in a report of another unit. */
    private static void hang(Office office, Report report, EvidenceItem piece, Path folder) throws IOException {
        done(office.reports().tellOrigin().tell(piece, Map.of(OriginKind.ACCOUNT, "akun_contoh")));
        done(office.reports().readEvidence().type(piece, "ajakan memilih"));
        done(office.reports()
                .markEvidence()
                .save(piece, List.of(Mark.of(MarkKind.REDACTION, 1, 1, 3, 3)), Progress.unwatched()));
        done(office.reports().attachStamp().attach(piece, token(piece, folder.resolve("cap-awal.tsr"))));
        ReportId other = otherThan(office, report);
        office.upkeep().write(tx -> {
            ReadText account = new ReadText(List.of(new WordBox(1, 1, 1, 2, 2, "@akun_contoh")));
            tx.store(TextStore.class).read(piece, account, "ind", SampleOffices.TODAY.instant(), "Petugas Contoh");
            EvidenceStore store = tx.store(EvidenceStore.class);
            store.add(new EvidenceItem(
                    EvidenceId.fresh(), other, store.nextOrder(other), piece.file(), piece.provenance()));
            tx.note(Act.about(ActKind.EVIDENCE_ADDED, other.value(), "uji"));
            return other;
        });
    }

    private static ReportId otherThan(Office office, Report report) {
        return office.listCaseFiles().lines().stream()
                .map(line -> office.cases()
                        .view()
                        .view(line.head().id())
                        .orElseThrow()
                        .file())
                .map(one -> one.origin().report())
                .filter(id -> !id.equals(report.id()))
                .findFirst()
                .orElseThrow();
    }

    /** A new token of the piece, in a file. */
    static Path token(EvidenceItem piece, Path file) throws IOException {
        return Files.write(
                file,
                TspReaderTest.stamp(
                        HexFormat.of().parseHex(piece.file().fingerprint().hex())));
    }

    /** A case of one person in the roster, with letters and evidence. */
    private static CaseFile wanted(Office office) {
        return office.listCaseFiles().lines().stream()
                .map(line -> line.head().id())
                .filter(id -> office.findLetters()
                                .list(LetterFilter.ofCase(id.value()), 0, 1)
                                .total()
                        > 0)
                .map(id -> office.cases().view().view(id).orElseThrow().file())
                .filter(file -> file.person().employee().isPresent()
                        && !file.person().nip().isEmpty())
                .filter(file -> report(office, file).subjects().size() == 1)
                .filter(file -> !office.reports()
                        .view()
                        .view(file.origin().report())
                        .orElseThrow()
                        .evidence()
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Report report(Office office, CaseFile file) {
        return office.upkeep()
                .<Optional<Report>>read(tx ->
                        tx.queries(ReportQueries.class).report(file.origin().report()))
                .orElseThrow();
    }

    private static ReceivedLetterId received(Office office, CaseFile file) {
        LetterEntry entry = new LetterEntry(
                Optional.of(LetterPurpose.NOTICE),
                "Instansi Contoh",
                "B-78/2026",
                Optional.of(TODAY),
                Optional.of(TODAY),
                "Pemberitahuan",
                "",
                Optional.empty(),
                Optional.empty());
        ReceivedLetterId id = done(office.incoming().register().register(entry)).id();
        done(office.incoming().followUp().link(id, new LetterFact.AboutCase(TODAY, file.id(), file.number())));
        return id;
    }

    private static EmployeeId somebody(Office office) {
        return office.findEmployees()
                .search(
                        new EmployeeFilter("", java.util.Set.of(), Optional.empty(), "", java.util.Set.of(), false),
                        500)
                .lines()
                .get(499)
                .id();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }
}
