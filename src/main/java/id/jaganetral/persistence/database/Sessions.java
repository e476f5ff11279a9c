package id.jaganetral.persistence.database;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.JpaComplianceSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.PersistenceSettings;
import org.hibernate.cfg.QuerySettings;
import org.hibernate.cfg.ValidationSettings;
import org.hibernate.dialect.H2Dialect;
import org.slf4j.LoggerFactory;

/**
 * Hibernate, built in the background: its start is most of the program's start, and the first page can do with SQL.
 * Everything that costs time at start and is not used is off: metadata queries, XML mapping, scanning, byte code
 * generation, null checks.
 */
final class Sessions implements AutoCloseable {
    private final CompletableFuture<SessionFactory> factory = new CompletableFuture<>();

    Sessions(List<Class<?>> rows) {
        // whoever asks for a logger while another thread sets logging up gets a substitute: so it is set up first
        LoggerFactory.getILoggerFactory();
        Thread builder = new Thread(() -> build(rows), "hibernate-start");
        builder.setDaemon(true);
        builder.start();
    }

    StatelessSession open(Connection connection) {
        return factory().withStatelessOptions().connection(connection).openStatelessSession();
    }

    private SessionFactory factory() {
        try {
            return factory.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("Hibernate did not start", failed.getCause());
        }
    }

    private void build(List<Class<?>> rows) {
        try {
            factory.complete(sessionFactory(rows));
        } catch (RuntimeException | LinkageError failed) {
            factory.completeExceptionally(failed);
        }
    }

    private static SessionFactory sessionFactory(List<Class<?>> rows) {
        BootstrapServiceRegistry boot = new BootstrapServiceRegistryBuilder().build();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(boot)
                .applySetting(JdbcSettings.ALLOW_METADATA_ON_BOOT, false)
                .applySetting(JdbcSettings.DIALECT, H2Dialect.class.getName())
                .applySetting(MappingSettings.XML_MAPPING_ENABLED, false)
                .applySetting(PersistenceSettings.SCANNER_DISCOVERY, "")
                .applySetting(PersistenceSettings.JPA_CALLBACKS_ENABLED, false)
                .applySetting(JpaComplianceSettings.JPA_COMPLIANCE, false)
                .applySetting("hibernate.jpa.static_metamodel.population", "disabled")
                .applySetting(QuerySettings.QUERY_STARTUP_CHECKING, false)
                .applySetting(ValidationSettings.CHECK_NULLABILITY, false)
                .applySetting(ValidationSettings.JAKARTA_VALIDATION_MODE, "none")
                .applySetting("hibernate.cache.use_second_level_cache", false)
                .applySetting(JdbcSettings.JDBC_TIME_ZONE, "UTC")
                .addService(BytecodeProvider.class, new BytecodeProviderImpl())
                .build();
        MetadataSources sources = new MetadataSources(registry);
        rows.forEach(sources::addAnnotatedClass);
        return sources.buildMetadata().buildSessionFactory();
    }

    @Override
    public void close() {
        if (!factory.isCompletedExceptionally()) {
            factory().close();
        }
    }
}
