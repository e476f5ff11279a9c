package id.jaganetral.application.transaction;

import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.outcome.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Transactions over stores in memory, for tests of use cases. A store that is {@link Undoable} is rolled back. */
public final class MemoryUnitOfWork implements UnitOfWork {
    private final Map<Class<?>, Object> ports = new HashMap<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Act> said = new ArrayList<>();
    private boolean writing;

    /** A store in memory that can go back to an earlier state. */
    public interface Undoable {
        /** Remembers the state; running the answer restores it. */
        Runnable mark();
    }

    public <P> MemoryUnitOfWork with(Class<P> port, P implementation) {
        ports.put(port, implementation);
        return this;
    }

    @Override
    public <T> T read(Function<? super Reading, ? extends T> work) {
        return work.apply(new Running());
    }

    @Override
    public <T> T write(Function<? super Writing, ? extends T> work) {
        if (writing) {
            throw new IllegalStateException("a write inside another transaction");
        }
        List<Runnable> back = new ArrayList<>();
        ports.values().stream().filter(Undoable.class::isInstance).forEach(p -> back.add(((Undoable) p).mark()));
        writing = true;
        boolean done = false;
        try {
            T result = work.apply(new Running());
            done = !(result instanceof Outcome.Refused<?>);
            return result;
        } finally {
            writing = false;
            if (done) {
                acts.addAll(said);
            } else {
                back.forEach(Runnable::run);
            }
            said.clear();
        }
    }

    /** What changes that were carried out said of themselves. */
    public List<Act> acts() {
        return acts;
    }

    private final class Running implements Writing {
        @Override
        public void note(Act act) {
            said.add(act);
        }

        @Override
        public <Q extends Queries> Q queries(Class<Q> port) {
            return find(port);
        }

        @Override
        public <S extends Store> S store(Class<S> port) {
            return find(port);
        }

        private <P> P find(Class<P> port) {
            Object found = ports.get(port);
            if (found == null) {
                throw new IllegalStateException("no " + port.getSimpleName() + " in this test");
            }
            return port.cast(found);
        }
    }
}
