package id.jaganetral.persistence.database;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a feature brings to the database: its row classes, listed by hand because scanning costs start-up time, and how
 * its ports are made inside a transaction.
 *
 * <pre>
 * Feature.of(ReportRow.class, SubjectRow.class)
 *        .queries(ReportQueries.class, SqlReportQueries::new)
 *        .store(ReportStore.class, SqlReportStore::new);
 * </pre>
 *
 * @param rows Hibernate row classes
 * @param queries ports that ask
 * @param stores ports that change
 */
public record Feature(
        List<Class<?>> rows,
        Map<Class<? extends Queries>, Function<Transaction, ? extends Queries>> queries,
        Map<Class<? extends Store>, Function<Transaction, ? extends Store>> stores) {
    public Feature {
        rows = List.copyOf(rows);
        queries = Map.copyOf(queries);
        stores = Map.copyOf(stores);
    }

    public static Feature of(Class<?>... rows) {
        return new Feature(List.of(rows), Map.of(), Map.of());
    }

    public <Q extends Queries> Feature queries(Class<Q> port, Function<Transaction, ? extends Q> made) {
        Map<Class<? extends Queries>, Function<Transaction, ? extends Queries>> more = new HashMap<>(queries);
        more.put(port, made);
        return new Feature(rows, more, stores);
    }

    public <S extends Store> Feature store(Class<S> port, Function<Transaction, ? extends S> made) {
        Map<Class<? extends Store>, Function<Transaction, ? extends Store>> more = new HashMap<>(stores);
        more.put(port, made);
        return new Feature(rows, queries, more);
    }
}
