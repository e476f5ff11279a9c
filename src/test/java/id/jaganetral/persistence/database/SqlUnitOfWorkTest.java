package id.jaganetral.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.outcome.OperationFailed;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlUnitOfWorkTest {
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Instant WRITTEN = Instant.parse("2024-09-01T03:04:05.123456Z");

    interface NoteQueries extends Queries {
        long count();

        String words(UUID id);
    }

    interface NoteStore extends Store {
        void add(NoteRow row);

        NoteRow row(UUID id);

        void change(NoteRow row);

        int number(String register, int year);
    }

    record SqlNotes(Transaction transaction) implements NoteQueries, NoteStore {
        @Override
        public long count() {
            return transaction.sql().number("SELECT COUNT(*) FROM note");
        }

        @Override
        public String words(UUID id) {
            return transaction
                    .sql()
                    .first("SELECT words FROM note WHERE id = ?", row -> row.getString(1), id)
                    .orElse("");
        }

        @Override
        public void add(NoteRow row) {
            transaction.session().insert(row);
        }

        @Override
        public NoteRow row(UUID id) {
            return transaction.session().get(NoteRow.class, id);
        }

        @Override
        public void change(NoteRow row) {
            transaction.session().update(row);
        }

        @Override
        public int number(String register, int year) {
            return transaction.nextNumber(register, year);
        }
    }

    interface Tables extends Store {
        void make();
    }

    private TestDatabase database;
    private UnitOfWork uow;

    @BeforeEach
    void open() {
        Feature notes = Feature.of(NoteRow.class)
                .queries(NoteQueries.class, SqlNotes::new)
                .store(NoteStore.class, SqlNotes::new)
                .store(
                        Tables.class,
                        tx -> () -> tx.sql()
                                .update("CREATE TABLE note (id UUID PRIMARY KEY, version INTEGER NOT NULL,"
                                        + " words VARCHAR(100), written TIMESTAMP WITH TIME ZONE)"));
        database = TestDatabase.with(notes);
        uow = database.unitOfWork();
        run(uow, Tables.class, Tables::make);
        run(uow, NoteStore.class, store -> store.add(new NoteRow(ID, "pertama", WRITTEN)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void writtenRowsComeBackAsTheyWere() {
        NoteRow row = uow.write(tx -> tx.store(NoteStore.class).row(ID));
        assertThat(row.words).isEqualTo("pertama");
        assertThat(row.written).isEqualTo(WRITTEN);
    }

    @Test
    void anExceptionUndoesTheWholeWrite() {
        assertThatThrownBy(() -> run(uow, NoteStore.class, store -> {
                    store.add(new NoteRow(UUID.randomUUID(), "kedua", WRITTEN));
                    store.number("LAP", 2024);
                    throw new IllegalArgumentException("defect");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat((long) uow.read(tx -> tx.queries(NoteQueries.class).count())).isEqualTo(1);
        assertThat((int) uow.write(tx -> tx.store(NoteStore.class).number("LAP", 2024)))
                .as("the number is not lost either")
                .isEqualTo(1);
    }

    @Test
    void registerNumbersHaveNoGapAndStartAnewEachYear() {
        for (int expected = 1; expected <= 3; expected++) {
            assertThat((int) uow.write(tx -> tx.store(NoteStore.class).number("LAP", 2024)))
                    .isEqualTo(expected);
        }
        assertThat((int) uow.write(tx -> tx.store(NoteStore.class).number("LAP", 2025)))
                .isEqualTo(1);
    }

    @Test
    void aRowChangedElsewhereIsNotOverwritten() {
        NoteRow mine = uow.write(tx -> tx.store(NoteStore.class).row(ID));
        run(uow, NoteStore.class, store -> {
            NoteRow theirs = store.row(ID);
            theirs.words = "mereka";
            store.change(theirs);
        });
        mine.words = "saya";
        assertThatThrownBy(() -> run(uow, NoteStore.class, store -> store.change(mine)))
                .isInstanceOf(OperationFailed.class)
                .hasMessage("workspace.database.stale");
        assertThat(uow.<String>read(tx -> tx.queries(NoteQueries.class).words(ID)))
                .isEqualTo("mereka");
    }

    @Test
    void aWriteInsideAWriteIsRefused() {
        assertThatThrownBy(() -> uow.write(outer -> uow.write(inner -> 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> uow.read(outer -> uow.write(inner -> 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReadInsideAWriteSeesWhatWasWritten() {
        long seen = uow.write(tx -> {
            tx.store(NoteStore.class).add(new NoteRow(UUID.randomUUID(), "kedua", WRITTEN));
            return uow.read(inner -> inner.queries(NoteQueries.class).count());
        });
        assertThat(seen).isEqualTo(2);
    }

    @Test
    void aReaderSeesOneStateAndDoesNotWaitForTheWriter() {
        uow.<Void>read(tx -> {
            assertThat(tx.queries(NoteQueries.class).count()).isEqualTo(1);
            CompletableFuture.runAsync(() -> run(
                            uow, NoteStore.class, store -> store.add(new NoteRow(UUID.randomUUID(), "kedua", WRITTEN))))
                    .join();
            assertThat(tx.queries(NoteQueries.class).count()).isEqualTo(1);
            return null;
        });
        assertThat((long) uow.read(tx -> tx.queries(NoteQueries.class).count())).isEqualTo(2);
    }

    private static <S extends Store> void run(UnitOfWork uow, Class<S> port, java.util.function.Consumer<S> work) {
        uow.<Void>write(tx -> {
            work.accept(tx.store(port));
            return null;
        });
    }
}
