package id.jaganetral.application.idis;

import id.jaganetral.application.idis.IdisField.CodeKey;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fields of the register's record, exactly those of its client and in their order (reference discipline-procedure.md,
 * section 3.7). Identifiers are the register's own; what the reference does not tell is said at the field.
 */
final class IdisFields {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final int MONTHS_OF_A_YEAR = 12;

    private final CaseFile file;
    private final CaseStanding standing;
    private final RuleBook book;
    private final Function<CodeKey, Optional<String>> codes;
    private final String legalStatus;

    /**
     * @param codes what the office has found out
     * @param legalStatus kedudukan hukum as the roster has it, empty when not known
     */
    IdisFields(
            CaseFile file,
            CaseStanding standing,
            RuleBook book,
            Function<CodeKey, Optional<String>> codes,
            String legalStatus) {
        this.file = file;
        this.standing = standing;
        this.book = book;
        this.codes = codes;
        this.legalStatus = legalStatus;
    }

    /**
     * Lists them.
     *
     * @param note for the field of remarks
     * @param attachments names of the files to upload
     */
    List<IdisField> all(String note, String attachments) {
        CaseHistory history = file.history();
        CaseFact.Decided decided = history.last(CaseFact.Decided.class).orElseThrow();
        SanctionKind kind = standing.sanction().orElseGet(() -> book.kind(decided.kind()));
        List<IdisField> fields = new ArrayList<>(identity());
        fields.addAll(sanction(kind));
        fields.add(IdisField.plain("skNomor", decided.number()));
        fields.add(IdisField.plain("skTanggal", day(decided.on())));
        fields.add(IdisField.plain(
                "hukumanTanggal",
                standing.effectiveOn().map(IdisFields::day).orElse(""),
                Message.of("idis.remark.effect")));
        fields.add(IdisField.plain(
                "akhirHukumanTanggal",
                standing.servedUntil().map(IdisFields::day).orElse("")));
        fields.addAll(term(kind));
        fields.add(coded("kedudukanHukumId", legalStatus, told(legalStatus)));
        fields.add(IdisField.plain("hukdisYangDiberhentikanId", "", Message.of("idis.remark.ended")));
        fields.addAll(annulled(history));
        fields.add(IdisField.plain("keterangan", note));
        fields.add(IdisField.plain("dokumen", attachments));
        return fields;
    }

    private List<IdisField> identity() {
        EmployeeSnapshot person = file.person();
        return List.of(
                coded("pnsOrangId", person.nip(), told(person.name() + ", NIP " + person.nip())),
                coded("golonganId", person.grade(), told(person.grade())),
                IdisField.plain("golonganLama", "", Message.of("idis.remark.oldGrade", person.grade())));
    }

    private List<IdisField> sanction(SanctionKind kind) {
        Message level = Message.of("rule.level." + kind.level());
        String rows = String.join(", ", file.classification().rows());
        return List.of(
                coded("jenisHukumanId", kind.code(), told(kind.name())),
                coded("jenisTingkatHukumanId", kind.level().name(), level),
                coded("alasanHukumanDisiplinId", rows, told(rows)),
                IdisField.plain("nomorPp", regulation(kind)));
    }

    private String regulation(SanctionKind kind) {
        return book.instruments()
                .get(book.provision(kind.provision()).instrument())
                .shortName();
    }

    private static List<IdisField> term(SanctionKind kind) {
        int months = kind.months().orElse(0);
        return List.of(
                IdisField.plain("masaTahun", Integer.toString(months / MONTHS_OF_A_YEAR)),
                IdisField.plain("masaBulan", Integer.toString(months % MONTHS_OF_A_YEAR)));
    }

    /** Number and day of the decision that annulled this one. */
    private static List<IdisField> annulled(CaseHistory history) {
        record Annulment(String number, LocalDate on) {}
        Optional<Annulment> annulment = Stream.concat(
                        history.last(CaseFact.AppealDecided.class).stream()
                                .filter(fact -> fact.outcome() == CaseFact.RemedyOutcome.ANNULLED)
                                .map(fact -> new Annulment(fact.number(), fact.on())),
                        history.last(CaseFact.ObjectionDecided.class).stream()
                                .filter(fact -> fact.outcome() == CaseFact.RemedyOutcome.ANNULLED)
                                .map(fact -> new Annulment(fact.number(), fact.on())))
                .findFirst();
        return List.of(
                IdisField.plain(
                        "skPembatalanNomor", annulment.map(Annulment::number).orElse("")),
                IdisField.plain(
                        "skPembatalanTanggal",
                        annulment.map(Annulment::on).map(IdisFields::day).orElse("")));
    }

    private static Message told(String text) {
        return Message.of("idis.told", text);
    }

    /** A field that takes a code of the register. */
    private IdisField coded(String list, String ours, Message told) {
        if (ours.isBlank()) {
            return IdisField.plain(list, "", Message.of("idis.remark.notTold"));
        }
        CodeKey key = new CodeKey(list, ours);
        Optional<String> code = codes.apply(key);
        Optional<Message> remark = code.isPresent() ? Optional.empty() : Optional.of(Message.of("idis.remark.code"));
        return new IdisField(list, code.orElse(""), Optional.of(told), Optional.of(key), remark);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
