package id.jaganetral.document.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.RegisterFile;
import id.jaganetral.application.register.book.RosterBook;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.LibreOffice;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.persistence.letter.LetterFixture;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Registers of several lengths as LibreOffice prints them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** One page, and each length about which the signature goes over to the second, third and fifth. */
    private static final List<Integer> LENGTHS = Stream.of(
                    IntStream.range(4, 14),
                    IntStream.range(14, 24),
                    IntStream.range(38, 48),
                    IntStream.of(100, 101, 102))
            .flatMap(IntStream::boxed)
            .toList();

    @TempDir
    static Path folder;

    @BeforeAll
    void print() throws IOException, InterruptedException {
        LibreOffice.needed();
        List<Path> written = new ArrayList<>();
        for (int length : LENGTHS) {
            written.add(write(length));
        }
        LibreOffice.convert(written, "pdf", folder, folder);
    }

    @Test
    void whoSignsNeverStandsOnAPageWithoutTheLastLines() throws IOException {
        int withBreak = 0;
        for (int length : LENGTHS) {
            List<String> pages = pages(length);
            String signed = pages.stream()
                    .filter(page -> page.contains("Mengetahui,"))
                    .findFirst()
                    .orElseThrow();
            withBreak += pages.indexOf(signed) > 0 ? 1 : 0;
            assertThat(signed)
                    .as(length + " lines")
                    .contains(IntStream.range(length - 3, length)
                            .mapToObj(PrintedRegisterTest::number)
                            .toList());
        }
        assertThat(withBreak).as("lengths that go over a page").isBetween(10, LENGTHS.size() - 5);
    }

    @Test
    void theRawSheetIsPrintedLyingWithItsHeaderOnEveryPage() throws IOException {
        try (PDDocument printed = Loader.loadPDF(pdf(102).toFile())) {
            int last = printed.getNumberOfPages();
            assertThat(printed.getPage(last - 1).getMediaBox().getWidth())
                    .isGreaterThan(printed.getPage(last - 1).getMediaBox().getHeight());
            for (String page : pages(102).subList(last - 2, last)) {
                assertThat(page).contains("NIP", "Pegawai Contoh Nomor");
            }
        }
    }

    private static Path write(int length) throws IOException {
        List<EmployeeLine> lines =
                IntStream.range(0, length).mapToObj(PrintedRegisterTest::person).toList();
        RegisterFile file = new RegisterFile(
                List.of(RosterBook.table(lines)),
                new RecapRequest(DAY, DAY, Optional.empty(), Optional.empty()),
                Set.of(),
                LetterFixture.office(),
                DAY,
                false);
        Path target = folder.resolve("daftar-" + length + ".xlsx");
        try (OutputStream out = Files.newOutputStream(target)) {
            new RegisterWorkbook(Texts.indonesian()).write(file, out, Progress.unwatched());
        }
        return target;
    }

    private static Path pdf(int length) {
        return folder.resolve("daftar-" + length + ".pdf");
    }

    private static List<String> pages(int length) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument printed = Loader.loadPDF(pdf(length).toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= printed.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(printed));
            }
        }
        return pages;
    }

    private static String number(int person) {
        return "1990041220150%05d".formatted(person);
    }

    /** Some with a post that takes two lines. */
    private static EmployeeLine person(int number) {
        return new EmployeeLine(
                new EmployeeId(new UUID(0, number)),
                number(number),
                "Pegawai Contoh Nomor " + number + ", S.Sos.",
                EmploymentKind.PNS,
                "III/a",
                number % 3 == 0 ? "Analis Kepegawaian Ahli Pertama pada Bidang Pembinaan dan Disiplin" : "Analis",
                PositionCategory.values()[number % PositionCategory.values().length],
                Optional.empty(),
                "Bidang Contoh " + number % 9,
                "Dinas Contoh " + number % 5,
                true);
    }
}
