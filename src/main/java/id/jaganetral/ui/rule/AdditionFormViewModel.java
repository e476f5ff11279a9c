package id.jaganetral.ui.rule;

import id.jaganetral.application.rule.addition.AmendLaw;
import id.jaganetral.application.rule.addition.LawDesk;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.addition.AdditionDraft;
import id.jaganetral.domain.rule.addition.Change;
import id.jaganetral.domain.rule.addition.EntryField;
import id.jaganetral.domain.rule.addition.EntryFields;
import id.jaganetral.domain.rule.addition.EntryKind;
import id.jaganetral.domain.rule.addition.EntryRef;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** An addition as it is filled in; begins with what the entry reads now. */
public final class AdditionFormViewModel {
    private static final Set<EntryKind> DATED =
            EnumSet.of(EntryKind.CATALOGUE, EntryKind.PROVISION, EntryKind.ADDRESSEE);

    private final Change change;
    private final EntryRef entry;
    private final AmendLaw amend;
    private final RuleBook book;
    private final Map<String, StringProperty> values = new LinkedHashMap<>();
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final StringProperty document = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");

    AdditionFormViewModel(Change change, EntryRef entry, LawDesk law, AmendLaw amend) {
        this.change = change;
        this.entry = entry;
        this.amend = amend;
        this.book = law.rules();
        Map<String, String> now =
                change == Change.NEW ? Map.of() : law.reads(entry).orElse(Map.of());
        fields().forEach(field ->
                values.put(field.name(), new SimpleStringProperty(now.getOrDefault(field.name(), ""))));
    }

    public Change change() {
        return change;
    }

    public EntryRef entry() {
        return entry;
    }

    public List<EntryField> fields() {
        return EntryFields.of(entry.kind(), change);
    }

    /** Where choices take their values and words from. */
    RuleBook book() {
        return book;
    }

    /** Several values stand on lines of their own; days are ISO dates. */
    public StringProperty value(EntryField field) {
        return values.get(field.name());
    }

    /** Whether a first day is asked for. */
    public boolean dated() {
        return change == Change.VERSION
                || (DATED.contains(entry.kind()) && (change == Change.NEW || change == Change.END));
    }

    public ObjectProperty<LocalDate> from() {
        return from;
    }

    public StringProperty document() {
        return document;
    }

    public StringProperty reason() {
        return reason;
    }

    /** Why it was refused; empty when it was added. */
    public List<Reason> keep() {
        Map<String, String> filled = new HashMap<>();
        values.forEach((name, value) -> filled.put(name, value.get() == null ? "" : value.get()));
        AdditionDraft draft =
                new AdditionDraft(change, entry, filled, Optional.ofNullable(from.get()), document.get(), reason.get());
        return amend.add(draft).fold(done -> List.of(), reasons -> reasons);
    }
}
