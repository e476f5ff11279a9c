package id.jaganetral.document.letter;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds LibreOffice on this computer. Only LibreOffice can be asked to convert without showing a window. */
final class OfficeProgram {
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/soffice",
            "/usr/lib/libreoffice/program/soffice",
            "/snap/bin/libreoffice",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice",
            "C:\\Program Files\\LibreOffice\\program\\soffice.com",
            "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com");

    private OfficeProgram() {}

    static Optional<Path> find() {
        String searchPath = System.getenv("PATH");
        Stream<Path> onPath = searchPath == null
                ? Stream.empty()
                : Stream.of(searchPath.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .flatMap(folder -> Stream.of(Path.of(folder, "soffice"), Path.of(folder, "soffice.com")));
        return Stream.concat(USUAL_PLACES.stream().map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
