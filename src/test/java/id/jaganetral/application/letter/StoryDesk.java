package id.jaganetral.application.letter;

import id.jaganetral.TestPictures;
import id.jaganetral.application.letter.material.LetterMaterial;
import id.jaganetral.application.letter.material.StoryMaterials;
import id.jaganetral.application.settings.MemoryOfficeProfiles;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.document.access.QrLetterPictures;
import id.jaganetral.document.letter.WordTemplateCompiler;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.NumberScope;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Paper;
import id.jaganetral.domain.letter.TimeZoneLabel;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.template.PictureBytes;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import id.jaganetral.persistence.letter.WorkspaceTemplates;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Drafts and fills letters of stories as the program does, with the shipped forms and an invented office. */
final class StoryDesk implements AutoCloseable {
    static final String NUMBER = "800.1.6.2/90/BKPSDM/2024";

    private static final PictureBytes SCREENSHOT = screenshot();
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
                new MemoryUnitOfWork(), library, shelf, new WordTemplateCompiler(), offices, StoryDesk::picture);
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
        return draftOn(day, form, StoryMaterials.of(file, LAW, offices));
    }

    /** Of a case with another report than the usual one, and with evidence. */
    LetterDraft draft(String form, CaseFile file, Report report, List<Map<String, String>> evidence) {
        return draft(form, StoryMaterials.of(file, LAW, offices, report, evidence));
    }

    /** Of a report, about the first it names. */
    LetterDraft draft(String form, Report report, List<Map<String, String>> evidence) {
        Optional<UUID> first = Optional.of(report.subjects().get(0).id());
        return draft(form, StoryMaterials.ofReport(report, first, offices, evidence));
    }

    /** Of whatever is known. */
    LetterDraft draft(String form, LetterMaterial material) {
        return draftOn("2024-11-20", form, material);
    }

    private LetterDraft draftOn(String day, String form, LetterMaterial material) {
        Clock clock = Clock.fixed(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new DraftLetter(library, topic -> Optional.of(material), offices, LAW, clock)
                .draft(library.catalogue().kind(form), material);
    }

    /** Codes of all shipped forms. */
    List<String> forms() {
        return library.catalogue().kinds().stream().map(LetterKind::code).toList();
    }

    PreparedLetter fill(LetterDraft draft) {
        return prepare.ready(draft)
                .map(ready -> prepare.fill(draft, NUMBER, ready))
                .fold(done -> done, reasons -> {
                    throw new AssertionError(reasons.toString());
                });
    }

    /** Codes are drawn as the program draws them; a piece of evidence is an upright screenshot. */
    private static Optional<PictureBytes> picture(String reference) {
        return new QrLetterPictures(
                        name -> Optional.of(name).filter("gambar"::equals).map(shown -> SCREENSHOT))
                .picture(reference);
    }

    private static PictureBytes screenshot() {
        BufferedImage picture = new BufferedImage(360, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xDCE6F2));
        pen.fillRect(0, 0, 360, 640);
        pen.setColor(new Color(0x24405F));
        pen.fillRect(0, 0, 360, 64);
        pen.fillRect(24, 120, 312, 220);
        pen.fillRect(24, 372, 240, 16);
        pen.fillRect(24, 404, 296, 16);
        pen.dispose();
        return new PictureBytes(TestPictures.png(picture));
    }

    /** All that is printed, page marks included, cells of a row divided by tabs; then how many pictures there are. */
    static String text(byte[] document) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            String pictures = word.getAllPictures().isEmpty()
                    ? ""
                    : "(berkas gambar: " + word.getAllPictures().size() + ")\n";
            return extractor
                            .getText()
                            .lines()
                            .map(String::stripTrailing)
                            .collect(Collectors.joining("\n"))
                            .strip() + "\n" + pictures;
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
