package id.jaganetral.ui.kit.screen;

import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.report.ReportId;
import java.util.Optional;
import java.util.UUID;

/** The places of the program. A new screen adds its record here and its factory in the wiring. */
public final class Places {
    private Places() {}

    /** Beranda. */
    @Page(title = "home.title", needs = Permission.SEE_REPORTS)
    public record Home() implements Destination {}

    /** Pegawai: the list, opened with a text to search for. */
    @Page(title = "employee.title", needs = Permission.SEE_ROSTER)
    public record Employees(String search) implements Destination {
        public Employees() {
            this("");
        }
    }

    @Page(title = "employee.detail.title", under = Employees.class, needs = Permission.SEE_ROSTER)
    public record EmployeeDetail(EmployeeId employee) implements Destination {}

    @Page(title = "employee.import.title", under = Employees.class, needs = Permission.KEEP_ROSTER)
    public record ImportRoster() implements Destination {}

    /** Periksa kode: of printed evidence. */
    @Page(title = "evidence.code.title", under = Reports.class, needs = Permission.SEE_REPORTS)
    public record CheckCode() implements Destination {}

    /**
     * Teks pada bukti.
     *
     * @param search what to mark on the picture, may be empty
     */
    @Page(title = "evidence.reading.title", under = Reports.class, needs = Permission.SEE_REPORTS)
    public record EvidenceText(EvidenceId evidence, String search) implements Destination {}

    /** Catatan kegiatan. */
    @Page(title = "audit.title", needs = Permission.READ_LOG)
    public record ActivityLog() implements Destination {}

    /** Riwayat impor. */
    @Page(title = "employee.imports.title", under = Employees.class, needs = Permission.KEEP_ROSTER)
    public record Imports() implements Destination {}

    /** Laporan: the list, opened with a text to search for. */
    @Page(title = "report.title", needs = Permission.SEE_REPORTS)
    public record Reports(String search) implements Destination {
        public Reports() {
            this("");
        }
    }

    /**
     * A new report.
     *
     * @param about the person it was started from, already named as a subject
     */
    @Page(title = "report.new.title", under = Reports.class, needs = Permission.LOG_REPORTS)
    public record NewReport(Optional<EmployeeId> about) implements Destination {
        public NewReport() {
            this(Optional.empty());
        }
    }

    @Page(title = "report.detail.title", under = Reports.class, needs = Permission.SEE_REPORTS)
    public record ReportDetail(ReportId report) implements Destination {}

    @Page(title = "report.edit.title", needs = Permission.LOG_REPORTS)
    public record EditReport(ReportId report) implements Destination {
        @Override
        public Optional<Destination> parent() {
            return Optional.of(new ReportDetail(report));
        }
    }

    /** Classify one subject of a report against the catalogue, and open the case file from there. */
    @Page(title = "casefile.classify.title", needs = Permission.KEEP_CASES)
    public record ClassifySubject(ReportId report, UUID subject) implements Destination {
        @Override
        public Optional<Destination> parent() {
            return Optional.of(new ReportDetail(report));
        }
    }

    /** Perkara: the list, opened with a text to search for. */
    @Page(title = "casefile.title", needs = Permission.SEE_CASES)
    public record CaseFiles(String search) implements Destination {
        public CaseFiles() {
            this("");
        }
    }

    /** Hand-over of a decision to the national register. */
    @Page(title = "idis.title", needs = Permission.SEE_CASES)
    public record Idis(CaseFileId caseFile) implements Destination {
        @Override
        public Optional<Destination> parent() {
            return Optional.of(new CaseFileDetail(caseFile));
        }
    }

    @Page(title = "casefile.detail.title", under = CaseFiles.class, needs = Permission.SEE_CASES)
    public record CaseFileDetail(CaseFileId caseFile) implements Destination {}

