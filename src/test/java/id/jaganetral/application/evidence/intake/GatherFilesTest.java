package id.jaganetral.application.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.evidence.SafeName;
import id.jaganetral.domain.outcome.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GatherFilesTest {
    @TempDir
    Path temp;

    private Path file(String name) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, new byte[] {1});
    }

    @Test
    void aFolderGivesItsFilesAndNeverTheWorkspaceInIt() throws IOException {
        Path one = file("kiriman/a.png");
        Path two = file("kiriman/bagian/b.jpg");
        file("kiriman/Thumbs.db");
        file("kiriman/._a.png");
        file("kiriman/ruang/evidence/rahasia");
        Files.createSymbolicLink(temp.resolve("kiriman/pintasan"), temp);
        Gathered gathered = new GatherFiles(temp.resolve("kiriman/ruang")).gather(List.of(temp.resolve("kiriman")));
        assertThat(gathered.files()).containsExactlyInAnyOrder(one, two);
        assertThat(gathered.left())
                .containsExactlyInAnyOrder(
                        Message.of("evidence.gather.workspace", "ruang"),
                        Message.of("evidence.gather.link", "pintasan"));
    }

    @Test
    void aFileOutOfTheWorkspaceAndWhatIsNotThereAreNamed() throws IOException {
        Path inside = file("ruang/evidence/rahasia");
        Gathered gathered =
                new GatherFiles(temp.resolve("ruang")).gather(List.of(inside, temp.resolve("tidak-ada.png")));
        assertThat(gathered.files()).isEmpty();
        assertThat(gathered.left())
                .containsExactly(
                        Message.of("evidence.gather.workspace", "rahasia"),
                        Message.of("evidence.gather.unreadable", "tidak-ada.png"));
    }

    @Test
    void soManyAndSoDeepAndNoFurther() throws IOException {
        for (int i = 0; i < 503; i++) {
            file("banyak/" + i + ".png");
        }
        file("dalam/1/2/3/4/5/6/7/8/9/x.png");
        GatherFiles gather = new GatherFiles(temp.resolve("ruang"));
        Gathered many = gather.gather(List.of(temp.resolve("banyak")));
        assertThat(many.files()).hasSize(500);
        assertThat(many.left()).containsExactly(Message.of("evidence.gather.many", 500));
        assertThat(gather.gather(List.of(temp.resolve("dalam"))))
                .isEqualTo(new Gathered(List.of(), List.of(Message.of("evidence.gather.deep", "8"))));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("foto.png", "foto.png"),
                Arguments.of("", ""),
                Arguments.of("../../etc/passwd", "passwd"),
                Arguments.of("C:\\Windows\\a.exe", "a.exe"),
                Arguments.of("..", "berkas"),
                Arguments.of("foto\u202Egpj.exe", "fotogpj.exe"),
                Arguments.of("a\u0000b\n.png", "ab.png"),
                Arguments.of("a:b*?.png", "a_b__.png"),
                Arguments.of("CON.txt", "_CON.txt"),
                Arguments.of("nama. .", "nama"),
                Arguments.of("x".repeat(300) + ".jpeg", "x".repeat(114) + "….jpeg"),
                Arguments.of("x".repeat(300), "x".repeat(119) + "…"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesAreMadeHarmless(String name, String safe) {
        assertThat(SafeName.of(name)).isEqualTo(safe);
    }
}
