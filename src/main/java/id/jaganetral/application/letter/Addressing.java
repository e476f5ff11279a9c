package id.jaganetral.application.letter;

import id.jaganetral.application.letter.material.LetterAbout;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.letter.CopyList;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Recipient;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Addressee;
import id.jaganetral.domain.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom a letter goes to and who gets a copy, until the officer writes otherwise. */
record Addressing(OfficeProfile office, RuleBook rules, LocalDate day) {

    void into(LetterKind kind, LetterAbout about, Map<String, String> fields, Map<String, Message> origins) {
        switch (kind.recipient()) {
            case OVERSIGHT ->
                rules.addressees(Addressee.Role.OVERSIGHT, day).stream()
                        .findFirst()
                        .ifPresent(body -> {
                            DraftLetter.put(fields, origins, "kepada", body.name(), "letter.origin.law");
                            DraftLetter.put(fields, origins, "kepada_up", body.attention(), "letter.origin.law");
                            DraftLetter.put(fields, origins, "kepada_tempat", body.place(), "letter.origin.law");
                        });
            case PERSON ->
                about.person().ifPresent(person -> {
                    DraftLetter.put(fields, origins, "kepada", PersonTags.address(person), "letter.origin.person");
                    DraftLetter.put(fields, origins, "kepada_tempat", unit(person), "letter.origin.person");
                });
            case HEAD_OF_OPD ->
                about.person()
                        .filter(person -> !person.opd().isBlank())
                        .ifPresent(person ->
                                DraftLetter.put(fields, origins, "kepada", head(person.opd()), "letter.origin.person"));
            case SENDER -> {
                String sender = fields.getOrDefault("instansi_asal", "");
                DraftLetter.put(fields, origins, "kepada", sender, "letter.origin.incoming");
            }
            case AUTHORITY -> DraftLetter.put(fields, origins, "kepada", office.authority(), "letter.origin.office");
            case OPEN -> DraftLetter.put(fields, origins, "kepada_tempat", office.place(), "letter.origin.office");
        }
        DraftLetter.put(fields, origins, "kepada_tempat", office.place(), "letter.origin.office");
    }

    private static String unit(EmployeeSnapshot person) {
        return Capitals.ordinary(person.opd().isBlank() ? person.unit() : person.opd());
    }

    private static String head(String opd) {
        return "Kepala " + Capitals.ordinary(opd);
    }

    /** The office's own list of that name, else its first one, else what suits the recipient. */
    List<String> copies(LetterKind kind, LetterAbout about) {
        Optional<CopyList> own = office.copyLists().stream()
                .filter(list -> list.name().equalsIgnoreCase(kind.code()))
                .findFirst();
        if (own.isEmpty() && kind.recipient() == Recipient.OPEN) {
            return List.of();
        }
        own = own.or(() -> office.copyLists().stream().findFirst());
        if (own.isPresent()) {
            return own.get().recipients();
        }
        List<String> copies = new ArrayList<>();
        if (kind.recipient() == Recipient.OVERSIGHT) {
            rules.addressees(Addressee.Role.COPY, day).forEach(addressee -> copies.add(addressee.name()));
        } else if (!office.authority().isBlank()) {
            copies.add(office.authority());
        }
        about.person()
                .map(EmployeeSnapshot::opd)
                .filter(opd -> !opd.isBlank() && kind.recipient() != Recipient.HEAD_OF_OPD)
                .ifPresent(opd -> copies.add(head(opd)));
        return copies;
    }
}
