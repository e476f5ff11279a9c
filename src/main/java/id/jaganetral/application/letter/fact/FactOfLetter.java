package id.jaganetral.application.letter.fact;

import id.jaganetral.application.letter.material.Wording;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.SanctionWords;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the fact of a case off the values a letter was printed with. */
final class FactOfLetter {
    private static final String EXAMINATION_DAY = "tanggal_periksa";

    private final IssuedLetter letter;
    private final CaseHistory history;
    private final RuleBook book;
    private final Wording wording;

    /**
     * @param wording the words seats and elements are printed with
     */
    FactOfLetter(IssuedLetter letter, CaseHistory history, RuleBook book, Wording wording) {
        this.letter = letter;
        this.history = history;
        this.book = book;
        this.wording = wording;
    }

    /** Empty for letters that stand for no fact, or whose values do not tell enough. */
    Optional<CaseFact> fact() {
        return switch (letter.kind()) {
            case "F01" -> summons(1);
            case "F02" -> summons(2);
            case "F21" -> summons(history.summons(1).isPresent() ? 2 : 1);
            case "F04" -> statement();
            case "F05", "F20" -> team();
            case "F07" -> relief();
            case "F08", "F22" -> examination();
            case "F09" -> absence();
            case "F10", "F23" -> Optional.of(report());
            case "F11", "F15" -> escalated();
            case "F12", "F13", "F14", "F24", "KEP-KONTRAK" -> decided();
            case "F24P" -> stated();
            default -> afterDecision();
        };
    }

