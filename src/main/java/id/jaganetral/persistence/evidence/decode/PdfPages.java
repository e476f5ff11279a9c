package id.jaganetral.persistence.evidence.decode;

import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages of a PDF as pictures, in memory only: nothing of it is written to a temporary file. */
public final class PdfPages {
    private static final Logger LOG = LoggerFactory.getLogger(PdfPages.class);
    private static final long MOST_MEMORY = 96L * 1024 * 1024;
    private static final int MOST_PAGES = 5_000;
    /** Points, of which 72 are an inch; no sheet of paper is larger. */
    private static final float MOST_POINTS = 14_400;

    private static final float LARGEST_SCALE = 4;

    private final EvidenceFiles files;

    public PdfPages(EvidenceFiles files) {
        this.files = files;
    }

    /** What is done with an opened document. */
    interface Work<T> {
        T in(PDDocument document) throws IOException;
    }

    /** How many pages there are, 0 when it cannot be opened. */
    public int count(KeptFile file) {
        return with(file, document -> Math.min(MOST_PAGES, document.getNumberOfPages()))
                .orElse(0);
    }

    /** A page, from 0, no longer than the side. */
    public Optional<BufferedImage> page(KeptFile file, int page, int side) {
        return with(file, document -> {
            PDRectangle box = document.getPage(page).getCropBox();
            float longest = Math.max(box.getWidth(), box.getHeight());
            if (!(longest >= 1 && longest <= MOST_POINTS)) {
                throw new IOException("no sheet of paper");
            }
            return new TimedRenderer(document)
                    .renderImage(page, Math.min(LARGEST_SCALE, side / longest), ImageType.RGB);
        });
    }

    <T> Optional<T> with(KeptFile file, Work<T> work) {
        if (file.type() != MediaType.PDF || file.size() > PictureReader.MOST_BYTES || !files.has(file.fingerprint())) {
            return Optional.empty();
        }
        try (InputStream in = files.open(file.fingerprint());
                RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(in);
                PDDocument document =
                        Loader.loadPDF(bytes, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            return Optional.ofNullable(work.in(document));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError damaged) {
            LOG.info("no pages of {}: {}", file.fingerprint().shortForm(), damaged.getClass());
            return Optional.empty();
        }
    }

    /** Gives up in the middle of a page that has no end. */
    private static final class TimedRenderer extends PDFRenderer {
        private final TimeLimit limit = new TimeLimit();

        TimedRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (limit.passed()) {
                        throw new IOException("takes too long");
                    }
                    super.processOperator(operator, operands);
                }
            };
        }
    }
}
