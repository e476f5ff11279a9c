package id.jaganetral.application.letter.fact;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the fact of a case off the values a letter was printed with. */
final class FactOfLetter {
    private static final String EXAMINATION_DAY = "tanggal_periksa";

    private final IssuedLetter letter;
    private final CaseHistory history;

    FactOfLetter(IssuedLetter letter, CaseHistory history) {
        this.letter = letter;
        this.history = history;
    }

    /** Empty for letters that stand for no fact, or whose values do not tell enough. */
    Optional<CaseFact> fact() {
        return switch (letter.kind()) {
            case "F01" -> summons(1);
            case "F02" -> summons(2);
            case "F21" -> summons(history.summons(1).isPresent() ? 2 : 1);
            case "F07" -> relief();
            case "F09" -> absence();
            case "F11" -> escalated();
            case "F16" -> called();
            case "F17" -> day("tanggal_penyampaian").map(on -> new CaseFact.Delivered(on, letter.number()));
            case "F18" ->
                Optional.of(new CaseFact.SentToAddress(
                        letter.date(), (text("cara_kirim") + " " + text("nomor_resi")).strip()));
            default -> Optional.empty();
        };
    }

    private Optional<CaseFact> summons(int ordinal) {
        return day(EXAMINATION_DAY)
                .map(day -> new CaseFact.SummonsIssued(
                        letter.date(),
                        ordinal,
                        letter.number(),
                        day,
                        text("jam_periksa"),
                        text("tempat_periksa"),
                        examiner()));
    }

    private Optional<CaseFact> relief() {
        return Optional.of(new CaseFact.TemporaryRelief(
                day("tanggal_mulai_bebas").orElse(letter.date()), letter.number(), signatory(), text("plh_nama")));
    }

    private Optional<CaseFact> absence() {
        int ordinal = history.summons(2).isPresent() ? 2 : 1;
        return day("tanggal_tidak_hadir").map(on -> new CaseFact.AbsenceRecorded(on, ordinal, letter.number(), ""));
    }

    private Optional<CaseFact> escalated() {
        String to = text("pejabat_berwenang");
        return to.isBlank()
                ? Optional.empty()
                : Optional.of(new CaseFact.Escalated(letter.date(), letter.number(), Official.named(to, to)));
    }

    private Optional<CaseFact> called() {
        return day("tanggal_penyampaian")
                .map(day -> new CaseFact.CalledToReceive(
                        letter.date(), letter.number(), day, text("jam_penyampaian"), text("tempat_penyampaian")));
    }

    /** The first examiner named, otherwise who signed. */
    private Official examiner() {
        return letter.values().find("pemeriksa").stream()
                .filter(TagValue.Rows.class::isInstance)
                .flatMap(value -> ((TagValue.Rows) value).rows().stream())
                .findFirst()
                .map(FactOfLetter::official)
                .orElseGet(this::signatory);
    }

    private static Official official(TagValues row) {
        return new Official(
                row.text("nama"),
                row.text("nip").replace(" ", ""),
                row.text("pangkat_gol"),
                row.text("jabatan"),
                PositionCategory.UNKNOWN);
    }

    private Official signatory() {
        return Official.named(text("ttd_nama"), text("ttd_jabatan"));
    }

    private String text(String tag) {
        return letter.values().text(tag);
    }

    private Optional<LocalDate> day(String tag) {
        return DateWords.read(text(tag));
    }
}
