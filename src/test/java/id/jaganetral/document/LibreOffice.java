package id.jaganetral.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice of this machine, for what only an office program can show; a test is left out where there is none. */
public final class LibreOffice {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    private static final int MOST_MINUTES = 4;

    private LibreOffice() {}

    public static void needed() {
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not installed");
    }

    /**
     * Writes files in another format.
     *
     * @param folder for its profile and what it says
     * @param into where the files are written, under their own names
     */
    public static void convert(List<Path> files, String format, Path folder, Path into)
            throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                PROGRAM.toString(),
                                "-env:UserInstallation="
                                        + folder.resolve("profil").toUri(),
                                "--headless",
                                "--convert-to",
                                format,
                                "--outdir",
                                into.toString()),
                        files.stream().map(Path::toString))
                .toList();
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(program.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
    }
}
