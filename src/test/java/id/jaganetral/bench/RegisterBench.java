package id.jaganetral.bench;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.RegisterFile;
import id.jaganetral.application.register.book.RosterBook;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.register.RegisterWorkbook;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Writes the roster of many people as a workbook: {@code RegisterBench [PEOPLE]}. Run it with the heap to be proven. */
public final class RegisterBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private RegisterBench() {}

    public static void main(String[] arguments) throws IOException {
        int people = Integer.parseInt(arguments[0]);
        List<EmployeeLine> lines =
                IntStream.range(0, people).mapToObj(RegisterBench::person).toList();
        RecapRequest request = new RecapRequest(DAY, DAY, Optional.empty(), Optional.empty());
        RegisterFile file = new RegisterFile(
                List.of(RosterBook.table(lines)), request, Set.of(), OfficeProfile.blank(), DAY, false);
        Path target = Files.createTempFile("roster", ".xlsx");
        long from = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(target)) {
            new RegisterWorkbook(Texts.indonesian()).write(file, out, Progress.unwatched());
            System.out.printf(
                    Locale.ROOT,
                    "register: %d rows twice in %.1f s, heap of %d MB%n",
                    people,
                    (System.nanoTime() - from) / 1e9,
                    Runtime.getRuntime().maxMemory() / 1_000_000);
        } finally {
            Files.delete(target);
        }
    }

    private static EmployeeLine person(int number) {
        return new EmployeeLine(
                new EmployeeId(new UUID(0, number)),
                "1990041220150%05d".formatted(number),
                "Pegawai Contoh Nomor " + number + ", S.Sos.",
                EmploymentKind.values()[number % EmploymentKind.values().length],
                "III/a",
                "Analis Kepegawaian Ahli Pertama " + number % 300,
                PositionCategory.values()[number % PositionCategory.values().length],
                Optional.empty(),
                "Bidang Contoh " + number % 900,
                "Dinas Contoh " + number % 50,
                true);
    }
}
