package id.jaganetral.application.idis;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.application.casefile.ViewCaseFile;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.idis.IdisField.CodeKey;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.letter.use.LetterUseQueries;
import id.jaganetral.application.letter.use.SignedScan;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays a decision ready for the national register, keeps its codes, and writes down what came back. */
public final class HandOverToRegister {
    /** More letters than a case has. */
    private static final int MOST = 500;

    private final UnitOfWork uow;
    private final LawBook law;
    private final ViewCaseFile cases;
    private final RecordFact record;
    private final UploadNames names;
    private final Officer officer;
    private final Clock clock;

    public HandOverToRegister(
            UnitOfWork uow,
            LawBook law,
            ViewCaseFile cases,
            RecordFact record,
            UploadNames names,
            Officer officer,
            Clock clock) {
        this.uow = uow;
        this.law = law;
        this.cases = cases;
        this.record = record;
        this.names = names;
        this.officer = officer;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The sheet of a case; refused before there is a decision.
     *
     * @param words puts a message into words, for the field of remarks
     */
    public Outcome<IdisSheet> sheet(CaseFileId id, Function<Message, String> words) {
        Optional<CaseView> view = cases.view(id);
        if (view.isEmpty()) {
            return Outcome.refused(Reason.of(Message.of("casefile.gone")));
        }
        if (!view.get().file().history().has(CaseFact.Decided.class)) {
            return Outcome.refused(Reason.of(Message.of("idis.undecided")));
        }
        return Outcome.done(uow.<IdisSheet>read(tx -> sheet(tx, view.get(), words)));
    }

    private IdisSheet sheet(Reading tx, CaseView view, Function<Message, String> words) {
        CaseFile file = view.file();
        List<IdisUpload> uploads = uploads(tx, file);
        String attachments = uploads.stream().map(IdisUpload::fileName).collect(Collectors.joining(", "));
        String status = file.person()
                .employee()
                .flatMap(tx.queries(EmployeeQueries.class)::employee)
                .map(Employee::legalStatus)
                .orElse("");
        IdisFields fields =
                new IdisFields(file, view.standing(), law.rules(), tx.queries(IdisCodeQueries.class)::code, status);
        CaseHistory history = file.history();
        Optional<CaseFact.UploadedToRegister> uploaded = history.last(CaseFact.UploadedToRegister.class);
        return new IdisSheet(
                file.id(),
                file.number(),
                file.person().name(),
                fields.all(words.apply(Message.of("idis.note", file.number())), attachments),
                uploads,
                uploaded.map(CaseFact.UploadedToRegister::on),
                uploaded.map(CaseFact.UploadedToRegister::reference).orElse(""));
    }

    /** The latest letter of each form that is uploaded, in the order of the case. */
    private List<IdisUpload> uploads(Reading tx, CaseFile file) {
        Map<String, LetterLine> latest = new LinkedHashMap<>();
        tx.queries(LetterQueries.class).lines(LetterFilter.ofCase(file.id().value()), 0, MOST).stream()
                .filter(line -> !line.superseded())
                .forEach(line -> latest.putIfAbsent(line.kind(), line));
        List<IdisUpload> uploads = new ArrayList<>();
        names.byForm().forEach((form, name) -> Optional.ofNullable(latest.get(form))
                .ifPresent(line -> uploads.add(upload(tx, line, uploads.size() + 1, name))));
        return uploads;
    }

    private static IdisUpload upload(Reading tx, LetterLine line, int number, String name) {
        Optional<SignedScan> scan =
                tx.queries(LetterUseQueries.class).scans(line.id()).stream().findFirst();
        String ending = scan.map(SignedScan::file)
                .map(kept -> kept.substring(kept.lastIndexOf('.')))
                .orElse(".docx");
        return new IdisUpload(
                line.id(),
                line.title(),
                line.number().strip(),
                line.date(),
                "%02d-%s%s".formatted(number, name, ending),
                scan);
    }

    /** Writes a code down for every case; an empty one takes it back. */
    public void keepCode(CodeKey key, String code) {
        uow.write(tx -> {
            tx.store(IdisCodeStore.class).add(key, code.strip(), clock.instant(), officer.name());
            tx.note(Act.of(ActKind.REGISTER_CODE, code.strip()));
            return key;
        });
    }

    /** What came back from the register. */
    public Outcome<CaseView> uploaded(CaseFileId id, LocalDate on, String reference, String note) {
        if (reference.isBlank()) {
            return Outcome.refused(Reason.atField("reference", Message.of("idis.reference.missing")));
        }
        return record.record(id, new CaseFact.UploadedToRegister(on, reference.strip()), note);
    }

    /** Writes the sheet as a workbook; the file is there whole or not at all. */
    public Path export(IdisSheet sheet, IdisWriter writer, Path target) {
        uow.write(tx -> {
            tx.note(Act.about(ActKind.SHEET_EXPORTED, sheet.caseFile().value(), sheet.caseNumber()));
            return sheet;
        });
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                writer.write(sheet, out);
            }
            return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("recap.export.failed", target.toString()), refused);
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stuck) {
            // the half-made file is hidden and harmless
        }
    }
}
