package id.jaganetral.domain.roster;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Grade;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.PositionTitle;
import id.jaganetral.domain.employee.Sex;
import id.jaganetral.domain.employee.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One person as a roster row describes it, checked. Holds only what the application uses.
 *
 * @param active false when the legal status says that the person has left
 * @param positionSince TMT jabatan
 * @param gradeSince TMT golongan
 * @param unitId UNOR ID, empty in files without
 * @param unitName the leaf unit, empty when the file has none
 * @param middleName unit between leaf and OPD in flattened recaps
 * @param opdName OPD in files that name it
 */
public record RosterRow(
        Nip nip,
        PersonName name,
        Sex sex,
        Optional<LocalDate> birthDate,
        EmploymentKind kind,
        String legalStatus,
        boolean active,
        String institution,
        String phone,
        String address,
        PositionTitle position,
        Optional<Grade> grade,
        Optional<LocalDate> positionSince,
        Optional<LocalDate> gradeSince,
        Optional<UnitId> unitId,
        String unitName,
        String middleName,
        String opdName) {
    private static final Pattern GOVERNMENT =
            Pattern.compile("^(PEMERINTAH|PEMKAB|PEMKOT|PEMPROV|PEMDA|PROVINSI|KABUPATEN|KOTA)\\b.*");

    public RosterRow {
        // Some exports put the government itself where others put the OPD.
        if (GOVERNMENT.matcher(opdName.toUpperCase(Locale.ROOT)).matches()) {
            opdName = "";
        }
    }

    /** The units this row speaks of, from the OPD down to the leaf; the last one is the person's own. */
    public List<OrganisationUnit> units() {
        List<OrganisationUnit> units = new ArrayList<>();
        String above = "";
        for (String name : List.of(opdName, middleName)) {
            if (!name.isEmpty() && !name.equals(above) && !name.equals(unitName)) {
                units.add(new OrganisationUnit(UnitId.derived(above, name), name, lastOf(units)));
                above = name;
            }
        }
        if (!unitName.isEmpty()) {
            UnitId leaf = unitId.orElse(UnitId.derived(above, unitName));
            units.add(new OrganisationUnit(leaf, unitName, lastOf(units)));
        }
        return units;
    }

    private static Optional<UnitId> lastOf(List<OrganisationUnit> units) {
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(units.get(units.size() - 1).id());
    }

    /** 64 bits that change when anything in the row changes; an import compares them instead of all fields. */
    public long fingerprint() {
        StringBuilder all = new StringBuilder(256);
        for (Object part : new Object[] {
            nip.digits(),
            name.front(),
            name.bare(),
            name.back(),
            sex,
            birthDate,
            kind,
            legalStatus,
            active,
            institution,
            phone,
            address,
            position.title(),
            position.kind(),
            position.echelon(),
            grade,
            positionSince,
            gradeSince,
            unitId,
            unitName,
            middleName,
            opdName
        }) {
            all.append(part).append('\u0000');
        }
        return Fingerprint.of(all, 0);
    }

    /** Shows no name and no number: this may get into a log. */
    @Override
    public String toString() {
        return "RosterRow[" + kind + "]";
    }
}
