package id.jaganetral.domain.employee;

import java.util.Optional;

/**
 * A person's identity as it stood on one day, frozen into a case file, a letter or a report. Texts are as printed; an
 * empty text means "not known".
 *
 * @param employee who it is in the roster, empty for people outside it
 * @param nip 18 digits without blanks, empty when there is none
 * @param name full name with titles, as printed
 * @param rank pangkat, for example "Penata Tingkat I"; empty for PPPK
 * @param grade golongan ruang, for example "III/d" or "IX"
 * @param position jabatan
 * @param unit unit kerja, the leaf
 * @param opd the OPD the unit belongs to
 * @param institution instansi
 */
public record EmployeeSnapshot(
        Optional<EmployeeId> employee,
        String nip,
        String name,
        Optional<Sex> sex,
        EmploymentKind kind,
        String rank,
        String grade,
        String position,
        PositionCategory category,
        String unit,
        String opd,
        String institution) {}
