package id.jaganetral.ui.employee;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import java.util.Map;
import org.kordamp.ikonli.feather.Feather;

/** How kinds, categories and numbers of people are shown. */
final class EmployeeWords {
    private static final Map<EmploymentKind, Tone> TONES = Map.of(
            EmploymentKind.PNS, Tone.INFO,
            EmploymentKind.CPNS, Tone.INFO,
            EmploymentKind.PPPK, Tone.SUCCESS,
            EmploymentKind.PPPK_PART_TIME, Tone.WARNING,
            EmploymentKind.NON_ASN, Tone.NEUTRAL);

    private final Texts texts;

    EmployeeWords(Texts texts) {
        this.texts = texts;
    }

    String kind(EmploymentKind kind) {
        return texts.get("employee.kind." + kind.name());
    }

    String category(PositionCategory category) {
        return texts.get("employee.category." + category.name());
    }

    Chip chip(EmploymentKind kind) {
        return new Chip(kind(kind), TONES.get(kind), Feather.USER);
    }

    Chip gone() {
        return new Chip(texts.get("employee.inactive"), Tone.NEUTRAL, Feather.USER_X);
    }

    /** With blanks, as printed. */
    static String number(EmployeeLine line) {
        return line.nip().isEmpty() ? "" : Nip.of(line.nip()).formatted();
    }
}
