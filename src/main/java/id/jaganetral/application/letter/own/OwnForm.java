package id.jaganetral.application.letter.own;

import id.jaganetral.domain.casefile.standing.CasePhase;
import id.jaganetral.domain.letter.FormStart;
import id.jaganetral.domain.letter.LayoutFamily;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.Recipient;
import id.jaganetral.domain.letter.set.DocumentNeed;
import id.jaganetral.domain.letter.set.DocumentRoute;
import id.jaganetral.domain.letter.set.NeededDocument;
import id.jaganetral.domain.rule.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form the office made (formulir kantor).
 *
 * @param code given by the program, "KANTOR-01"
 * @param about what it is made for
 * @param route the way of a case it belongs to; empty for every one
 * @param phase where in the case it belongs
 * @param sensitivity sifat printed by default
 * @param tags the tags its template used when it was added, in their order
 */
public record OwnForm(
        String code,
        String title,
        LayoutFamily layout,
        LetterTopic.Kind about,
        Optional<DocumentRoute> route,
        CasePhase phase,
        boolean numbered,
        String sensitivity,
        String archiveCode,
        String signedBy,
        List<String> tags) {
    /** Tags no letter does without, where its template has them. */
    private static final Set<String> NEEDED = Set.of("nomor", "ttd_jabatan", "ttd_nama");

    public OwnForm {
        tags = List.copyOf(tags);
    }

    OwnForm with(String newCode, List<String> newTags) {
        return new OwnForm(
                newCode, title, layout, about, route, phase, numbered, sensitivity, archiveCode, signedBy, newTags);
    }

    /** As a document of a case, which the officer uses at will. */
    NeededDocument document(String why) {
        return new NeededDocument(code, title, phase, Optional.empty(), 0, DocumentNeed.WISH, why);
    }

    /** As a form among the shipped ones. */
    LetterKind kind(LetterCatalogue shipped) {
        return kind(shipped, tags);
    }

    /**
     * As a form among the shipped ones: an officer enters what shipped forms let officers enter.
     *
     * @param used tags of its template as it is now, which may ask more or less than the one that was added
     */
    LetterKind kind(LetterCatalogue shipped, List<String> used) {
        Set<String> entered =
                shipped.kinds().stream().flatMap(kind -> kind.inputs().stream()).collect(Collectors.toSet());
        return new LetterKind(
                code,
                title,
                layout,
                Confidence.GENERAL_KNOWLEDGE,
                archiveCode,
                sensitivity,
                layout == LayoutFamily.CORRESPONDENCE ? title : "",
                code + ".docx",
                tags.stream().filter(NEEDED::contains).collect(Collectors.toSet()),
                used.stream().filter(entered::contains).toList(),
                signedBy,
                Recipient.OPEN,
                Set.of(about),
                numbered,
                Optional.empty(),
                "OFFICE",
                Set.of(),
                FormStart.empty());
    }
}
