package id.jaganetral.document.letter;

import id.jaganetral.application.letter.LetterPages;
import id.jaganetral.application.work.OutsideProgram;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.WorkingFolder;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Pages through an installed office program: document to PDF, PDF to pictures. Nothing stays on disk afterwards. */
public final class OfficePages implements LetterPages {
    /** Dots in an inch; a page is then about 850 pixels wide. */
    private static final float RESOLUTION = 100;

    private static final long MOST_SECONDS = 90;
    private static final long ASK_MILLIS = 200;

    private final Optional<OfficeProgram> program;
    private final WorkingFolder working;

    /**
     * Pages made by what is installed.
     *
     * @param working where the letter lies open while it is converted
     */
    public OfficePages(WorkingFolder working) {
        this(OfficeProgram.find(), working);
    }

    OfficePages(Optional<OfficeProgram> program, WorkingFolder working) {
        this.program = program;
        this.working = working;
    }

    @Override
    public boolean available() {
        return program.isPresent();
    }

    @Override
    public List<byte[]> pictures(byte[] docx, Progress progress) {
        return inFolder(folder -> {
            Path pdf = convert(docx, folder, progress);
            List<byte[]> pages = new ArrayList<>();
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                PDFRenderer renderer = new PDFRenderer(document);
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    progress.at(page, document.getNumberOfPages());
                    pages.add(png(renderer.renderImageWithDPI(page, RESOLUTION, ImageType.RGB)));
                }
            }
            return pages;
        });
    }

    @Override
    public void pdf(byte[] docx, Path target, Progress progress) {
        inFolder(folder -> Files.move(
                convert(docx, folder, progress), target.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING));
    }

    @Override
    public String text(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText().replaceAll("(?m)^- \\d+ -\\R", "").strip();
        } catch (IOException unreadable) {
            throw new OperationFailed(Message.of("letter.fill.failed"), unreadable);
        }
    }

    private static byte[] png(BufferedImage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "png", bytes);
        return bytes.toByteArray();
    }

    /** What is done in a folder that is gone afterwards. */
    private interface InFolder<T> {
        T in(Path folder) throws IOException, InterruptedException;
    }

    private <T> T inFolder(InFolder<T> work) {
        Path folder = null;
        try {
            folder = working.make();
            return work.in(folder);
        } catch (IOException failed) {
            throw new OperationFailed(Message.of("letter.pages.failed"), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new OperationFailed(Message.of("letter.pages.failed"), stopped);
        } finally {
            discard(folder);
        }
    }

    private Path convert(byte[] docx, Path folder, Progress progress) throws IOException, InterruptedException {
        OfficeProgram maker = program.orElseThrow(() -> new OperationFailed(Message.of("letter.pages.none")));
        Path letter = Files.write(folder.resolve("surat.docx"), docx);
        Path pdf = folder.resolve("surat.pdf");
        Process process = new ProcessBuilder(maker.command(letter, pdf, folder))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            await(process, progress);
        } finally {
            OutsideProgram.end(process);
        }
        if (!Files.exists(pdf)) {
            throw new OperationFailed(Message.of("letter.pages.failed"));
        }
        return pdf;
    }

    /** Asks often whether the user has had enough. */
    private static void await(Process process, Progress progress) throws InterruptedException {
        for (long waited = 0; waited < MOST_SECONDS * 1000; waited += ASK_MILLIS) {
            progress.at(0, -1);
            if (process.waitFor(ASK_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private static void discard(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException stuck) {
            // the system clears its temporary folder
        }
    }
}
