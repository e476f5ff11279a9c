package id.jaganetral.ui.kit.screen;

import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.employee.EmployeeId;
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
    public record Home() implements Destination {
        @Override
        public String titleKey() {
            return "home.title";
        }
    }

    /** Pegawai: the list, opened with a text to search for. */
    public record Employees(String search) implements Destination {
        public Employees() {
            this("");
        }

        @Override
        public String titleKey() {
            return "employee.title";
        }
    }

    public record EmployeeDetail(EmployeeId employee) implements Destination {
        @Override
        public String titleKey() {
            return "employee.detail.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new Employees());
        }
    }

    public record ImportRoster() implements Destination {
        @Override
        public String titleKey() {
            return "employee.import.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new Employees());
        }
    }

    /** Catatan kegiatan. */
    public record ActivityLog() implements Destination {
        @Override
        public String titleKey() {
            return "audit.title";
        }
    }

    /** Riwayat impor. */
    public record Imports() implements Destination {
        @Override
        public String titleKey() {
            return "employee.imports.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new Employees());
        }
    }

    /** Laporan: the list, opened with a text to search for. */
    public record Reports(String search) implements Destination {
        public Reports() {
            this("");
        }

        @Override
        public String titleKey() {
            return "report.title";
        }
    }

    /**
     * A new report.
     *
     * @param about the person it was started from, already named as a subject
     */
    public record NewReport(Optional<EmployeeId> about) implements Destination {
        public NewReport() {
            this(Optional.empty());
        }

        @Override
        public String titleKey() {
            return "report.new.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new Reports());
        }
    }

    public record ReportDetail(ReportId report) implements Destination {
        @Override
        public String titleKey() {
            return "report.detail.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new Reports());
        }
    }

    public record EditReport(ReportId report) implements Destination {
        @Override
        public String titleKey() {
            return "report.edit.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new ReportDetail(report));
        }
    }

    /** Classify one subject of a report against the catalogue, and open the case file from there. */
    public record ClassifySubject(ReportId report, UUID subject) implements Destination {
        @Override
        public String titleKey() {
            return "casefile.classify.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new ReportDetail(report));
        }
    }

    /** Perkara: the list, opened with a text to search for. */
    public record CaseFiles(String search) implements Destination {
        public CaseFiles() {
            this("");
        }

        @Override
        public String titleKey() {
            return "casefile.title";
        }
    }

    /** Hand-over of a decision to the national register. */
    public record Idis(CaseFileId caseFile) implements Destination {
        @Override
        public String titleKey() {
            return "idis.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new CaseFileDetail(caseFile));
        }
    }

    public record CaseFileDetail(CaseFileId caseFile) implements Destination {
        @Override
        public String titleKey() {
            return "casefile.detail.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new CaseFiles());
        }
    }

    /** Surat masuk: the register, opened with a text to search for. */
    public record IncomingLetters(String search) implements Destination {
        public IncomingLetters() {
            this("");
        }

        @Override
        public String titleKey() {
            return "incoming.title";
        }
    }

    public record IncomingLetterDetail(ReceivedLetterId letter) implements Destination {
        @Override
        public String titleKey() {
            return "incoming.detail.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new IncomingLetters());
        }
    }

    /** Surat: the register of letters. */
    public record Letters(String search) implements Destination {
        public Letters() {
            this("");
        }

        @Override
        public String titleKey() {
            return "letter.title";
        }
    }

    /**
     * Issue a letter.
     *
     * @param form code of the form; empty to choose there
     */
    public record IssueLetter(LetterTopic topic, String form) implements Destination {
        public IssueLetter(CaseFileId caseFile, String form) {
            this(new LetterTopic.OfCase(caseFile), form);
        }

        @Override
        public String titleKey() {
            return "letter.issue.title";
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
    public record NumberBook() implements Destination {
        @Override
        public String titleKey() {
            return "letter.book.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new Letters());
        }
    }

    /** One form for many people. */
    public record LettersForMany() implements Destination {
        @Override
        public String titleKey() {
            return "letter.batch.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new Letters());
        }
    }

    /** The correction of an issued letter: another letter that takes its place. */
    public record CorrectLetter(LetterId letter) implements Destination {
        @Override
        public String titleKey() {
            return "letter.correct.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new Letters());
        }
    }

    public record Recap() implements Destination {
        @Override
        public String titleKey() {
            return "recap.title";
        }
    }

    /**
     * Peraturan: the catalogue and the calendar the program reckons with.
     *
     * @param entry id of the entry it is opened at, empty for the beginning
     */
    public record Rules(Optional<String> entry) implements Destination {
        public Rules() {
            this(Optional.empty());
        }

        public Rules(String entry) {
            this(Optional.of(entry));
        }

        @Override
        public String titleKey() {
            return "rule.title";
        }
    }

    /** Hitung hari: a date plus or minus days. */
    public record DayCalculator() implements Destination {
        @Override
        public String titleKey() {
            return "calendar.reckon.title";
        }

        @Override
        public Optional<Destination> parent() {
            return Optional.of(new Rules());
        }
    }

    /**
     * Pengaturan.
     *
     * @param section key of the section to open at, empty for the first
     */
    public record Settings(String section) implements Destination {
        public Settings() {
            this("");
        }

        @Override
        public String titleKey() {
            return "settings.title";
        }
    }

    /** Bantuan: shortcuts and the way through the program. */
    public record Help() implements Destination {
        @Override
        public String titleKey() {
            return "shell.help.title";
        }
    }
}
