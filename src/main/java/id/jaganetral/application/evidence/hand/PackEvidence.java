package id.jaganetral.application.evidence.hand;

import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts the evidence of a report into a folder that any BagIt tool validates (paket bukti): files, an index to read, the
 * custody record, fingerprints. Written beside its place and renamed at the end; cancelled, nothing is left. Each file is
 * compared with its fingerprint on the way.
 */
public final class PackEvidence {
    private final UnitOfWork uow;
    private final EvidenceFiles files;
    private final KeepCustody custody;
    private final OfficeProfiles offices;
    private final Function<Message, String> words;
    private final Officer officer;
    private final Clock clock;

    /**
     * @param words puts messages into words, because the package is read outside the program
     */
    public PackEvidence(
            UnitOfWork uow,
            EvidenceFiles files,
            KeepCustody custody,
            OfficeProfiles offices,
            Function<Message, String> words,
            Officer officer,
            Clock clock) {
        this.uow = uow;
        this.files = files;
        this.custody = custody;
        this.offices = offices;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    private record Content(Report report, List<Packed> pieces) {}

    /** Gives the folder made inside the given one. */
    public Outcome<Path> pack(ReportId report, PackageChoice choice, Path into, Progress progress) {
        Outcome<Content> noted = uow.<Outcome<Content>>write(tx -> noted(report, choice, tx));
        return noted.map(content -> written(content, choice, into, progress));
    }

    private Outcome<Content> noted(ReportId id, PackageChoice choice, Writing tx) {
        Report report = tx.queries(ReportQueries.class).report(id).orElse(null);
        if (report == null) {
            return Outcome.refused(Reason.of(Message.of("report.detail.gone")));
        }
        List<Packed> before = pieces(id, tx);
        if (before.isEmpty()) {
            return Outcome.refused(Reason.of(Message.of("evidence.pack.none")));
        }
        if (choice == PackageChoice.DERIVATIVES
                && before.stream().allMatch(piece -> piece.derivatives().isEmpty())) {
            return Outcome.refused(Reason.of(Message.of("evidence.pack.noDerivative")));
        }
        before.forEach(piece -> custody.enter(
                tx,
                piece.item(),
                CustodyAct.EXPORTED,
                words.apply(Message.of("evidence.pack.result", report.number()))));
        tx.note(Act.about(ActKind.EVIDENCE_PACKED, id.value(), report.number(), before.size()));
        return Outcome.done(new Content(report, pieces(id, tx)));
    }

    private static List<Packed> pieces(ReportId report, Writing tx) {
        return tx.queries(EvidenceQueries.class).ofReport(report).stream()
                .map(item -> Packed.of(item, tx))
                .toList();
    }

    private Path written(Content content, PackageChoice choice, Path into, Progress progress) {
        Path target = free(into, "bukti-" + content.report().number() + "-" + LocalDate.now(clock));
        Path stage = into.resolve(target.getFileName() + ".sementara");
        try {
            remove(stage);
            Files.createDirectories(stage);
            fill(new Bag(stage), content, choice, progress);
            Files.move(stage, target);
            return target;
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("evidence.copy.failed", target.toString()), refused);
        } finally {
            removeQuietly(stage);
        }
    }

    private void fill(Bag bag, Content content, PackageChoice choice, Progress progress) throws IOException {
        Map<String, KeptFile> wanted = wanted(content.pieces(), choice);
        int done = 0;
        for (Map.Entry<String, KeptFile> file : wanted.entrySet()) {
            progress.at(done, wanted.size() + 1L);
            copy(bag, file.getKey(), file.getValue().fingerprint());
            done++;
        }
        progress.at(done, wanted.size() + 1L);
        PackageIndex index = new PackageIndex(words, clock.getZone(), choice);
        String number = content.report().number();
        String office = offices.load().office();
        bag.add("indeks.html", index.page(number, office, clock.instant(), officer.name(), content.pieces()));
        bag.add("riwayat-penguasaan.csv", index.custody(content.pieces()));
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", office);
        info.put("Bagging-Date", LocalDate.now(clock).toString());
        info.put("External-Identifier", number);
        info.put("External-Description", words.apply(Message.of("evidence.pack.index.title", number)));
        info.put("Bag-Software-Agent", "JagaNetral");
        bag.finish(info);
    }

    private static Map<String, KeptFile> wanted(List<Packed> pieces, PackageChoice choice) {
        Map<String, KeptFile> wanted = new LinkedHashMap<>();
        for (Packed piece : pieces) {
            if (choice.originals()) {
                wanted.put(piece.original(), piece.item().file());
            }
            if (choice.derivatives()) {
                for (Derivative one : piece.derivatives()) {
                    wanted.put(piece.derivative(one), one.file());
                }
            }
        }
        return wanted;
    }

    private void copy(Bag bag, String name, Fingerprint file) throws IOException {
        if (!files.has(file)) {
            throw new OperationFailed(Message.of("evidence.pack.broken", name));
        }
        try (InputStream in = files.open(file)) {
            if (!bag.add(name, in).equals(file)) {
                throw new OperationFailed(Message.of("evidence.pack.broken", name));
            }
        }
    }

    private static Path free(Path folder, String name) {
        Path target = folder.resolve(name);
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(name + "-" + i);
        }
        return target;
    }

    private static void removeQuietly(Path folder) {
        try {
            remove(folder);
        } catch (IOException leftForTheNextTime) {
            // named .sementara, removed when the same package is made again
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> below = Files.walk(folder)) {
            below.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
