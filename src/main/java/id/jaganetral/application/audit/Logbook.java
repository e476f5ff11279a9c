package id.jaganetral.application.audit;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;

/**
 * For what changes no row: something leaves the program, a file of settings is replaced, somebody comes or goes. It is
 * noted first and done then: what is nowhere noted was not done.
 */
public final class Logbook {
    private final UnitOfWork uow;

    public Logbook(UnitOfWork uow) {
        this.uow = uow;
    }

    /** When this returns, the entry is durable. */
    public void note(Act act) {
        uow.write(tx -> {
            tx.note(act);
            return act;
        });
    }
}
