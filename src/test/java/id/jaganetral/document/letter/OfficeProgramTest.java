package id.jaganetral.document.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is started to get a PDF. */
class OfficeProgramTest {
    private static final Path FOLDER = Path.of("/kerja/d'Or");

    @Test
    void wordIsAskedWithoutAWindowAndWithQuotedNames() {
        OfficeProgram word = new OfficeProgram(Path.of("WINWORD.EXE"), OfficeProgram.Maker.WORD);
        List<String> command = word.command(FOLDER.resolve("surat.docx"), FOLDER.resolve("surat.pdf"), FOLDER);
        assertThat(command.get(0)).isEqualTo("powershell.exe");
        assertThat(command.get(4))
                .contains("Open('/kerja/d''Or/surat.docx', $false, $true)")
                .contains("ExportAsFixedFormat('/kerja/d''Or/surat.pdf', 17)")
                .endsWith("finally { $word.Quit() }");
    }

    @Test
    void libreOfficeHasAProfileOfItsOwn() {
        OfficeProgram office = new OfficeProgram(Path.of("/usr/bin/soffice"), OfficeProgram.Maker.LIBRE_OFFICE);
        assertThat(office.command(FOLDER.resolve("surat.docx"), FOLDER.resolve("surat.pdf"), FOLDER))
                .contains("--headless", "/kerja/d'Or/surat.docx")
                .anyMatch(argument -> argument.startsWith("-env:UserInstallation=file:///kerja/d'Or/profil"));
    }
}
