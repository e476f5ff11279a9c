package id.jaganetral.domain.rule.addition;

import static id.jaganetral.domain.rule.addition.EntryField.choice;
import static id.jaganetral.domain.rule.addition.EntryField.choices;
import static id.jaganetral.domain.rule.addition.EntryField.free;

import id.jaganetral.domain.rule.addition.EntryField.Form;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which fields an office may fill, by kind of entry. */
public final class EntryFields {
    private static final EntryField TITLE = free("title", Form.LINE).must();
    private static final EntryField NAME = free("name", Form.LINE).must();
    private static final EntryField TEXT = free("text", Form.TEXT).must();
    private static final EntryField NOTE = free("note", Form.TEXT);
    private static final EntryField PROVISIONS =
            choices("provisions", EntryOptions.PROVISION).must();
    private static final EntryField CODE = free("code", Form.LINE).must().once();

    private static final Map<EntryKind, List<EntryField>> FIELDS = fields();

    private EntryFields() {}

    /** All fields of the kind. */
    public static List<EntryField> of(EntryKind kind) {
        return FIELDS.get(kind);
    }

    /** Those that a change of this sort asks for. */
    public static List<EntryField> of(EntryKind kind, Change change) {
        return switch (change) {
            case NEW -> of(kind);
            case VERSION, OVERRIDE ->
                of(kind).stream().filter(field -> !field.onlyNew()).toList();
            default -> List.of();
        };
    }

    private static Map<EntryKind, List<EntryField>> fields() {
        Map<EntryKind, List<EntryField>> all = new EnumMap<>(EntryKind.class);
        calendar(all);
        catalogue(all);
        all.put(
                EntryKind.ADDRESSEE,
                List.of(
                        choice("role", EntryOptions.ROLE).must().once(),
                        NAME,
                        free("attention", Form.LINE),
                        free("short", Form.LINE).must(),
                        free("place", Form.LINE).must(),
                        NOTE));
        all.put(
                EntryKind.PROVISION,
                List.of(
                        choice("instrument", EntryOptions.INSTRUMENT).must().once(),
                        free("article", Form.LINE).must(),
                        TEXT,
                        NOTE));
        all.put(EntryKind.INSTRUMENT, List.of(TITLE, free("short", Form.LINE).must(), NOTE));
        all.put(
                EntryKind.DEADLINE,
                List.of(TITLE, free("amount", Form.NUMBER), free("reminder", Form.NUMBER), PROVISIONS, NOTE));
        all.put(EntryKind.RULE, List.of(TITLE, TEXT, PROVISIONS, NOTE));
        all.put(EntryKind.REGIME, List.of(TITLE, TEXT, PROVISIONS, NOTE));
        all.put(EntryKind.AUTHORITY_ROW, List.of());
        return all;
    }

    private static void calendar(Map<EntryKind, List<EntryField>> all) {
        all.put(
                EntryKind.HOLIDAY,
                List.of(
                        free("date", Form.DAY).must(),
                        choice("kind", EntryOptions.HOLIDAY).must(),
                        NAME));
        all.put(EntryKind.CALENDAR_YEAR, List.of(free("year", Form.NUMBER).must()));
        all.put(
                EntryKind.ELECTION,
                List.of(
                        NAME,
                        choices("races", EntryOptions.RACE).must(),
                        choice("status", EntryOptions.STATUS).must(),
                        free("scope", Form.LINE).must(),
                        free("legalBasis", Form.LINES),
                        NOTE));
        all.put(
                EntryKind.ELECTION_STAGE,
                List.of(
                        choice("election", EntryOptions.ELECTION).must().once(),
                        choice("phase", EntryOptions.PHASE).must(),
                        NAME,
                        free("start", Form.DAY).must(),
                        free("end", Form.DAY).must(),
                        choices("races", EntryOptions.RACE),
                        NOTE));
    }

    private static void catalogue(Map<EntryKind, List<EntryField>> all) {
        all.put(
                EntryKind.CATALOGUE,
                List.of(
                        CODE,
                        free("row", Form.LINE).must(),
                        choice("track", EntryOptions.TRACK).must().once(),
                        TITLE,
                        free("description", Form.TEXT).must(),
                        free("parts", Form.LINES),
                        free("elements", Form.LINES),
                        choice("stage", EntryOptions.STAGE).must(),
                        choices("forms", EntryOptions.FORM).must(),
                        choices("targets", EntryOptions.TARGET).must(),
                        choices("appliesTo", EntryOptions.STAFF).must(),
                        choices("norms", EntryOptions.PROVISION),
                        choices("sanctionProvisions", EntryOptions.PROVISION).must(),
                        choice("sanctions", EntryOptions.SANCTION_SET),
                        NOTE));
        all.put(
                EntryKind.SANCTION_KIND,
                List.of(
                        CODE,
                        NAME,
                        choice("level", EntryOptions.LEVEL).must().once(),
                        free("order", Form.NUMBER).must(),
                        free("months", Form.NUMBER),
                        free("payCut", Form.NUMBER),
                        free("permanent", Form.YES_NO),
                        choice("provision", EntryOptions.PROVISION).must(),
                        choices("joins", EntryOptions.SANCTION_SET),
                        NOTE));
        all.put(
                EntryKind.SANCTION_SET,
                List.of(
                        TITLE,
                        choices("kinds", EntryOptions.SANCTION_KIND).must(),
                        choices("transitional", EntryOptions.SANCTION_KIND),
                        free("regularFrom", Form.DAY),
                        NOTE));
        all.put(
                EntryKind.FACTOR,
                List.of(choice("weight", EntryOptions.WEIGHT).must().once(), TITLE, TEXT, PROVISIONS, NOTE));
    }
}