    private Optional<CaseFact> afterDecision() {
        return switch (letter.kind()) {
            case "F16" -> called();
            case "F17" -> day("tanggal_penyampaian").map(on -> new CaseFact.Delivered(on, letter.number()));
            case "F18" ->
                Optional.of(new CaseFact.SentToAddress(
                        letter.date(), (text("cara_kirim") + " " + text("nomor_resi")).strip()));
            case "F25" -> objectionDecided();
            case "F25R" -> day("tanggal_terima_keberatan").map(on -> new CaseFact.ObjectionFiled(on, text("kepada")));
            case "F25B" -> appeal();
            case "BLOKIR" -> Optional.of(new CaseFact.UnblockRequested(letter.date(), letter.number()));
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

    private Optional<CaseFact> statement() {
        return day("tanggal_keterangan")
                .map(on -> new CaseFact.StatementTaken(on, text("saksi_nama"), letter.number()));
    }

    private Optional<CaseFact> team() {
        List<TeamMember> members = rows().map(this::member).toList();
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseFact.TeamFormed(letter.date(), letter.number(), members));
    }

    private TeamMember member(TagValues row) {
        return new TeamMember(
                official(row),
                printed(TeamMember.Element.values(), "letter.words.element.", row.text("unsur"))
                        .orElse(TeamMember.Element.OTHER),
                printed(TeamMember.Seat.values(), "letter.words.seat.", row.text("kedudukan"))
                        .orElse(TeamMember.Seat.MEMBER));
    }

    private <E extends Enum<E>> Optional<E> printed(E[] all, String prefix, String words) {
        return Arrays.stream(all)
                .filter(one -> wording.of(Message.of(prefix + one)).equalsIgnoreCase(words.strip()))
                .findFirst();
    }

    private Optional<CaseFact> relief() {
        return Optional.of(new CaseFact.TemporaryRelief(
                day("tanggal_mulai_bebas").orElse(letter.date()), letter.number(), signatory(), text("plh_nama")));
    }

    private Optional<CaseFact> examination() {
        List<Official> examiners = rows().map(FactOfLetter::official).toList();
        return day(EXAMINATION_DAY)
                .filter(on -> !examiners.isEmpty())
                .map(on -> new CaseFact.ExaminationHeld(
                        on,
                        letter.number(),
                        examiners,
                        flag("menolak_ttd") ? CaseFact.Signature.REFUSED : CaseFact.Signature.SIGNED,
                        !text("tanggal_salinan").isBlank()));
    }

    private Optional<CaseFact> absence() {
        int ordinal = history.summons(2).isPresent() ? 2 : 1;
        return day("tanggal_tidak_hadir").map(on -> new CaseFact.AbsenceRecorded(on, ordinal, letter.number(), ""));
    }

    private CaseFact report() {
        boolean proven = flag("terbukti");
        Optional<CaseFact.SanctionChosen> chosen = history.last(CaseFact.SanctionChosen.class);
        return new CaseFact.ReportWritten(
                letter.date(),
                letter.number(),
                proven,
                proven ? kind() : Optional.empty(),
                words(chosen.map(CaseFact.SanctionChosen::aggravating)),
                words(chosen.map(CaseFact.SanctionChosen::mitigating)));
    }

    private static List<String> words(Optional<List<WeighedFactor>> factors) {
        return factors.stream().flatMap(List::stream).map(WeighedFactor::words).toList();
    }

    private Optional<CaseFact> escalated() {
        String to = text("pejabat_berwenang");
        return to.isBlank()
                ? Optional.empty()
                : Optional.of(new CaseFact.Escalated(letter.date(), letter.number(), Official.named(to, to)));
    }

    private Optional<CaseFact> decided() {
        String office = text("pejabat_keputusan").isBlank() ? text("ttd_jabatan") : text("pejabat_keputusan");
        return kind().map(kind ->
                new CaseFact.Decided(letter.date(), letter.number(), kind, Official.named(text("ttd_nama"), office)));
    }

    /** The kind the letter names; where it names none, what the officer chose. */
    private Optional<String> kind() {
        return named("jenis_hukuman")
                .or(() -> history.last(CaseFact.SanctionChosen.class).map(CaseFact.SanctionChosen::kind));
    }

    private Optional<String> named(String tag) {
        String words = text(tag).strip();
        return book.kinds().values().stream()
                .filter(kind -> SanctionWords.inSentence(kind.name()).equalsIgnoreCase(words)
                        || kind.name().equalsIgnoreCase(words))
                .map(SanctionKind::code)
                .findFirst();
    }

    private Optional<CaseFact> stated() {
        return day("tanggal_pernyataan")
                .map(on -> new CaseFact.MoralStatementMade(
                        on,
                        text("forum").isBlank() ? text("tempat_pernyataan") : text("forum"),
                        Official.named(text("pembaca_nama"), text("pembaca_jabatan"))));
    }

    private Optional<CaseFact> called() {
        return day("tanggal_penyampaian")
                .map(day -> new CaseFact.CalledToReceive(
                        letter.date(), letter.number(), day, text("jam_penyampaian"), text("tempat_penyampaian")));
    }

    /** A note of the appeal grows: first that it was filed, then the answer of the personnel authority. */
    private Optional<CaseFact> appeal() {
        if (!history.has(CaseFact.AppealFiled.class)) {
            return day("tanggal_ajuan_banding")
                    .map(on -> new CaseFact.AppealFiled(on, day("tanggal_tembusan_banding"), false));
        }
        return day("tanggal_tanggapan_banding")
                .filter(on -> !text("nomor_tanggapan_banding").isBlank())
                .map(on -> new CaseFact.AppealAnswered(on, text("nomor_tanggapan_banding")));
    }

    private Optional<CaseFact> objectionDecided() {
        if (flag("keberatan_diubah")) {
            return named("hukuman_baru").map(kind -> objection(change(kind), Optional.of(kind)));
        }
        if (flag("keberatan_dikuatkan")) {
            return Optional.of(objection(RemedyOutcome.UPHELD, Optional.empty()));
        }
        if (flag("keberatan_dibatalkan")) {
            return Optional.of(objection(RemedyOutcome.ANNULLED, Optional.empty()));
        }
        return flag("keberatan_ditolak") || flag("keberatan_terlambat")
                ? Optional.of(objection(RemedyOutcome.NOT_ACCEPTED, Optional.empty()))
                : Optional.empty();
    }

    private CaseFact objection(RemedyOutcome outcome, Optional<String> kind) {
        return new CaseFact.ObjectionDecided(letter.date(), letter.number(), outcome, kind);
    }

    private RemedyOutcome change(String kind) {
        int before = history.last(CaseFact.Decided.class)
                .map(decided -> book.kind(decided.kind()).order())
                .orElse(0);
        int after = book.kind(kind).order();
        if (after == before) {
            return RemedyOutcome.CHANGED;
        }
        return after < before ? RemedyOutcome.LIGHTENED : RemedyOutcome.AGGRAVATED;
    }

    /** The first examiner named, otherwise who signed. */
    private Official examiner() {
        return rows().findFirst().map(FactOfLetter::official).orElseGet(this::signatory);
    }

    private Stream<TagValues> rows() {
        return letter.values().find("pemeriksa").stream()
                .filter(TagValue.Rows.class::isInstance)
                .flatMap(value -> ((TagValue.Rows) value).rows().stream());
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

    private boolean flag(String tag) {
        return letter.values().find(tag).map(TagValue::shown).orElse(false);
    }

    private String text(String tag) {
        return letter.values().text(tag);
    }

    private Optional<LocalDate> day(String tag) {
        return DateWords.read(text(tag));
    }
}
