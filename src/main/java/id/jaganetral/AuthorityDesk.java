package id.jaganetral;

import id.jaganetral.application.authority.InvolvedPeople;
import id.jaganetral.application.authority.LayDownUnitHead;
import id.jaganetral.application.authority.NameOfficial;
import id.jaganetral.application.authority.ResolveAuthority;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.ui.authority.AuthorityCardView;
import id.jaganetral.ui.authority.AuthorityCardViewModel;
import id.jaganetral.ui.kit.Kit;
import java.time.Clock;

/** Use cases around who may punish, for one workspace. */
final class AuthorityDesk {
    private final UnitOfWork unitOfWork;
    private final StoredLaw law;
    private final Officer officer;
    private final Clock clock;

    AuthorityDesk(UnitOfWork unitOfWork, StoredLaw law, Officer officer, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.law = law;
        this.officer = officer;
        this.clock = clock;
    }

    ResolveAuthority resolve() {
        return new ResolveAuthority(unitOfWork, law, law, clock);
    }

    NameOfficial nameOfficial() {
        return new NameOfficial(unitOfWork, clock);
    }

    InvolvedPeople involvedPeople() {
        return new InvolvedPeople(unitOfWork);
    }

    /** The card for a page about a case or a person. */
    AuthorityCardView card(Kit kit) {
        return new AuthorityCardView(new AuthorityCardViewModel(resolve(), law, kit.jobs()), layDownUnitHead(), kit);
    }

    LayDownUnitHead layDownUnitHead() {
        return new LayDownUnitHead(unitOfWork, officer, clock);
    }
}
