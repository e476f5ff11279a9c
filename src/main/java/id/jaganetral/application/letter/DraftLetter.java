package id.jaganetral.application.letter;

import id.jaganetral.application.letter.material.LetterMaterial;
import id.jaganetral.application.letter.material.LetterMaterials;
import id.jaganetral.application.letter.template.LetterLibrary;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.template.TagValues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Begins a letter: everything that is known is filled in, with where it came from. */
public final class DraftLetter {
    /** Tag under which a draft holds the code of the sanction it imposes. */
    public static final String SANCTION = LetterComposer.SANCTION;

    /** Tag of its name, which may be worded otherwise. */
    public static final String SANCTION_NAME = LawInLetters.SANCTION_NAME;

    private final LetterLibrary library;
    private final LetterMaterials materials;
    private final OfficeProfiles offices;
    private final LawBook law;
    private final Clock clock;

    public DraftLetter(
            LetterLibrary library, LetterMaterials materials, OfficeProfiles offices, LawBook law, Clock clock) {
        this.library = library;
        this.materials = materials;
        this.offices = offices;
        this.law = law;
        this.clock = clock;
    }

    public LetterCatalogue catalogue() {
        return library.catalogue();
    }

    public OfficeProfile office() {
        return offices.load();
    }

    /** Of a case file, the usual topic. */
    public LetterDraft draft(String form, CaseFileId caseFile) {
        return draft(form, new LetterTopic.OfCase(caseFile));
    }

    public LetterDraft draft(String form, LetterTopic topic) {
        LetterMaterial material =
                materials.of(topic).orElseThrow(() -> new OperationFailed(Message.of("letter.topic.gone")));
        return draft(library.kind(form), material);
    }

    /** The correction of an issued letter, beginning with what that one printed. */
    public LetterDraft correction(IssuedLetter letter) {
        LetterTopic topic = letter.topic().orElseThrow(() -> new OperationFailed(Message.of("letter.topic.gone")));
        return new IssuedInputs(letter, library.catalogue())
                .into(draft(letter.kind(), topic), offices.load().signatories());
    }

    LetterDraft draft(LetterKind kind, LetterMaterial material) {
        OfficeProfile office = offices.load();
        LocalDate today = LocalDate.now(clock);
        Map<String, String> fields = new HashMap<>(material.fields());
        Map<String, Message> origins = new HashMap<>(material.origins());
        put(fields, origins, "sifat", kind.sensitivity(), "letter.origin.form");
        put(fields, origins, "hal", kind.subject(), "letter.origin.form");
        put(fields, origins, "tempat_periksa", place(office), "letter.origin.office");
        begin(kind, material, fields, origins);
        put(fields, origins, "pejabat_keputusan", office.authority(), "letter.origin.office");
        told().values(library.catalogue())
                .forEach((tag, value) -> put(fields, origins, tag, value, "letter.origin.law"));
        sanction(kind, fields);
        new Addressing(office, law.rules(), today).into(kind, material.about(), fields, origins);
        return new LetterDraft(
                kind,
                material.about(),
                today,
                office.signatories().stream().findFirst().orElse(Signatory.none()),
                new Addressing(office, law.rules(), today).copies(kind, material.about()),
                kind.numbered() ? NumberWish.next() : NumberWish.none(),
                fields,
                origins,
                material.examiners(),
                material.acts(),
                material.provisions(),
                rows(kind, material, today, fields.getOrDefault(LetterComposer.SANCTION, "")),
                Optional.empty());
    }

    /** What the form itself says; a value that is a tag is copied from what is known under it. */
    private static void begin(
            LetterKind kind, LetterMaterial material, Map<String, String> fields, Map<String, Message> origins) {
        TagValues.Builder known = TagValues.builder();
        fields.forEach(known::text);
        material.about().person().ifPresent(person -> new PersonTags(person).into(known));
        TagValues values = known.build();
        kind.start().fields().forEach((tag, value) -> {
            boolean copied = value.startsWith("{");
            String told = copied ? values.text(value.substring(1, value.length() - 1)) : value;
            put(fields, origins, tag, told, copied ? "letter.origin.copied" : "letter.origin.form");
        });
    }

    private LawInLetters told() {
        return new LawInLetters(law.rules());
    }

    /** A sanction the form cannot impose is no answer to which one it imposes. */
    private void sanction(LetterKind kind, Map<String, String> fields) {
        Set<String> offered = told().sanctions(kind).keySet();
        String imposed = fields.getOrDefault(LetterComposer.SANCTION, "");
        if (!offered.isEmpty() && !offered.contains(imposed)) {
            fields.remove(LetterComposer.SANCTION);
            fields.remove(LawInLetters.SANCTION_NAME);
        } else if (told().byContract(imposed)) {
            fields.put(LawInLetters.BY_CONTRACT, LetterDraft.YES);
        }
    }

    private Map<String, List<Map<String, String>>> rows(
            LetterKind kind, LetterMaterial material, LocalDate day, String sanction) {
        Map<String, List<Map<String, String>>> rows = new HashMap<>(kind.start().rows());
        rows.putAll(material.rows());
        List<Map<String, String>> considered = told().considered(kind, staff(material), day, sanction);
        if (!considered.isEmpty()) {
            rows.put(LawInLetters.CONSIDERED, considered);
        }
        return rows;
    }

    /** Letters of the office consider what holds for civil servants. */
    private static EmploymentKind staff(LetterMaterial material) {
        return material.about().person().map(EmployeeSnapshot::kind).orElse(EmploymentKind.PNS);
    }

    /** What a form can impose: names by code, in the order offered. */
    public Map<String, String> sanctions(LetterKind kind) {
        return told().sanctions(kind);
    }

    /** The draft imposing another sanction, named as the rule book names it. */
    public LetterDraft imposing(LetterDraft draft, String sanction) {
        List<Map<String, String>> considered = told().reconsidered(
                        draft.rows(LawInLetters.CONSIDERED), draft.field(LetterComposer.SANCTION), sanction);
        return draft.with(LetterComposer.SANCTION, sanction)
                .with(LawInLetters.BY_CONTRACT, told().byContract(sanction) ? LetterDraft.YES : "")
                .with(LawInLetters.SANCTION_NAME, told().sanctionName(sanction))
                .withRows(LawInLetters.CONSIDERED, considered);
    }

    private static String place(OfficeProfile office) {
        return Stream.of(Capitals.ordinary(office.office()), office.address())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Fills what is not filled yet. */
    static void put(Map<String, String> fields, Map<String, Message> origins, String tag, String value, String origin) {
        if (!value.isBlank() && fields.getOrDefault(tag, "").isBlank()) {
            fields.put(tag, value);
            origins.put(tag, Message.of(origin));
        }
    }
}
