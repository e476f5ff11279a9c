package id.jaganetral.desk;

import id.jaganetral.application.authority.InvolvedPeople;
import id.jaganetral.application.authority.LayDownUnitHead;
import id.jaganetral.application.authority.NoteCircumstance;
import id.jaganetral.application.authority.ResolveAuthority;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.ui.authority.AuthorityCardView;
import id.jaganetral.ui.authority.AuthorityCardViewModel;
import id.jaganetral.ui.authority.CaseAuthority;
import id.jaganetral.ui.kit.Kit;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Use cases around who may punish, for one workspace. */
public final class AuthorityDesk {
    private final UnitOfWork unitOfWork;
    private final StoredLaw law;
    private final Officer officer;
    private final Clock clock;
    private final Supplier<Optional<GovernmentKind>> ownGovernment;

    public AuthorityDesk(
            UnitOfWork unitOfWork,
            StoredLaw law,
            Officer officer,
            Clock clock,
            Supplier<Optional<GovernmentKind>> ownGovernment) {
        this.ownGovernment = ownGovernment;
        this.unitOfWork = unitOfWork;
        this.law = law;
        this.officer = officer;
        this.clock = clock;
    }

    public ResolveAuthority resolve() {
        return new ResolveAuthority(unitOfWork, law, law, clock, ownGovernment);
    }

    public InvolvedPeople involvedPeople() {
        return new InvolvedPeople(unitOfWork);
    }

    public NoteCircumstance circumstances() {
        return new NoteCircumstance(unitOfWork, officer, clock);
    }

    /**
     * The card for the page of a case.
     *
     * @param ownAuthority the personnel authority as the office's profile names it
     */
    public CaseAuthority casePart(Kit kit, FindEmployees people, Supplier<String> ownAuthority) {
        AuthorityCardViewModel model =
                new AuthorityCardViewModel(resolve(), circumstances(), law, ownAuthority, kit.jobs());
        return new CaseAuthority(model, new AuthorityCardView(model, layDownUnitHead(), people, kit), involvedPeople());
    }

    public LayDownUnitHead layDownUnitHead() {
        return new LayDownUnitHead(unitOfWork, officer, clock);
    }
}
