package id.jaganetral.application.evidence.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.evidence.MemoryEvidenceFiles;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.evidence.mark.DerivativeQueries;
import id.jaganetral.application.evidence.mark.DerivativeStore;
import id.jaganetral.application.evidence.mark.MarkEvidence;
import id.jaganetral.application.evidence.mark.MemoryDerivatives;
import id.jaganetral.application.report.MemoryReports;
import id.jaganetral.application.report.SampleReports;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.settings.MemoryOfficeProfiles;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceCode;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.report.Report;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages are held against the Library of Congress' own verifier, and against ours. */
class PackEvidenceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T02:30:00Z"), ZoneOffset.UTC);
    private static final Officer OFFICER = () -> "Petugas <Contoh>";

    private final MemoryReports reports = new MemoryReports();
    private final MemoryEvidence register = new MemoryEvidence();
    private final MemoryEvidenceFiles files = new MemoryEvidenceFiles();
    private final MemoryDerivatives derivatives = new MemoryDerivatives();
    private final MemoryUnitOfWork uow = reports.unitOfWork()
            .with(EvidenceQueries.class, register)
            .with(EvidenceStore.class, register)
            .with(CustodyQueries.class, register)
            .with(CustodyStore.class, register)
            .with(DerivativeQueries.class, derivatives)
            .with(DerivativeStore.class, derivatives);
    private final KeepCustody custody = new KeepCustody(uow, OFFICER, CLOCK);
    private final MarkEvidence mark = new MarkEvidence(
            uow,
            files,
            (original, marks) -> Optional.of(("turunan " + marks.size()).getBytes(StandardCharsets.UTF_8)),
            custody,
            OFFICER,
            CLOCK);
    private final PackEvidence pack =
            new PackEvidence(uow, files, custody, new MemoryOfficeProfiles(), Texts.indonesian()::get, OFFICER, CLOCK);
    private final CheckCode check = new CheckCode(uow, files);
    private final Report report = SampleReports.post("LAP-2024-0001");
    private EvidenceItem item;
    private Derivative derivative;

    @TempDir
    Path temp;

    @BeforeEach
    void fill() {
        reports.add(report);
        item = received("tangkapan & layar.png", 1);
        received("", 2);
        derivative = done(mark.save(item, List.of(Mark.of(MarkKind.REDACTION, 1, 2, 3, 4)), Progress.unwatched()));
    }

    @Test
    void aPackageIsAValidBag() throws Exception {
        for (PackageChoice choice : PackageChoice.values()) {
            Path made = done(pack.pack(report.id(), choice, temp, Progress.unwatched()));
            try (BagVerifier verifier = new BagVerifier()) {
                verifier.isValid(new BagReader().read(made), false);
            }
            PackageCheck own = done(check.check(made, "", Progress.unwatched()));
            assertThat(own.broken()).isEmpty();
        }
        try (Stream<Path> made = Files.list(temp)) {
            assertThat(made.map(path -> path.getFileName().toString()).sorted())
                    .containsExactly(
                            "bukti-LAP-2024-0001-2024-10-16",
                            "bukti-LAP-2024-0001-2024-10-16-2",
                            "bukti-LAP-2024-0001-2024-10-16-3");
        }
    }

    @Test
    void aPackageHoldsTheOriginalsDerivativesIndexAndCustodyRecord() throws IOException {
        Path made = done(pack.pack(report.id(), PackageChoice.BOTH, temp, Progress.unwatched()));
        assertThat(names(made))
                .containsExactly(
                        "bag-info.txt",
                        "bagit.txt",
                        "data/asli/BKT-2026-0001-01.png",
                        "data/asli/BKT-2026-0001-02.png",
                        "data/indeks.html",
                        "data/riwayat-penguasaan.csv",
                        "data/turunan/BKT-2026-0001-01-turunan-1.png",
                        "manifest-sha256.txt",
                        "tagmanifest-sha256.txt");
        assertThat(Files.readString(made.resolve("data/asli/BKT-2026-0001-01.png")))
                .isEqualTo("isi 1");
        assertThat(Files.readString(made.resolve("bagit.txt")))
                .isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(Files.readString(made.resolve("data/indeks.html")))
                .contains("tangkapan &amp; layar.png")
                .contains("Petugas &lt;Contoh&gt;")
                .contains(EvidenceCode.of(derivative.file().fingerprint()).text())
                .contains(item.file().fingerprint().hex());
        assertThat(Files.readString(made.resolve("data/riwayat-penguasaan.csv")))
                .contains("BKT-2026-0001-01")
                .contains("paket bukti LAP-2024-0001");
        assertThat(register.custody(item.id()))
                .extracting(entry -> entry.act())
                .containsExactly(CustodyAct.RECEIVED, CustodyAct.DERIVED, CustodyAct.EXPORTED);
    }

    @Test
    void originalsStayHomeWhenOnlyDerivativesAreWanted() throws IOException {
        Path made = done(pack.pack(report.id(), PackageChoice.DERIVATIVES, temp, Progress.unwatched()));
        assertThat(names(made))
                .noneMatch(name -> name.contains("asli"))
                .contains("data/turunan/BKT-2026-0001-01-turunan-1.png");
    }

    @Test
    void cancelledAtAnyStepNothingIsLeft() throws IOException {
        for (int step = 0; step < 4; step++) {
            int last = step;
            assertThatThrownBy(() -> pack.pack(report.id(), PackageChoice.BOTH, temp, (done, total) -> {
                        if (done == last) {
                            throw new Cancelled();
                        }
                    }))
                    .isInstanceOf(Cancelled.class);
            assertThat(names(temp)).isEmpty();
        }
    }

    @Test
    void aChangedOriginalIsNotHandedOut() throws IOException {
        files.tamper(item.file().fingerprint());
        assertThatThrownBy(() -> pack.pack(report.id(), PackageChoice.BOTH, temp, Progress.unwatched()))
                .isInstanceOf(OperationFailed.class);
        assertThat(names(temp)).isEmpty();
    }

    @Test
    void everyChangedMissingOrAddedFileOfAPackageIsNamed() throws IOException {
        Path made = done(pack.pack(report.id(), PackageChoice.BOTH, temp, Progress.unwatched()));
        Files.writeString(made.resolve("data/asli/BKT-2026-0001-01.png"), "isi 9");
        Files.delete(made.resolve("data/indeks.html"));
        Files.writeString(made.resolve("data/tambahan.txt"), "x");
        Files.writeString(made.resolve("bag-info.txt"), "Bagging-Date: 2020-01-01\n");
        String code = EvidenceCode.of(item.file().fingerprint()).text();
        PackageCheck found = done(check.check(made, code, Progress.unwatched()));
        assertThat(found)
                .isEqualTo(new PackageCheck(
                        8,
                        List.of(
                                "data/asli/BKT-2026-0001-01.png",
                                "data/indeks.html",
                                "bag-info.txt",
                                "data/tambahan.txt"),
                        Optional.empty()));
    }

    @Test
    void aCodeFromPaperIsFoundInPackageAndWorkspace() {
        Path made = done(pack.pack(report.id(), PackageChoice.BOTH, temp, Progress.unwatched()));
        String typed = EvidenceCode.of(derivative.file().fingerprint())
                .text()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("-", " ");
        assertThat(done(check.check(made, typed, Progress.unwatched())).found())
                .contains("data/turunan/BKT-2026-0001-01-turunan-1.png");
        CheckCode.Match match = new CheckCode.Match(
                "BKT-2026-0001-01",
                Optional.of(1),
                report.id(),
                derivative.file().fingerprint(),
                true);
        assertThat(done(check.check(typed))).containsExactly(match);
        assertThat(done(check.check(
                        EvidenceCode.qr("BKT-2026-0001-01", item.file().fingerprint()))))
                .containsExactly(new CheckCode.Match(
                        "BKT-2026-0001-01",
                        Optional.empty(),
                        report.id(),
                        item.file().fingerprint(),
                        true));
        files.tamper(derivative.file().fingerprint());
        assertThat(done(check.check(typed))).extracting(CheckCode.Match::intact).containsExactly(false);
        assertThat(done(check.check("0000-0000-0000"))).isEmpty();
        assertThat(refusals(check.check("bukan kode"))).isEqualTo(1);
        assertThat(refusals(check.check(temp, "", Progress.unwatched()))).isEqualTo(1);
    }

    private static int refusals(Outcome<?> outcome) {
        return outcome.<Integer>fold(done -> 0, List::size);
    }

    private EvidenceItem received(String name, int order) {
        ReceiveEvidence receive = new ReceiveEvidence(files, OFFICER, CLOCK);
        byte[] bytes = ("isi " + order).getBytes(StandardCharsets.UTF_8);
        Arriving arriving = new Arriving(
                name,
                bytes.length,
                id.jaganetral.domain.evidence.ArrivalWay.FILE,
                () -> new java.io.ByteArrayInputStream(bytes));
        EvidenceItem made =
                done(receive.receive(arriving, Progress.unwatched())).asItem(report.id(), order);
        register.add(made);
        return made;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons);
        });
    }
}
