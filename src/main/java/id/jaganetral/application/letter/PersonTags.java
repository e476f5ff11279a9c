package id.jaganetral.application.letter;

import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.Sex;
import id.jaganetral.domain.template.TagValues;

/** The lines of an employee on a letter (PEGAWAI). PPPK have a golongan and no pangkat; others may have no number. */
record PersonTags(EmployeeSnapshot person) {

    void into(TagValues.Builder values) {
        put(values, "nama", person.name());
        values.text("nip", Nip.printed(person.nip()));
        values.text("label_pangkat", contract() ? "Golongan" : "Pangkat/Gol. ruang");
        values.text("pangkat_gol", grade());
        put(values, "jabatan", person.position());
        put(values, "unit_kerja", unit());
        put(values, "instansi", person.institution());
        boolean woman = person.sex().filter(Sex.FEMALE::equals).isPresent();
        boolean known = person.sex().isPresent();
        values.text("sdr", address());
        values.text("sebutan", woman ? "Sdri." : known ? "Sdr." : "Sdr./Sdri.");
    }

    /** "Saudari Nama, S.E.", as an addressee. */
    static String address(EmployeeSnapshot person) {
        return new PersonTags(person).address() + " " + person.name();
    }

    private String address() {
        return person.sex()
                .map(sex -> sex == Sex.FEMALE ? "Saudari" : "Saudara")
                .orElse("Saudara/i");
    }

    private boolean contract() {
        return person.kind() == EmploymentKind.PPPK || person.kind() == EmploymentKind.PPPK_PART_TIME;
    }

    private String grade() {
        if (contract() || person.rank().isBlank()) {
            return person.grade();
        }
        return person.grade().isBlank() ? person.rank() : person.rank() + ", " + person.grade();
    }

    private String unit() {
        boolean same = person.opd().isBlank() || person.unit().equalsIgnoreCase(person.opd());
        if (person.unit().isBlank()) {
            return person.opd();
        }
        return same ? person.unit() : person.unit() + ", " + person.opd();
    }

    private static void put(TagValues.Builder values, String tag, String text) {
        if (!text.isBlank()) {
            values.text(tag, text);
        }
    }
}
