package id.jaganetral.application.recap;

import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invented people reported, one for each box of outcomes, for tests. */
public final class RecapPeople {
    public static final RecapRequest REQUEST =
            new RecapRequest(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 12, 31), Optional.empty(), Optional.empty());

    private RecapPeople() {}

    public static RecapPerson person(int number, String name, String opd, boolean identified) {
        return person(number, name, opd, identified, null);
    }

    /**
     * @param laidDown what was laid down about the person, null for nothing
     */
    static RecapPerson person(int number, String name, String opd, boolean identified, Disposition.Kind laidDown) {
        return new RecapPerson(
                UUID.nameUUIDFromBytes(new byte[] {(byte) (number / 2)}),
                UUID.nameUUIDFromBytes(new byte[] {(byte) number, 1}),
                "LAP-2024-%04d".formatted(number / 2 + 1),
                ReportSource.BAWASLU_LETTER,
                ActForm.POST,
                Platform.FACEBOOK,
                LocalDate.of(2024, 10, 12),
                LocalDate.of(2024, 10, 14),
                name,
                identified ? "199004122015032003" : "",
                identified ? Optional.of(EmploymentKind.PNS) : Optional.empty(),
                identified ? "Analis Keuangan" : "",
                identified ? "Bidang Anggaran" : "",
                identified ? opd : "",
                "Bawaslu Kabupaten Contoh",
                "045/PM/2024",
                Optional.of(LocalDate.of(2024, 10, 14)),
                Optional.of(LocalDate.of(2024, 10, 28)),
                Optional.ofNullable(laidDown),
                identified ? Optional.of(UUID.randomUUID()) : Optional.empty());
    }

    public static RecapLine line(RecapPerson person, RecapOutcome outcome) {
        boolean decided = outcome == RecapOutcome.SANCTIONED;
        return new RecapLine(
                person,
                outcome,
                person.identified()
                        ? Optional.of(new CaseOutcome(
                                "PKR-2024-0001",
                                decided ? CaseStage.SERVING : CaseStage.REVIEW,
                                outcome,
                                decided ? "teguran tertulis" : "",
                                decided ? "800.1.6.2/7/2024" : "",
                                decided ? Optional.of(LocalDate.of(2024, 12, 1)) : Optional.empty()))
                        : Optional.empty());
    }

    /** Two people in every box, in two OPDs; one name tries to be a formula. */
    public static Recap everyBoxTwice() {
        List<RecapLine> lines = new ArrayList<>();
        int number = 0;
        for (RecapOutcome outcome : RecapOutcome.values()) {
            boolean identified = outcome != RecapOutcome.UNIDENTIFIED;
            lines.add(line(person(number++, "=1+1 Contoh, S.Sos.", "Dinas Contoh Satu", identified), outcome));
            lines.add(line(person(number++, "Pegawai Contoh " + number, "Dinas Contoh Dua", identified), outcome));
        }
        return new Recap(REQUEST, lines);
    }
}
