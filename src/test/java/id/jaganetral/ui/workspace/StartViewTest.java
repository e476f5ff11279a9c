package id.jaganetral.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.application.preference.PreferenceStore;
import id.jaganetral.application.preference.Preferences;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.WorkspaceEntrance;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
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
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartViewTest extends ScreenTest {
    @TempDir
    private Path home;

    private final TestKit test = new TestKit();
    private final Entrance entrance = new Entrance();
    private final KeptProblems problems = new KeptProblems();
    private final List<String> opened = new ArrayList<>();
    private Preferences kept = Preferences.first();
    private boolean cancelled;

    @Test
    void aNewWorkspaceIsMadeInTheProposedFolderAndRemembered() {
        show(new InlineJobs());
        clickOn("#newButton");
        Path folder = home.resolve("JagaNetral").resolve("Ruang Kerja");
        assertThat(entrance.entered).containsExactly("new " + folder);
        assertThat(opened).containsExactly("opened");
        assertThat(kept.recentWorkspaces()).containsExactly(folder);
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
    void anExistingWorkspaceIsChosenByFolder() {
        test.chosen.add(home.resolve("kantor"));
        show(new InlineJobs());
        clickOn("#openButton");
        assertThat(entrance.entered).containsExactly("open " + home.resolve("kantor"));
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
        StartViewModel model = new StartViewModel(
                jobs, problems, entrance, new CurrentPreferences(store, "akun"), () -> opened.add("opened"));
        show(() -> (javafx.scene.Parent) new StartView(model, test.kit(), home).root());
    }

    private static final class Entrance implements WorkspaceEntrance {
        private final List<String> entered = new ArrayList<>();
        private Optional<RuntimeException> failure = Optional.empty();

        @Override
        public void createNew(Path folder, Progress progress) {
            enter("new " + folder);
        }

        @Override
        public void createSample(Path folder, Progress progress) {
            enter("sample " + folder);
        }

        @Override
        public void open(Path folder, Progress progress) {
            enter("open " + folder);
        }

        private void enter(String how) {
            entered.add(how);
            failure.ifPresent(thrown -> {
                throw thrown;
            });
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
}
