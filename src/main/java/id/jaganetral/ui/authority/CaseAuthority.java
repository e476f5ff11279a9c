package id.jaganetral.ui.authority;

import id.jaganetral.application.authority.InvolvedPeople;
import id.jaganetral.application.authority.ResolvedAuthority;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.ui.casefile.CasePart;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.Region;

/**
 * The authority card on the page of a case: for the sanction the examination report recommends, or the lightest one
 * permitted. Proposes whom the report of competence goes to, who decides and who examines.
 */
public final class CaseAuthority implements CasePart {
    private final AuthorityCardViewModel model;
    private final AuthorityCardView card;
    private final InvolvedPeople involved;

    public CaseAuthority(AuthorityCardViewModel model, AuthorityCardView card, InvolvedPeople involved) {
        this.model = model;
        this.card = card;
        this.involved = involved;
    }

    @Override
    public Region root() {
        return card.root();
    }

    @Override
    public void show(CaseView view) {
        CaseFile file = view.file();
        UUID subject = file.origin().subject();
        card.show(file.person(), () -> involved.beside(subject), kind(file));
    }

    private static Optional<String> kind(CaseFile file) {
        return file.history()
                .last(CaseFact.ReportWritten.class)
                .flatMap(CaseFact.ReportWritten::recommended)
                .or(() -> file.classification().kinds().stream().findFirst());
    }

    @Override
    public Optional<Official> official(FactType type) {
        Optional<ResolvedAuthority> found = model.resolved().get();
        return switch (type) {
            case ESCALATED, DECIDED -> found.flatMap(ResolvedAuthority::decider);
            case SUMMONS_ISSUED, EXAMINATION_HELD, TEMPORARY_RELIEF -> found.flatMap(ResolvedAuthority::examiner);
            default -> Optional.empty();
        };
    }
}
