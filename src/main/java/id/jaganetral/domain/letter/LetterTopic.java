package id.jaganetral.domain.letter;

import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.report.ReportId;
import java.util.Optional;
import java.util.UUID;

/** What a letter is about (pokok surat): its values are gathered from there. */
public sealed interface LetterTopic {
    Kind kind();

    /** Kinds of topics; a form says which of them it can be made for. */
    enum Kind {
        /** Berkas perkara. */
        CASE,
        /** Laporan, before or beside a case. */
        REPORT,
        /** Pegawai, without any report. */
        PERSON,
        /** The office itself: circulars, invitations. */
        OFFICE
    }

    record OfCase(CaseFileId caseFile) implements LetterTopic {
        @Override
        public Kind kind() {
            return Kind.CASE;
        }
    }

    /**
     * A report.
     *
     * @param subject one of its people; empty for the report as a whole
     */
    record OfReport(ReportId report, Optional<UUID> subject) implements LetterTopic {
        @Override
        public Kind kind() {
            return Kind.REPORT;
        }
    }

    record OfPerson(EmployeeId employee) implements LetterTopic {
        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    record OfOffice() implements LetterTopic {
        @Override
        public Kind kind() {
            return Kind.OFFICE;
        }
    }
}
