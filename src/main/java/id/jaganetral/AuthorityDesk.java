package id.jaganetral;

import id.jaganetral.application.authority.LayDownUnitHead;
import id.jaganetral.application.authority.NameOfficial;
import id.jaganetral.application.authority.ResolveAuthority;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.persistence.law.StoredLaw;
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

    LayDownUnitHead layDownUnitHead() {
        return new LayDownUnitHead(unitOfWork, officer, clock);
    }
}
