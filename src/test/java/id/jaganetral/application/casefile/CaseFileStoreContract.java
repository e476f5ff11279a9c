package id.jaganetral.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.jaganetral.application.rule.ClassificationQueries;
import id.jaganetral.application.rule.ClassificationStore;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.EveryFact;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of case files must do. */
public abstract class CaseFileStoreContract {
    private static final Instant AT = Instant.parse("2026-07-03T02:00:00.123456Z");

    protected abstract UnitOfWork unitOfWork();

    /** Somebody a report names. */
    protected abstract UUID reported();

    @Test
    void aCaseFileComesBackAsItWasStored() {
        CaseFile file = added(CaseStory.heavy("2026-07-01").file());

        assertThat(find(file.id())).contains(file);
    }

    @Test
    void everyKindOfFactComesBackAsItWasStored() {
        CaseFile file = added(CaseStory.heavy("2026-07-01").file());
        for (CaseFact fact : EveryFact.list()) {
            append(find(file.id()).orElseThrow().with(fact, "catatan", AT, "Petugas"), Optional.empty());
        }

        CaseFile stored = find(file.id()).orElseThrow();

        assertThat(stored.facts())
                .extracting(f -> f.fact())
                .startsWith(file.facts().get(0).fact())
                .endsWith(EveryFact.list().toArray(CaseFact[]::new));
        assertThat(stored.version()).isEqualTo(EveryFact.list().size());
        assertThat(stored.facts().get(1).recordedAt()).isEqualTo(AT);
        assertThat(stored.facts().get(1).note()).isEqualTo("catatan");
    }

    @Test
    void whoReadBeforeSomebodyElseWroteIsRefused() {
        CaseFile file = added(CaseStory.heavy("2026-07-01").file());
        CaseFact fact = new CaseFact.Noted(CaseStory.day("2026-07-02"), "x");
        append(file.with(fact, "", AT, "A"), Optional.empty());

        assertThatThrownBy(() -> append(file.with(fact, "", AT, "B"), Optional.empty()))
                .isInstanceOf(RuntimeException.class);
        assertThat(find(file.id()).orElseThrow().facts()).hasSize(2);
    }

    @Test
    void aSettledFileIsListedWithItsStageAndNotLookedAtAgain() {
        CaseFile open = added(CaseStory.heavy("2026-07-01").file());
        CaseFile done = added(other(CaseStory.heavy("2026-07-02").file(), "PKR-2026-0002"));
        append(
                done.with(new CaseFact.Noted(CaseStory.day("2026-07-02"), "x"), "", AT, "A"),
                Optional.of(CaseStage.NOT_PROVEN));

        unitOfWork().read(tx -> {
            CaseFileQueries queries = tx.queries(CaseFileQueries.class);
            assertThat(queries.unsettled()).containsExactly(open);
            assertThat(queries.heads())
                    .extracting(CaseFileHead::number, CaseFileHead::settledStage)
                    .containsExactly(
                            tuple("PKR-2026-0002", Optional.of(CaseStage.NOT_PROVEN)),
                            tuple(open.number(), Optional.empty()));
            return null;
        });
    }

    @Test
    void aFileIsFoundByPersonAndByReport() {
        CaseFile file = added(CaseStory.ethics("2026-07-01").file());

        unitOfWork().read(tx -> {
            CaseFileQueries queries = tx.queries(CaseFileQueries.class);
            CaseFileHead head = queries.ofSubject(file.origin().subject()).orElseThrow();
            assertThat(head.id()).isEqualTo(file.id());
            assertThat(queries.ofReport(file.origin().report()))
                    .isEqualTo(Map.of(file.origin().subject(), head));
            assertThat(queries.wholeOf(file.origin().report())).containsExactly(file);
            assertThat(queries.wholeOf(new ReportId(UUID.randomUUID()))).isEmpty();
            assertThat(queries.ofSubject(UUID.randomUUID())).isEmpty();
            return null;
        });
    }

    @Test
    void numbersRunByYear() {
        assertThat(unitOfWork()
                        .<Integer>write(tx -> tx.store(CaseFileStore.class).nextNumber(2026)))
                .isEqualTo(1);
        assertThat(unitOfWork()
                        .<Integer>write(tx -> tx.store(CaseFileStore.class).nextNumber(2026)))
                .isEqualTo(2);
        assertThat(unitOfWork()
                        .<Integer>write(tx -> tx.store(CaseFileStore.class).nextNumber(2027)))
                .isEqualTo(1);
    }

    @Test
    void aChoiceComesBackWithItsDerivationAndANewOneTakesItsPlace() {
        CaseFile first = CaseStory.heavy("2026-07-01").file();
        UUID subject = reported();
        ChosenClassification second = CaseStory.ethics("2026-07-01").file().classification();
        choose(subject, first.classification());

        assertThat(chosen(subject)).contains(first.classification());
        choose(subject, second);
        assertThat(chosen(subject)).contains(second);
    }

    private void choose(UUID subject, ChosenClassification choice) {
        unitOfWork().write(tx -> {
            tx.store(ClassificationStore.class).put(subject, choice);
            return null;
        });
    }

    private Optional<ChosenClassification> chosen(UUID subject) {
        return unitOfWork().read(tx -> tx.queries(ClassificationQueries.class).of(subject));
    }

    private Optional<CaseFile> find(CaseFileId id) {
        return unitOfWork().read(tx -> tx.queries(CaseFileQueries.class).find(id));
    }

    private CaseFile added(CaseFile file) {
        unitOfWork().write(tx -> {
            tx.store(CaseFileStore.class).add(file);
            return null;
        });
        return file;
    }

    private void append(CaseFile file, Optional<CaseStage> settled) {
        unitOfWork().write(tx -> {
            tx.store(CaseFileStore.class).append(file, settled);
            return null;
        });
    }

    private static CaseFile other(CaseFile file, String number) {
        return new CaseFile(
                file.id(), number, file.person(), file.origin(), file.classification(), file.facts(), file.version());
    }
}
