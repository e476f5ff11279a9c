package id.jaganetral.application.audit.watch;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Carries wrong passwords from before the door into the log. */
public final class TellAttempts {
    private final UnitOfWork uow;
    private final FailedAttempts attempts;

    public TellAttempts(UnitOfWork uow, FailedAttempts attempts) {
        this.uow = uow;
        this.attempts = attempts;
    }

    /** Killed in between, they are told twice; never not at all. */
    public void tell() {
        List<FailedAttempts.Failed> untold = attempts.untold();
        if (untold.isEmpty()) {
            return;
        }
        uow.write(tx -> {
            untold.stream().map(TellAttempts::act).forEach(tx::note);
            return untold;
        });
        attempts.told();
    }

    private static Act act(FailedAttempts.Failed failed) {
        Object[] values = {failed.way(), failed.times(), failed.last().truncatedTo(ChronoUnit.SECONDS)};
        return failed.account()
                .map(account -> Act.about(ActKind.ATTEMPT_FAILED, account, values))
                .orElseGet(() -> Act.of(ActKind.ATTEMPT_FAILED, values));
    }
}
