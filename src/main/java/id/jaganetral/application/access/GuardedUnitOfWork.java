package id.jaganetral.application.access;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import java.util.function.Function;

/**
 * Hands out only the ports whose permission whoever is working has. Every use case reaches what is stored through ports, so
 * none can do more than its user may, whichever button, command or batch started it. Which rows a port shows is decided
 * below, in the same transaction.
 */
public final class GuardedUnitOfWork implements UnitOfWork {
    private final UnitOfWork inner;
    private final Gate gate;

    public GuardedUnitOfWork(UnitOfWork inner, Gate gate) {
        this.inner = inner;
        this.gate = gate;
    }

    @Override
    public <T> T read(Function<? super Reading, ? extends T> work) {
        return inner.<T>read(tx -> work.apply(new GuardedReading(tx)));
    }

    @Override
    public <T> T write(Function<? super Writing, ? extends T> work) {
        return inner.<T>write(tx -> work.apply(new GuardedWriting(tx)));
    }

    private <P> Class<P> permitted(Class<P> port) {
        Needs needs = port.getAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException(port.getName() + " names no permission");
        }
        gate.require(needs.value());
        return port;
    }

    private class GuardedReading implements Reading {
        private final Reading tx;

        GuardedReading(Reading tx) {
            this.tx = tx;
        }

        @Override
        public <Q extends Queries> Q queries(Class<Q> port) {
            return tx.queries(permitted(port));
        }
    }

    private final class GuardedWriting extends GuardedReading implements Writing {
        private final Writing tx;

        GuardedWriting(Writing tx) {
            super(tx);
            this.tx = tx;
        }

        @Override
        public <S extends Store> S store(Class<S> port) {
            return tx.store(permitted(port));
        }

        @Override
        public void note(Act act) {
            tx.note(act);
        }
    }
}
