package id.jaganetral.ui.letter.set;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.letter.set.CheckDocuments;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.letter.ShippedDocumentSets;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import id.jaganetral.persistence.letter.SqlLetters;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.kit.screen.Places;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checklist on the page of a case. */
class DocumentSetViewTest extends ScreenTest {
    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();

    @Test
    void whatIsDueOpensItsForm() {
        CaseStory story = CaseStory.heavy("2024-10-02").then(CaseStory.team("2024-10-03"));
        try (Workspace workspace =
                TestWorkspaces.create(folder.resolve("ruang"), List.of(SqlLetters.feature()), TestKit.CLOCK)) {
            ShippedLetterLibrary library = new ShippedLetterLibrary();
            CheckDocuments check =
                    new CheckDocuments(workspace.unitOfWork(), library, new ShippedDocumentSets(), StoredLaw.shipped());
            DocumentSetView view = fx(() -> new DocumentSetView(
                    new DocumentSetViewModel(check, new InlineJobs()),
                    kit.kit(),
                    code -> library.catalogue().find(code).isPresent()));
            show(view::root);
            fx(() -> {
                view.show(new CaseView(story.file(), story.on("2024-10-16"), CaseStory.day("2024-10-16"), List.of()));
                return null;
            });
            photograph("letter-set");
            clickOn("#write-F01");
            assertThat(kit.opened)
                    .containsExactly(new Places.IssueLetter(story.file().id(), "F01"));
        }
    }
}
