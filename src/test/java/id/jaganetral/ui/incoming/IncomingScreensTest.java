package id.jaganetral.ui.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.incoming.BrowseLetters;
import id.jaganetral.application.incoming.FollowUpLetter;
import id.jaganetral.application.incoming.LetterEntry;
import id.jaganetral.application.incoming.MemoryLetters;
import id.jaganetral.application.incoming.ProposeSettlement;
import id.jaganetral.application.incoming.ReceivedLetterQueries;
import id.jaganetral.application.incoming.RegisterLetter;
import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.letter.MemoryIssuedLetters;
import id.jaganetral.application.search.SearchHit;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.incoming.LetterContent;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.LetterState;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.screen.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class IncomingScreensTest extends ScreenTest {
    private static final ReportId REPORT = ReportId.fresh();

    private final TestKit test = new TestKit();
    private final MemoryLetters store = new MemoryLetters();
    private final IncomingWork desk = new IncomingWork(
            new BrowseLetters(store, StoredLaw.shipped(), TestKit.CLOCK),
            new RegisterLetter(store, () -> "Petugas Contoh", TestKit.CLOCK),
            new FollowUpLetter(store, () -> "Petugas Contoh", TestKit.CLOCK),
            new ProposeSettlement(
                    new MemoryUnitOfWork()
                            .with(ReceivedLetterQueries.class, store)
                            .with(LetterQueries.class, new MemoryIssuedLetters()),
                    new ShippedLetterLibrary()),
            (text, most) -> List.of(new SearchHit(REPORT.toString(), "LAP-2024-0001", "Budi Contoh")),
            (text, most) -> List.of());

    @Test
    void anEmptyRegisterSaysWhatBelongsHere() {
        showScreen(() -> new IncomingLettersView(desk, "", test.kit()));
        photograph("incoming-empty");

        assertThat(lookup("#table").queryAs(TableView.class).getPlaceholder().isVisible())
                .isTrue();
    }

    @Test
    void lettersAreListedWithTheirFollowUp() {
        letter("R-1136/KASN/4/2024", LetterPurpose.RECOMMENDATION, "2024-10-01", "2024-10-15");
        letter("B-210/2024", LetterPurpose.REFERRAL, "2024-10-10", "2024-10-24");
        letter("800/44/2024", LetterPurpose.NOTICE, "2024-10-12", "");
        IncomingLettersView view = showScreen(() -> new IncomingLettersView(desk, "", test.kit()));
        photograph("incoming-list");
        fx(() -> {
            view.searchField().orElseThrow().requestFocus();
            return null;
        });
        clickOn("#search").write("kasn");

        TableView<?> table = lookup("#table").queryAs(TableView.class);
        waitFor(() -> table.getItems().size() == 1);
        assertThat(table.getItems()).hasSize(1);
    }

    @Test
    void oneLetterShowsWhatItAsksAndIsLinkedAndAnswered() {
        ReceivedLetter letter = letter("R-1136/KASN/4/2024", LetterPurpose.RECOMMENDATION, "2024-10-01", "2024-10-15");
        desk.followUp()
                .link(letter.id(), new LetterFact.AboutReport(LocalDate.of(2024, 10, 2), REPORT, "LAP-2024-0001"));
        IncomingLetterViewModel model =
                new IncomingLetterViewModel(letter.id(), desk, test.kit().jobs());
        showScreen(() -> new IncomingLetterView(model, desk, test.kit()));
        photograph("incoming-detail");

        assertThat(model.state(model.shown().get().orElseThrow())).isEqualTo(LetterState.OVERDUE);
        clickOn("LAP-2024-0001");
        assertThat(test.opened).containsExactly(new Places.ReportDetail(REPORT));
        fx(() -> {
            desk.followUp().answer(letter.id(), new LetterFact.Answered(LocalDate.of(2024, 10, 16), "800/9", "Sudah"));
            model.load();
            return null;
        });
        assertThat(lookup("#answer").queryAs(Node.class).isVisible()).isFalse();
        assertThat(lookup("#reopen").queryAs(Node.class).isVisible()).isTrue();
    }

    @Test
    void anAnswerThatCameInIsProposedAsTheEndOfTheLetterItFollows() {
        ReceivedLetter asked = letter("R-1136/KASN/4/2024", LetterPurpose.RECOMMENDATION, "2024-10-01", "2024-10-15");
        desk.register()
                .register(new LetterEntry(
                        Optional.of(LetterPurpose.REPLY),
                        "BKN",
                        "77/BKN/2024",
                        Optional.of(LocalDate.of(2024, 10, 14)),
                        Optional.of(LocalDate.of(2024, 10, 15)),
                        "Jawaban",
                        "",
                        Optional.empty(),
                        Optional.of(asked.id())));
        IncomingLetterViewModel model =
                new IncomingLetterViewModel(asked.id(), desk, test.kit().jobs());
        showScreen(() -> new IncomingLetterView(model, desk, test.kit()));
        photograph("incoming-proposed");
        test.filled.add(node -> assertThat(TestKit.<TextArea>input(node, "why").getText())
                .isEqualTo("Sudah dijawab BKN dengan surat nomor 77/BKN/2024 yang diterima 15 Oktober 2024."));
        clickOn("#takeProposed");

        assertThat(model.shown().get().orElseThrow().settled()).isTrue();
        assertThat(model.proposal().get()).isEmpty();
    }

    @Test
    void theFormTellsWhatIsMissingAtItsFields() {
        showScreen(() -> new IncomingLettersView(desk, "", test.kit()));
        clickOn("#register");

        assertThat(store.all()).isEmpty();
        assertThat(test.opened).isEmpty();
    }

    @Test
    void aLetterIsRegisteredFromTheFormAndOpened() {
        showScreen(() -> new IncomingLettersView(desk, "", test.kit()));
        test.filled.add(form -> {
            TestKit.<ComboBox<LetterPurpose>>input(form, "purpose").setValue(LetterPurpose.RECOMMENDATION);
            TestKit.<TextField>input(form, "sender").setText("Badan Kepegawaian Negara");
            TestKit.<TextField>input(form, "number").setText("2612/B-AK.02.02/SD/F/2024");
            TestKit.<DateField>input(form, "datedOn").setValue(LocalDate.of(2024, 10, 8));
            TestKit.<DateField>input(form, "receivedOn").setValue(LocalDate.of(2024, 10, 14));
            TestKit.<TextField>input(form, "subject").setText("Rekomendasi netralitas");
            TestKit.<TextArea>input(form, "asks").setText("Menjatuhkan sanksi");
            VBox due = TestKit.input(form, "replyDue");
            ((Hyperlink) due.getChildren().get(1)).fire();
        });
        clickOn("#register");

        ReceivedLetter letter = store.all().get(0);
        assertThat(letter.content())
                .isEqualTo(new LetterContent(
                        LetterPurpose.RECOMMENDATION,
                        "Badan Kepegawaian Negara",
                        "2612/B-AK.02.02/SD/F/2024",
                        LocalDate.of(2024, 10, 8),
                        LocalDate.of(2024, 10, 14),
                        "Rekomendasi netralitas",
                        "Menjatuhkan sanksi",
                        Optional.of(LocalDate.of(2024, 10, 28)),
                        Optional.empty()));
        assertThat(test.opened).containsExactly(new Places.IncomingLetterDetail(letter.id()));
        assertThat(test.notices).hasSize(1);
    }

    @Test
    void everythingMissingInTheFormIsNamedAtOnce() {
        showScreen(() -> new IncomingLettersView(desk, "", test.kit()));
        Node[] form = new Node[1];
        test.filled.add(shown -> form[0] = shown);
        clickOn("#register");
        assertThat(TestKit.errors(form[0]).keySet())
                .containsExactlyInAnyOrder("purpose", "sender", "number", "datedOn", "subject");
        assertThat(store.all()).isEmpty();
    }

    @Test
    void aLetterIsCorrectedAnsweredReopenedAndSetAsideEachWithItsWords() {
        ReceivedLetter letter = letter("R-1136/KASN/4/2024", LetterPurpose.RECOMMENDATION, "2024-10-01", "2024-10-15");
        IncomingLetterViewModel model =
                new IncomingLetterViewModel(letter.id(), desk, test.kit().jobs());
        showScreen(() -> new IncomingLetterView(model, desk, test.kit()));

        test.filled.add(form -> {
            TestKit.<TextField>input(form, "number").setText("R-1137/KASN/4/2024");
            TestKit.<TextField>input(form, "why").setText("salah salin");
        });
        clickOn("#correct");
        assertThat(store.find(letter.id()).orElseThrow().content().number()).isEqualTo("R-1137/KASN/4/2024");

        test.filled.add(form -> {
            TestKit.<TextField>input(form, "number").setText("800/9/2024");
            TestKit.<TextArea>input(form, "what").setText("Sudah diperiksa");
        });
        clickOn("#answer");
        assertThat(store.find(letter.id()).orElseThrow().answer())
                .contains(new LetterFact.Answered(LocalDate.of(2024, 10, 16), "800/9/2024", "Sudah diperiksa"));

        test.filled.add(form -> TestKit.<TextArea>input(form, "why").setText("Jawaban ditarik"));
        clickOn("#reopen");
        assertThat(store.find(letter.id()).orElseThrow().settled()).isFalse();

        test.filled.add(form -> TestKit.<TextArea>input(form, "why").setText("Salah alamat"));
        clickOn("#noAnswer");
        ReceivedLetter last = store.find(letter.id()).orElseThrow();
        assertThat(last.settled()).isTrue();
        assertThat(last.facts().get(last.facts().size() - 1).fact())
                .isEqualTo(new LetterFact.NoAnswerNeeded(LocalDate.of(2024, 10, 16), "Salah alamat"));
    }

    private ReceivedLetter letter(String number, LetterPurpose purpose, String received, String due) {
        LetterEntry entry = new LetterEntry(
                Optional.of(purpose),
                "Badan Kepegawaian Negara",
                number,
                Optional.of(LocalDate.parse(received).minusDays(3)),
                Optional.of(LocalDate.parse(received)),
                "Tindak lanjut dugaan pelanggaran netralitas",
                due.isEmpty() ? "" : "Memeriksa dan menjatuhkan sanksi",
                Optional.of(due).filter(d -> !d.isEmpty()).map(LocalDate::parse),
                Optional.empty());
        return desk.register().register(entry).fold(letter -> letter, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
    }
}
