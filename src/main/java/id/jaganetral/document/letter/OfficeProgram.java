package id.jaganetral.document.letter;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An office program on this computer that can turn a letter into PDF without showing a window: LibreOffice by its own
 * command, Word through the automation Windows offers.
 *
 * @param file the program
 */
record OfficeProgram(Path file, Maker maker) {
    private static final List<String> LIBRE_OFFICE = List.of(
            "/usr/bin/soffice",
            "/usr/lib/libreoffice/program/soffice",
            "/snap/bin/libreoffice",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice",
            "C:\\Program Files\\LibreOffice\\program\\soffice.com",
            "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com");
    private static final List<String> WORD = List.of(
            "C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE",
            "C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\WINWORD.EXE",
            "C:\\Program Files\\Microsoft Office\\Office16\\WINWORD.EXE",
            "C:\\Program Files (x86)\\Microsoft Office\\Office16\\WINWORD.EXE",
            "C:\\Program Files\\Microsoft Office\\Office15\\WINWORD.EXE",
            "C:\\Program Files (x86)\\Microsoft Office\\Office15\\WINWORD.EXE");
    /** What Word calls PDF. */
    private static final int WORD_PDF = 17;

    /** Which program it is. */
    enum Maker {
        LIBRE_OFFICE,
        WORD
    }

    static Optional<OfficeProgram> find() {
        String searchPath = System.getenv("PATH");
        Stream<Path> onPath = searchPath == null
                ? Stream.empty()
                : Stream.of(searchPath.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .flatMap(folder -> Stream.of(Path.of(folder, "soffice"), Path.of(folder, "soffice.com")));
        return Stream.concat(
                        Stream.concat(LIBRE_OFFICE.stream().map(Path::of), onPath)
                                .map(file -> new OfficeProgram(file, Maker.LIBRE_OFFICE)),
                        WORD.stream().map(file -> new OfficeProgram(Path.of(file), Maker.WORD)))
                .filter(program -> Files.isExecutable(program.file()))
                .findFirst();
    }

    /**
     * What to start so that the PDF appears.
     *
     * @param folder a folder of its own, gone afterwards
     */
    List<String> command(Path docx, Path pdf, Path folder) {
        if (maker == Maker.WORD) {
            String script = "$ErrorActionPreference = 'Stop'; $word = New-Object -ComObject Word.Application;"
                    + " $word.Visible = $false; $word.DisplayAlerts = 0; try { $letter = $word.Documents.Open("
                    + quoted(docx) + ", $false, $true); $letter.ExportAsFixedFormat(" + quoted(pdf) + ", " + WORD_PDF
                    + "); $letter.Close($false) } finally { $word.Quit() }";
            return List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", script);
        }
        // a profile of its own, so that a LibreOffice the user has open does not get in the way
        return List.of(
                file.toString(),
                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                pdf.getParent().toString(),
                docx.toString());
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
