package id.jaganetral.ui.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.recap.CaseOutcome;
import id.jaganetral.application.recap.ExportRecap;
import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapLine;
import id.jaganetral.application.recap.RecapPeople;
import id.jaganetral.application.recap.RecapPerson;
import id.jaganetral.application.recap.RecapQueries;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.document.recap.RecapWorkbook;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.persistence.letter.LetterFixture;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecapScreenTest extends ScreenTest {
    private static final Recap ALL = RecapPeople.everyBoxTwice();

    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();

    @Test
    void linesAndTotalsAreShownAndExported() throws Exception {
        RecapViewModel model = model(ALL.lines());
        showScreen(() -> new RecapView(model, kit.kit()));
        TableView<?> table = lookup(".table-view").queryTableView();
        assertThat(table.getItems()).hasSize(ALL.people());
        assertThat(model.recap().get().orElseThrow().totals()).isEqualTo(ALL.totals());
        photograph("recap");
        Path target = folder.resolve("rekap.xlsx");
        kit.chosen.add(target);
        clickOn("Ekspor Excel");
        assertThat(Files.size(target)).isPositive();
        assertThat(kit.notices).containsExactly("Rekap tersimpan.");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    void namesAreMaskedOnDemand() {
        RecapViewModel model = model(ALL.lines());
        showScreen(() -> new RecapView(model, kit.kit()));
        clickOn("Samarkan nama dan NIP");
        assertThat(model.masked().get()).isTrue();
        TableView<RecapLine> table = lookup(".table-view").queryTableView();
        assertThat(table.getColumns()
                        .get(2)
                        .getCellData(table.getItems().get(0))
                        .toString())
                .hasSizeLessThan(10);
    }

    @Test
    void aPeriodBackwardsIsSaidAndNothingCanBeExported() {
        RecapViewModel model = model(List.of());
        showScreen(() -> new RecapView(model, kit.kit()));
        photograph("recap-empty");
        fx(() -> {
            model.until().set(LocalDate.of(2020, 1, 1));
            return null;
        });
        assertThat(model.recap().get()).isEmpty();
        assertThat(lookup("#export").queryButton().isDisabled()).isTrue();
        assertThat(model.reasons().get()).hasSize(1);
    }

    private RecapViewModel model(List<RecapLine> lines) {
        Map<UUID, CaseOutcome> outcomes = lines.stream()
                .filter(line -> line.person().caseFile().isPresent())
                .collect(Collectors.toMap(line -> line.person().caseFile().orElseThrow(), line -> line.caseOutcome()
                        .orElseThrow()));
        List<RecapPerson> people = lines.stream().map(RecapLine::person).toList();
        PrepareRecap prepare = new PrepareRecap(new Fixed(people), ids -> outcomes);
        ExportRecap export = new ExportRecap(
                new RecapWorkbook(Texts.indonesian()),
                new OfficeProfiles() {
                    @Override
                    public OfficeProfile load() {
                        return LetterFixture.office();
                    }

                    @Override
                    public void save(OfficeProfile profile) {}
                },
                TestKit.CLOCK);
        return new RecapViewModel(prepare, export, new InlineJobs(), TestKit.CLOCK);
    }

    /** A store that always gives the same people. */
    private record Fixed(List<RecapPerson> people) implements UnitOfWork, Reading, RecapQueries {
        @Override
        public <T> T read(Function<? super Reading, ? extends T> work) {
            return work.apply(this);
        }

        @Override
        public <T> T write(Function<? super Writing, ? extends T> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <Q extends Queries> Q queries(Class<Q> port) {
            return port.cast(this);
        }

        @Override
        public List<RecapPerson> people(RecapRequest request) {
            return people;
        }

        @Override
        public List<String> opds() {
            return List.of("Dinas Contoh Satu", "Dinas Contoh Dua");
        }
    }
}