    /** Surat masuk: the register, opened with a text to search for. */
    @Page(title = "incoming.title", needs = Permission.SEE_RECEIVED_LETTERS)
    public record IncomingLetters(String search) implements Destination {
        public IncomingLetters() {
            this("");
        }
    }

    @Page(title = "incoming.detail.title", under = IncomingLetters.class, needs = Permission.SEE_RECEIVED_LETTERS)
    public record IncomingLetterDetail(ReceivedLetterId letter) implements Destination {}

    /** Surat: the register of letters. */
    @Page(title = "letter.title", needs = Permission.SEE_LETTERS)
    public record Letters(String search) implements Destination {
        public Letters() {
            this("");
        }
    }

    /**
     * Issue a letter.
     *
     * @param form code of the form; empty to choose there
     */
    @Page(title = "letter.issue.title", needs = Permission.ISSUE_LETTERS)
    public record IssueLetter(LetterTopic topic, String form) implements Destination {
        public IssueLetter(CaseFileId caseFile, String form) {
            this(new LetterTopic.OfCase(caseFile), form);
        }

        @Override
        public Optional<Destination> parent() {
            if (topic instanceof LetterTopic.OfCase about) {
                return Optional.of(new CaseFileDetail(about.caseFile()));
            }
            if (topic instanceof LetterTopic.OfReport about) {
                return Optional.of(new ReportDetail(about.report()));
            }
            return Optional.of(
                    topic instanceof LetterTopic.OfPerson about ? new EmployeeDetail(about.employee()) : new Letters());
        }
    }

    /** Buku nomor surat. */
    @Page(title = "letter.book.title", under = Letters.class, needs = Permission.SEE_LETTERS)
    public record NumberBook() implements Destination {}

    /** One form for many people. */
    @Page(title = "letter.batch.title", under = Letters.class, needs = Permission.ISSUE_LETTERS)
    public record LettersForMany() implements Destination {}

    /** The correction of an issued letter: another letter that takes its place. */
    @Page(title = "letter.correct.title", under = Letters.class, needs = Permission.ISSUE_LETTERS)
    public record CorrectLetter(LetterId letter) implements Destination {}

    @Page(title = "recap.title", needs = Permission.SEE_RECAPS)
    public record Recap() implements Destination {}

    /** Kehadiran dan tanda tangan: who attended, who signed. */
    @Page(title = "prevention.title", under = Recap.class, needs = Permission.SEE_RECAPS)
    public record Prevention() implements Destination {}

    @Page(title = "prevention.new.title", under = Prevention.class, needs = Permission.ISSUE_LETTERS)
    public record RecordPrevention() implements Destination {}

    /**
     * Peraturan: the catalogue and the calendar the program reckons with.
     *
     * @param entry id of the entry it is opened at, empty for the beginning
     */
    @Page(title = "rule.title", needs = Permission.SEE_LAW)
    public record Rules(Optional<String> entry) implements Destination {
        public Rules() {
            this(Optional.empty());
        }

        public Rules(String entry) {
            this(Optional.of(entry));
        }
    }

    /** Retensi: the files, opened with a text to search for. */
    @Page(title = "retention.title", needs = Permission.SEE_CASES)
    public record Retention(String search) implements Destination {
        public Retention() {
            this("");
        }
    }

    /** Usulan pemusnahan. */
    @Page(title = "retention.lists.title", under = Retention.class, needs = Permission.SEE_CASES)
    public record DestructionLists() implements Destination {}

    /** Hitung hari: a date plus or minus days. */
    @Page(title = "calendar.reckon.title", under = Rules.class, needs = Permission.SEE_LAW)
    public record DayCalculator() implements Destination {}

    /**
     * Pengaturan.
     *
     * @param section key of the section to open at, empty for the first
     */
    @Page(title = "settings.title")
    public record Settings(String section) implements Destination {
        public Settings() {
            this("");
        }
    }

    /** Bantuan: shortcuts and the way through the program. */
    @Page(title = "shell.help.title")
    public record Help() implements Destination {}
}
