package id.jaganetral.persistence.law;

import id.jaganetral.application.rule.addition.AmendLaw;
import id.jaganetral.application.rule.addition.LawAdditionQueries;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.persistence.database.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The law of an office on a given day, to be added to, over a real database. */
public final class LawFixture implements AutoCloseable {
    private final TestDatabase database = TestDatabase.with(SqlLawAdditions.feature());
    private final LocalDate today;
    private final StoredLaw law;

    public LawFixture(LocalDate today) {
        this.today = today;
        this.law = started();
    }

    /** As after a start of the program: nothing is read yet. */
    public StoredLaw started() {
        return StoredLaw.ofOffice(
                Path.of("nowhere"),
                () -> database.unitOfWork()
                        .read(tx -> tx.queries(LawAdditionQueries.class).all()),
                () -> today,
                () -> WorkingWeek.USUAL);
    }

    public StoredLaw law() {
        return law;
    }

    public AmendLaw amend() {
        ZoneId zone = ZoneId.of("Asia/Jakarta");
        Clock clock = Clock.fixed(today.atTime(9, 0).atZone(zone).toInstant(), zone);
        return new AmendLaw(database.unitOfWork(), law, () -> "Petugas Contoh", clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
