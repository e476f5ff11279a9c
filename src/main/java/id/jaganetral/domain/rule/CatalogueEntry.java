package id.jaganetral.domain.rule;

import id.jaganetral.domain.employee.EmploymentKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of violations (baris katalog): of the joint decree's annex, or an act forbidden by the discipline regulation.
 *
 * @param id short code, for example "KE-04"
 * @param row place in the regulation
 * @param elements what must be shown besides the form of the act
 * @param stage whether those who run must be candidates already
 * @param forms forms of the act that fill the row
 * @param inferredForms forms that fill it by inference only
 * @param withoutUnpaidLeave whether the employee must not be on cuti di luar tanggungan negara
 * @param sanctions id of the sanction set, empty when no level is laid down
 * @param counterpart the same act in the other stage
 * @param reviews when a person must look at the row, and why
 * @param articlesConfidence how sure the articles are; often weaker than the row
 * @param conflict where sources contradict each other and what was chosen, empty when they do not
 * @param decree whether it is a row of the joint decree, as against a norm behind it
 */
public record CatalogueEntry(
        String id,
        String row,
        Track track,
        String title,
        String description,
        List<String> parts,
        List<String> elements,
        CandidacyStage stage,
        Set<ActForm> forms,
        Set<ActForm> inferredForms,
        Set<ActTarget> targets,
        boolean withoutUnpaidLeave,
        Set<EmploymentKind> appliesTo,
        List<LegalBasis> basis,
        Optional<String> sanctions,
        Optional<String> counterpart,
        List<Review> reviews,
        Confidence sanctionConfidence,
        Confidence articlesConfidence,
        String conflict,
        boolean decree,
        Validity validity,
        Origin origin) {

    /**
     * A standing doubt about the row.
     *
     * @param rule id of the rule that says what is doubtful
     */
    public record Review(When when, String rule) {

        /** In which acts the doubt arises. */
        public enum When {
            ALWAYS,
            /** Only while the one supported is still a bakal calon. */
            ASPIRANT
        }
    }

    /** Whether this form of act can fill the row, stated or inferred. */
    public boolean names(ActForm form) {
        return forms.contains(form) || inferredForms.contains(form);
    }

    public boolean namesOnlyByInference(ActForm form) {
        return !forms.contains(form) && inferredForms.contains(form);
    }

    /** Ids of the provisions in the given role, in the order of the data. */
    public List<String> provisions(LegalBasis.Role role) {
        return basis.stream()
                .filter(b -> b.role() == role)
                .map(LegalBasis::provision)
                .toList();
    }

    /** The weakest of what is known about the row, its sanction and its articles. */
    public Confidence weakest() {
        return origin.confidence().weaker(sanctionConfidence).weaker(articlesConfidence);
    }
}
