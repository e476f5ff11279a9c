package id.jaganetral.application.letter;

import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.application.letter.material.StoryMaterials;
import id.jaganetral.application.settings.MemoryOfficeProfiles;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.document.letter.WordTemplateCompiler;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.NumberScope;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Paper;
import id.jaganetral.domain.letter.TimeZoneLabel;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import id.jaganetral.persistence.letter.WorkspaceTemplates;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Drafts and fills letters of stories as the program does, with the shipped forms and an invented office. */
final class StoryDesk implements AutoCloseable {
    static final String NUMBER = "800.1.6.2/90/BKPSDM/2024";

    private static final StoredLaw LAW = StoredLaw.shipped();

    private final ShippedLetterLibrary library = new ShippedLetterLibrary();
    private final OfficeProfiles offices = new MemoryOfficeProfiles(office());
    private final WorkspaceFolder workspace;
    private final PrepareLetter prepare;

    /** Makes its workspace in a folder that does not exist yet. */
    StoryDesk(Path folder) {
        this.workspace = TestWorkspaces.createFolder(folder, Clock.systemUTC());
        WorkspaceTemplates shelf = new WorkspaceTemplates(workspace.templates());
        this.prepare = new PrepareLetter(
                new MemoryUnitOfWork(), library, shelf, new WordTemplateCompiler(), offices, LetterPictures.none());
    }

    @Override
    public void close() {
        workspace.close();
    }

    PrepareLetter prepare() {
        return prepare;
    }

    OfficeProfiles offices() {
        return offices;
    }

    /** On the day most stories end. */
    LetterDraft draft(String form, CaseFile file) {
        return draftOn("2024-11-20", form, file);
    }

    LetterDraft draftOn(String day, String form, CaseFile file) {
        Clock clock = Clock.fixed(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new DraftLetter(
                        library, topic -> Optional.of(StoryMaterials.of(file, LAW, offices)), offices, LAW, clock)
                .draft(form, file.id());
    }

    PreparedLetter fill(LetterDraft draft) {
        return prepare.ready(draft)
                .map(ready -> prepare.fill(draft, NUMBER, ready))
                .fold(done -> done, reasons -> {
                    throw new AssertionError(reasons.toString());
                });
    }

    /** All that is printed, page marks included, cells of a row divided by tabs. */
    static String text(byte[] document) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor
                            .getText()
                            .lines()
                            .map(String::stripTrailing)
                            .collect(Collectors.joining("\n"))
                            .strip() + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static OfficeProfile office() {
        return new OfficeProfile(
                "PEMERINTAH KABUPATEN CONTOH",
                "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA",
                "Jalan Contoh Raya Nomor 1, Kota Contoh",
                "12345",
                "(021) 555010",
                "bkpsdm@contohkab.example",
                "",
                "Kota Contoh",
                "Bupati Contoh",
                "BKPSDM",
                TimeZoneLabel.WITA,
                Paper.F4,
                "Rahasia",
                new NumberPattern("{klas}/{urut}/{unit}/{tahun}"),
                NumberScope.OFFICE,
                List.of(FormStories.HEAD, FormStories.REGENT),
                List.of(),
                Optional.empty());
    }
}
