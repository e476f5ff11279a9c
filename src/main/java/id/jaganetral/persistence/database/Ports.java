package id.jaganetral.persistence.database;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which port is made by what, over all features. */
final class Ports {
    private final Map<Class<?>, Function<Transaction, ?>> made = new HashMap<>();

    Ports(List<Feature> features) {
        for (Feature feature : features) {
            feature.queries().forEach(this::put);
            feature.stores().forEach(this::put);
        }
    }

    <Q extends Queries> Q queries(Class<Q> port, Transaction transaction) {
        return make(port, transaction);
    }

    <S extends Store> S store(Class<S> port, Transaction transaction) {
        return make(port, transaction);
    }

    private <P> P make(Class<P> port, Transaction transaction) {
        Function<Transaction, ?> maker = made.get(port);
        if (maker == null) {
            throw new IllegalStateException("no feature offers " + port.getName());
        }
        return port.cast(maker.apply(transaction));
    }

    private void put(Class<?> port, Function<Transaction, ?> maker) {
        if (made.putIfAbsent(port, maker) != null) {
            throw new IllegalStateException("two features offer " + port.getName());
        }
    }
}
