package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.sample.SampleClock;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.text.Texts;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second process works with a whole office; every file it has under the workspace, its home and the temporary folder is
 * opened while it works, after it was killed, after the next start and after closing. None shows a name, a NIP, a sentence
 * of a report or the beginning of a picture, document or archive. Only the working folder for other programs may, while
 * somebody works; the next start empties it.
 */
class UnreadableOnDiskTest {
    private static final String READY = "READY";
    private static final String TYPED = "Bintang Pelangi belum disimpan";
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final List<byte[]> SIGNATURES = List.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
            ARCHIVE,
            "<?xml".getBytes(StandardCharsets.US_ASCII),
            new byte[] {0x1f, (byte) 0x8b},
            new byte[] {'%', 'P', 'D', 'F'});

    @TempDir
    Path place;

    /** The child: works until it dies, or opens once and closes. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        OfficeDoor doors = new OfficeDoor(SampleOffices.TODAY, TestKeys.CHEAP);
        if (arguments[0].equals("work")) {
            SampleClock days = SampleClock.startingAt(SampleOffices.TODAY);
            try (Office made = doors.create(folder, SampleUser.user(), days).office()) {
                new SampleDesk(made, Texts.indonesian(), days).filling().fill(Progress.unwatched());
            }
        }
        Office office = doors.open(folder, SampleUser.credentials(), SampleOffices.TODAY)
                .fold(opened -> opened, reasons -> {
                    throw new AssertionError(reasons);
                });
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments[0].equals("work")) {
            secrets(office).forEach(out::println);
            handToWord(office);
            office.reports().drafts().keep("report.new", Map.of("name", TYPED));
            out.println(TYPED);
            work(office);
            out.println(READY);
            while (true) {
                work(office);
                Thread.sleep(50);
            }
        }
        if (!office.reports().drafts().kept("report.new").equals(Optional.of(Map.of("name", TYPED)))) {
            throw new AssertionError("what was typed before the kill is gone");
        }
        work(office);
        office.close();
        doors.close();
    }

    @Test
    void noFileShowsWhatTheOfficeKnows() throws Exception {
        Path folder = place.resolve("ruang");
        Files.createDirectories(place.resolve("tmp"));
        Files.createDirectories(place.resolve("home"));
        Process child = start("work", folder);
        Runtime.getRuntime().addShutdownHook(new Thread(child::destroyForcibly));
        try {
            look(child, folder);
        } finally {
            child.destroyForcibly();
        }
    }

    private void look(Process child, Path folder) throws Exception {
        Set<String> secrets = new LinkedHashSet<>();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null && !line.equals(READY); line = lines.readLine()) {
            secrets.add(line);
        }
        assertThat(secrets).as("names, NIPs and sentences to look for").hasSizeGreaterThan(45);
        for (int look = 0; look < 3; look++) {
            assertThat(readable(secrets, true)).as("during work").isEmpty();
            Thread.sleep(200);
        }
        child.destroyForcibly();
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(readable(secrets, true)).as("after kill -9").isEmpty();
        assertThat(readable(secrets, false)).as("the letter handed to Word").isNotEmpty();

        Process again = start("open", folder);
        assertThat(again.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(again.exitValue()).isZero();
        assertThat(readable(secrets, false))
                .as("after the next start and closing")
                .isEmpty();
    }

    private Process start(String what, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + place.resolve("tmp"),
                        "-Duser.home=" + place.resolve("home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        UnreadableOnDiskTest.class.getName(),
                        what,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> secrets(Office office) {
        List<String> secrets = new ArrayList<>();
        office.unitOfWork().read(tx -> {
            tx.queries(EmployeeQueries.class).everyone(line -> {
                if (secrets.size() < 40) {
                    secrets.add(line.name());
                    secrets.add(line.nip().toString());
                }
            });
            tx.queries(ReportQueries.class)
                    .lines(ReportFilter.everything(), 0, 50)
                    .forEach(line -> tx.queries(ReportQueries.class)
                            .report(line.id())
                            .ifPresent(report -> secrets.add(firstWords(report.description()))));
            return secrets;
        });
        return secrets;
    }

    private static String firstWords(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.substring(0, Math.min(30, line.length()));
    }

    private static void handToWord(Office office) {
        office.handOutLetter()
                .open(
                        office.findLetters()
                                .list(LetterFilter.everything(), 0, 1)
                                .lines()
                                .get(0)
                                .id(),
                        copy -> {});
    }

    /** Reads and writes what leaves traces: searches, pictures, letters, a recap, evidence checked. */
    private static void work(Office office) {
        office.findEmployees().prepare();
        office.reports().verifyEvidence().verifyEverything(Progress.unwatched());
        office.findLetters().list(LetterFilter.everything(), 0, 10);
        RecapRequest everything = new RecapRequest(
                LocalDate.of(2023, 1, 1), LocalDate.of(2026, 11, 20), Optional.empty(), Optional.empty());
        Path target = Path.of(System.getProperty("java.io.tmpdir")).resolveSibling("rekap.xlsx");
        office.registers().all().forEach(register -> office.registers()
                .export(register, everything, false, target, Progress.unwatched()));
    }

    /** What the writer of workbooks puts aside lies in the working folder too, but is not for other programs. */
    private static boolean archive(Path file) {
        return file.getParent().endsWith("poi");
    }

    /** Files that show something, with what they show. */
    private List<String> readable(Set<String> secrets, boolean whileWorking) throws IOException {
        List<String> found = new ArrayList<>();
        for (String root : List.of("ruang", "tmp", "home")) {
            try (Stream<Path> files = Files.walk(place.resolve(root))) {
                files.filter(Files::isRegularFile)
                        .filter(file ->
                                !whileWorking || !file.toString().contains("jaganetral-kerja-") || archive(file))
                        .forEach(file -> shows(file, secrets).ifPresent(what -> found.add(file + " shows " + what)));
            } catch (UncheckedIOException changing) {
                // a temporary file went away while looking
            }
        }
        return found;
    }

    private static Optional<String> shows(Path file, Set<String> secrets) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (beginsWith(bytes, ARCHIVE)) {
            return insideShows(bytes, secrets);
        }
        return shows(bytes, file.toString(), secrets);
    }

    /** A long workbook grows in an archive whose parts are encrypted one by one; their names say nothing. */
    private static Optional<String> insideShows(byte[] archive, Set<String> secrets) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                Optional<String> shown = shows(asFarAsWritten(parts), part.getName(), secrets);
                if (shown.isPresent()) {
                    return shown;
                }
            }
        } catch (IOException halfWritten) {
            // what came before was looked at
        }
        return Optional.empty();
    }

    private static byte[] asFarAsWritten(InputStream part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            part.transferTo(bytes);
        } catch (IOException halfWritten) {
            // a killed program leaves a part without its end
        }
        return bytes.toByteArray();
    }

    private static boolean beginsWith(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    private static Optional<String> shows(byte[] bytes, String name, Set<String> secrets) {
        if (SIGNATURES.stream().anyMatch(signature -> beginsWith(bytes, signature))) {
            return Optional.of("a picture, document or archive");
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1) + name;
        String wide = text.replace("\0", "");
        return secrets.stream()
                .filter(secret -> text.contains(secret) || wide.contains(secret))
                .findFirst();
    }
}
