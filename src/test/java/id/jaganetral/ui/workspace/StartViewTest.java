package id.jaganetral.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.RecoveryShare;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.application.access.WayIn;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.backup.Rescue;
import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.application.preference.PreferenceStore;
import id.jaganetral.application.preference.Preferences;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.Door;
import id.jaganetral.application.workspace.NewOffice;
import id.jaganetral.application.workspace.WorkspaceEntrance;
import id.jaganetral.document.access.ZxingQrCode;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.persistence.vault.ZxcvbnStrength;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.BackgroundJobs;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.KeptProblems;
import id.jaganetral.ui.kit.job.RunningJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class StartViewTest extends ScreenTest {
    @TempDir
    private Path home;

    private final TestKit test = new TestKit();
    private final Entrance entrance = new Entrance();
    private final KeptProblems problems = new KeptProblems();
    private final List<String> opened = new ArrayList<>();
    private Preferences kept = Preferences.first();
    private final List<javafx.scene.Node> printed = new ArrayList<>();
    private boolean cancelled;

    @Test
    void theFormTellsGovernmentAndOfficeAsLettersPrintThem() {
        NewWorkspaceForm form = fx(() -> new NewWorkspaceForm(test.kit(), home, "Ruang Kerja").withOffice());
        show(() -> new VBox(form.root()));
        photograph("start-new-workspace");
        clickOn("#governmentName").write("Contoh Raya");
        clickOn("#officeName").write("Inspektorat");
        assertThat(fx(form::check)).isTrue();
        assertThat(fx(form::office))
                .isEqualTo(new NewOffice(
                        home.resolve("JagaNetral").resolve("Ruang Kerja"),
                        "PEMERINTAH KABUPATEN CONTOH RAYA",
                        "INSPEKTORAT"));
    }

    @Test
    void aNewWorkspaceAsksForItsFirstUserAndShowsTheRecoverySheetOnce() {
        show(new InlineJobs());
        clickOn("#newButton");
        Path folder = home.resolve("JagaNetral").resolve("Ruang Kerja");
        assertThat(entrance.entered).isEmpty();
        clickOn("#fullName").write("Rina Kusuma");
        clickOn("#name").write("rina");
        clickOn("#password").write("pagi-cerah-di-kebun");
        clickOn("#repeat").write("pagi-cerah");
        photograph("start-first-user");
        clickOn("Buat ruang kerja");
        assertThat(entrance.entered).as("typed twice, but not the same").isEmpty();
        clickOn("#repeat").eraseText(10).write("pagi-cerah-di-kebun");
        clickOn("Buat ruang kerja");
        assertThat(entrance.entered).containsExactly("new " + folder + " rina Rina Kusuma pagi-cerah-di-kebun");
        photograph("start-sheet");
        assertThat(opened).as("the sheet comes first").isEmpty();
        clickOn("Cetak");
        clickOn("#kept");
        clickOn("Masuk ke ruang kerja");
        assertThat(printed).hasSize(1);
        assertThat(opened).containsExactly("opened");
        assertThat(kept.recentWorkspaces()).containsExactly(folder);
    }

    @Test
    void anOfficeThatWantsItGetsSheetsForTwoOfficersOneAfterTheOther() {
        show(new InlineJobs());
        clickOn("#newButton");
        clickOn("#fullName").write("Rina Kusuma");
        clickOn("#name").write("rina");
        clickOn("#password").write("pagi-cerah-di-kebun");
        clickOn("#repeat").write("pagi-cerah-di-kebun");
        clickOn("Buat ruang kerja");
        clickOn("#kept");
        clickOn("Buat lembar dua petugas");
        photograph("start-share-sheet");
        clickOn("Cetak");
        clickOn("#kept");
        clickOn("Lembar petugas berikutnya");
        assertThat(lookup("Lembar petugas 2 dari 2").queryAll()).isNotEmpty();
        clickOn("Cetak");
        clickOn("#kept");
        clickOn("Selesai");
        assertThat(printed).hasSize(2);
        assertThat(entrance.entered).last().isEqualTo("share pagi-cerah-di-kebun");
        assertThat(opened).containsExactly("opened");
    }

    @Test
    void twoOfficersOpenTogether() {
        test.chosen.add(home.resolve("kantor"));
        show(new InlineJobs());
        clickOn("#openButton");
        clickOn("Lupa kata sandi?");
        assertThat(lookup("#second").query().isVisible()
                        && lookup("#second").query().getParent().isVisible())
                .as("only asked for when an officer's sheet was typed")
                .isFalse();
        interact(() -> lookup("#words").queryTextInputControl().setText(words(1)));
        clickOn("#name").write("rina");
        clickOn("#password").write("sore-mendung-di-ladang");
        clickOn("#repeat").write("sore-mendung-di-ladang");
        clickOn("Pulihkan dan masuk");
        photograph("start-recover-two");
        assertThat(entrance.entered).as("one alone").isEmpty();
        interact(() -> lookup("#second").queryTextInputControl().setText(words(2)));
        clickOn("Pulihkan dan masuk");
        assertThat(entrance.entered).containsExactly("recover " + home.resolve("kantor") + " two sheets rina");
        assertThat(opened).containsExactly("opened");
    }

    private static String words(int number) {
        return String.join(" ", new RecoveryShare(number, new byte[RecoveryKey.BYTES]).words());
    }

    @Test
    void aWeakPasswordIsSaidAtItsField() {
        entrance.refusal = List.of(Reason.atField("password", Message.of("access.password.weak")));
        show(new InlineJobs());
        clickOn("#newButton");
        clickOn("Buat ruang kerja");
        assertThat(lookup("Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berkaitan.")
                        .queryAll())
                .isNotEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void signingInAsksAgainAfterAWrongPassword() {
        test.chosen.add(home.resolve("kantor"));
        show(new InlineJobs());
        clickOn("#openButton");
        photograph("start-signin");
        entrance.refusal = List.of(Reason.atField("password", Message.of("access.signin.wrong")));
        clickOn("#name").write("rina");
        clickOn("#password").write("salah").type(javafx.scene.input.KeyCode.ENTER);
        photograph("start-signin-wrong");
        assertThat(opened).isEmpty();
        entrance.refusal = List.of();
        clickOn("#password").write("pagi-cerah-di-kebun").type(javafx.scene.input.KeyCode.ENTER);
        assertThat(entrance.entered)
                .containsExactly(
                        "open " + home.resolve("kantor") + " rina salah",
                        "open " + home.resolve("kantor") + " rina pagi-cerah-di-kebun");
        assertThat(opened).containsExactly("opened");
    }

    /** The page is not seen before the job that looked at the door has ended. */
    @Test
    void whoIsKnownTypesThePasswordAtOnce() throws TimeoutException {
        entrance.door = Door.SAMPLE;
        test.chosen.add(home.resolve("contoh"));
        try (BackgroundJobs jobs = new BackgroundJobs(problems)) {
            show(jobs);
            clickOn("#openButton");
            WaitForAsyncUtils.waitFor(
                    5, TimeUnit.SECONDS, () -> lookup("#password").tryQuery().isPresent());
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(lookup("#password").queryTextInputControl().isFocused()).isTrue();
        }
    }

    @Test
    void theSampleTellsItsPassword() {
        entrance.door = Door.SAMPLE;
        test.chosen.add(home.resolve("contoh"));
        show(new InlineJobs());
        clickOn("#openButton");
        photograph("start-signin-sample");
        assertThat(lookup("#name").queryTextInputControl().getText()).isEqualTo("petugas");
    }

    @Test
    void aForgottenPasswordIsReplacedWithTheWordsOfTheSheet() {
        test.chosen.add(home.resolve("kantor"));
        show(new InlineJobs());
        clickOn("#openButton");
        clickOn("Lupa kata sandi?");
        clickOn("#words").write("satu dua tiga");
        clickOn("Pulihkan dan masuk");
        photograph("start-recover");
        assertThat(entrance.entered).isEmpty();
        RecoveryKey key = RecoveryKey.random();
        interact(() -> lookup("#words").queryTextInputControl().setText(String.join(" ", key.words())));
        anotherPasswordOpens(key);
    }

    private void anotherPasswordOpens(RecoveryKey key) {
        clickOn("#name").write("rina");
        clickOn("#password").write("sore-mendung-di-ladang");
        clickOn("#repeat").write("sore-mendung-di-ladang");
        clickOn("Pulihkan dan masuk");
        assertThat(entrance.entered).containsExactly("recover " + home.resolve("kantor") + " " + key.words() + " rina");
        assertThat(opened).containsExactly("opened");
    }

    @Test
    void aWorkspaceOfTheFirstVersionIsSealedFirst() {
        entrance.door = Door.UNSEALED;
        test.chosen.add(home.resolve("lama"));
        show(new InlineJobs());
        clickOn("#openButton");
        photograph("start-seal");
        clickOn("#fullName").write("Rina Kusuma");
        clickOn("#name").write("rina");
        clickOn("#password").write("pagi-cerah-di-kebun");
        clickOn("#repeat").write("pagi-cerah-di-kebun");
        clickOn("#go");
        assertThat(entrance.entered)
                .containsExactly("seal " + home.resolve("lama") + " rina Rina Kusuma pagi-cerah-di-kebun");
    }

    @Test
    void aPasswordGivenByAnAdministratorIsReplacedBeforeGoingIn() {
        entrance.mustChange = true;
        test.chosen.add(home.resolve("kantor"));
        show(new InlineJobs());
        clickOn("#openButton");
        clickOn("#name").write("rina");
        clickOn("#password").write("sementara").type(javafx.scene.input.KeyCode.ENTER);
        assertThat(opened).isEmpty();
        photograph("start-replace");
        clickOn("#old").write("sementara");
        clickOn("#password").write("pilihan-rina-sendiri");
        clickOn("#repeat").write("pilihan-rina-sendiri");
        clickOn("#go");
        assertThat(entrance.entered).contains("change sementara pilihan-rina-sendiri");
        assertThat(opened).containsExactly("opened");
    }

    @Test
    void theSampleHasAFolderOfItsOwn() {
        show(new InlineJobs());
        clickOn("#sampleButton");
        assertThat(entrance.entered)
                .containsExactly("sample " + home.resolve("JagaNetral").resolve("Ruang Kerja Contoh"));
    }

    @Test
    void nothingIsMadeWhenTheUserThinksBetterOfIt() {
        test.answers.add(false);
        show(new InlineJobs());
        clickOn("#newButton");
        clickOn("#openButton");
        assertThat(entrance.entered).isEmpty();
    }

    @Test
    void whatDoesNotWorkIsSaidOnThePage() {
        kept = kept.withRecent(home.resolve("kantor")).withRecent(home.resolve("kecamatan"));
        entrance.failure = Optional.of(new OperationFailed(
                Message.of("workspace.open.busy", home.resolve("kecamatan").toString())));
        show(new InlineJobs());
        clickOn("kecamatan");
        assertThat(lookup(".banner").queryAs(javafx.scene.Node.class).isVisible())
                .isTrue();
        assertThat(opened).isEmpty();
        assertThat(problems.failures()).isEmpty();
        photograph("start-problem");
    }

    @Test
    void aDefectReachesTheProblemWindowToo() {
        entrance.failure = Optional.of(new IllegalStateException("defect"));
        test.chosen.add(home);
        show(new InlineJobs());
        clickOn("#openButton");
        assertThat(problems.failures()).hasSize(1);
    }

    @Test
    void aCancelledSampleLeavesThePageAsItWas() {
        entrance.failure = Optional.of(new Cancelled());
        show(new InlineJobs());
        clickOn("#sampleButton");
        assertThat(opened).isEmpty();
        assertThat(lookup("#newButton")
                        .queryAs(javafx.scene.Node.class)
                        .getParent()
                        .isVisible())
                .isTrue();
    }

    @Test
    void aRecentWorkspaceCanBeTakenFromTheList() {
        kept = kept.withRecent(home.resolve("kantor"));
        show(new InlineJobs());
        clickOn("#recent .button-icon");
        assertThat(kept.recentWorkspaces()).isEmpty();
        assertThat(lookup("#recentBox").queryAs(javafx.scene.Node.class).isVisible())
                .isFalse();
    }

    @Test
    void aDamagedDatabaseLeadsToTheLastProvenBackup() {
        Path office = home.resolve("kantor");
        test.chosen.add(office);
        entrance.openFailure = Optional.of(new OperationFailed(Message.of("workspace.database.damaged")));
        show(new InlineJobs());
        clickOn("#openButton");
        clickOn("#name").write("rina");
        clickOn("#password").write("pagi-cerah-di-kebun");
        clickOn("#go");
        photograph("start-damaged");
        clickOn("#name").write("rina");
        clickOn("#password").write("pagi-cerah-di-kebun");
        clickOn("#go");
        assertThat(entrance.rescue.restored).containsExactly("2 " + office + " - cadangan to " + office + " rina");
        assertThat(lookup("#password").queryAll())
                .as("the door of the restored workspace")
                .isNotEmpty();
    }

    @Test
    void aBackupIsOpenedWithTheSheetAndANewPasswordFollows() {
        RecoveryKey key = RecoveryKey.random();
        test.chosen.add(home.resolve("usb"));
        show(new InlineJobs());
        clickOn("#restoreButton");
        clickOn("#target").write(home.resolve("kantor").toString());
        clickOn("#sheet");
        clickOn("#words").write("satu dua");
        clickOn("#go");
        photograph("start-restore-sheet");
        assertThat(entrance.rescue.restored).as("the words are wrong").isEmpty();
        interact(() -> lookup("#words").queryTextInputControl().setText(String.join(" ", key.words())));
        clickOn("#go");
        assertThat(entrance.rescue.restored)
                .containsExactly(
                        "2 " + home.resolve("usb") + " to " + home.resolve("kantor") + " [" + key.words() + "]");
        assertThat(lookup("#words").queryTextInputControl().getText())
                .as("not typed twice")
                .isEqualTo(String.join(" ", key.words()));
        anotherPasswordOpens(key);
    }

    @Test
    void aBackupIsOpenedByTwoOfficersTogether() {
        test.chosen.add(home.resolve("usb"));
        show(new InlineJobs());
        clickOn("#restoreButton");
        clickOn("#target").write(home.resolve("kantor").toString());
        clickOn("#sheet");
        interact(() -> lookup("#words").queryTextInputControl().setText(words(1)));
        clickOn("#go");
        photograph("start-restore-two");
        assertThat(entrance.rescue.restored).as("one alone").isEmpty();
        interact(() -> lookup("#second").queryTextInputControl().setText(words(2)));
        clickOn("#go");
        assertThat(entrance.rescue.restored).hasSize(1);
        assertThat(lookup("#second").queryTextInputControl().getText()).isEqualTo(words(2));
    }

    @Test
    void aFolderWithoutBackupsIsSaid() {
        test.chosen.add(home);
        entrance.rescue.lines = List.of();
        show(new InlineJobs());
        clickOn("#restoreButton");
        assertThat(lookup("#restoreButton").queryAll()).isNotEmpty();
        photograph("start-no-backup");
    }

    @Test
    void whileTheSampleIsMadeThePageShowsHowFarItIs() {
        show(job -> new HalfDone());
        photograph("start");
        clickOn("#sampleButton");
        photograph("start-working");
        clickOn("Batalkan");
        assertThat(cancelled).isTrue();
    }

    @Test
    void aFolderThatIsTakenGetsANumber() throws IOException {
        Path taken = Files.createDirectories(home.resolve("Ruang"));
        assertThat(FolderProposal.free(taken)).isEqualTo(taken);
        Files.writeString(taken.resolve("berkas.txt"), "isi");
        assertThat(FolderProposal.free(taken)).isEqualTo(home.resolve("Ruang 2"));
        assertThat(FolderProposal.inside(taken, "Ruang Kerja")).isEqualTo(taken.resolve("Ruang Kerja"));
    }

    private void show(Jobs jobs) {
        PreferenceStore store = new PreferenceStore() {
            @Override
            public Preferences load() {
                return kept;
            }

            @Override
            public void save(Preferences changed) {
                kept = changed;
            }
        };
        StartViewModel model =
                new StartViewModel(jobs, problems, entrance, new CurrentPreferences(store), () -> opened.add("opened"));
        show(() -> (javafx.scene.Parent) new StartView(model, steps(), home).root());
    }

    private StepViews steps() {
        return new StepViews(test.kit(), new ZxcvbnStrength(), new ZxingQrCode(), page -> printed.add(page));
    }

    private static final class Entrance implements WorkspaceEntrance {
        private final List<String> entered = new ArrayList<>();
        private Optional<RuntimeException> failure = Optional.empty();
        private List<Reason> refusal = List.of();
        private Door door = Door.SIGN_IN;
        private boolean mustChange;
        private final Shelf rescue = new Shelf();
        private Optional<RuntimeException> openFailure = Optional.empty();

        @Override
        public Door door(Path folder) {
            failure.ifPresent(thrown -> {
                throw thrown;
            });
            return door;
        }

        @Override
        public Outcome<RecoveryKey> createNew(NewOffice office, NewUser first, Progress progress) {
            return enter("new " + office.folder() + " " + words(first), RecoveryKey.random());
        }

        @Override
        public void createSample(Path folder, Progress progress) {
            enter("sample " + folder, folder);
        }

        @Override
        public Outcome<OwnAccount> open(Path folder, Credentials typed, Progress progress) {
            openFailure.ifPresent(thrown -> {
                throw thrown;
            });
            return enter("open " + folder + " " + words(typed), new Account());
        }

        @Override
        public Outcome<SharePair> shareRecovery(char[] password) {
            return enter("share " + new String(password), new Account().halves());
        }

        @Override
        public Outcome<OwnAccount> recover(Path folder, RecoveryPaper paper, Credentials wanted, Progress progress) {
            String words = paper instanceof RecoveryKey key ? key.words().toString() : "two sheets";
            return enter("recover " + folder + " " + words + " " + wanted.name(), new Account());
        }

        @Override
        public Rescue rescue() {
            return rescue;
        }

        @Override
        public Outcome<RecoveryKey> seal(Path folder, NewUser first, Progress progress) {
            return enter("seal " + folder + " " + words(first), RecoveryKey.random());
        }

        private <T> Outcome<T> enter(String how, T result) {
            entered.add(how);
            failure.ifPresent(thrown -> {
                throw thrown;
            });
            return refusal.isEmpty() ? Outcome.done(result) : Outcome.refused(refusal);
        }

        private static String words(NewUser user) {
            return user.credentials().name() + " " + user.fullName() + " "
                    + new String(user.credentials().password());
        }

        private static String words(Credentials typed) {
            return typed.name() + " " + new String(typed.password());
        }

        private final class Account implements OwnAccount {
            @Override
            public UUID id() {
                return new UUID(0, 1);
            }

            @Override
            public String fullName() {
                return "Rina Kusuma";
            }

            @Override
            public String signInName() {
                return "rina";
            }

            @Override
            public boolean mustChangePassword() {
                return mustChange;
            }

            @Override
            public Outcome<OwnAccount> changePassword(char[] old, char[] wanted) {
                return enter("change " + new String(old) + " " + new String(wanted), this);
            }

            @Override
            public Outcome<OwnAccount> confirm(char[] password) {
                return Outcome.done(this);
            }

            @Override
            public Outcome<RecoveryKey> renewRecovery(char[] password) {
                return Outcome.done(RecoveryKey.random());
            }

            @Override
            public Outcome<SharePair> shareRecovery(char[] password) {
                return Outcome.done(halves());
            }

            SharePair halves() {
                byte[] bytes = new byte[RecoveryKey.BYTES];
                return new SharePair(new RecoveryShare(1, bytes), new RecoveryShare(2, bytes));
            }
        }
    }

    private final class HalfDone implements RunningJob {
        @Override
        public Optional<Message> title() {
            return Optional.empty();
        }

        @Override
        public ReadOnlyDoubleProperty progress() {
            return new SimpleDoubleProperty(0.5);
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    /** Three backups, of which the second is the last proven. */
    private static final class Shelf implements Rescue {
        private static final java.time.Instant DAY = java.time.Instant.parse("2026-11-20T01:05:00Z");
        private List<BackupLine> lines = List.of(
                new BackupLine(3, DAY.plusSeconds(90_000), Occasion.DAILY, 30_000_000, 1_000_000, Optional.empty()),
                new BackupLine(2, DAY, Occasion.DAILY, 29_000_000, 1_000_000, Optional.of(DAY)));
        private final List<String> restored = new ArrayList<>();

        @Override
        public List<BackupLine> backupsIn(Path place) {
            return lines;
        }

        @Override
        public Path usualPlace(Path workspace) {
            return workspace.resolveSibling(workspace.getFileName() + " - cadangan");
        }

        @Override
        public Outcome<Optional<Path>> restore(Path place, int number, Path target, WayIn held, Progress progress) {
            String way = held.fold(Credentials::name, paper -> paper.sheets().toString());
            restored.add(number + " " + place + " to " + target + " " + way);
            return Outcome.done(Optional.of(target.resolveSibling("lama")));
        }
    }
}
