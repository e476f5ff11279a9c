package id.jaganetral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view file loads without its view, and names what its view has. */
class ViewFilesTest extends ScreenTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern HANDLER = Pattern.compile("\\son[A-Z]\\w*=\"#(\\w+)\"");

    static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void loads(Path file) throws IOException {
        String text = HANDLER.matcher(Files.readString(file)).replaceAll("");
        FXMLLoader loader =
                new FXMLLoader(file.toUri().toURL(), Texts.indonesian().bundle());
        Object root = fx(() ->
                loader.load(new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertThat(root).isNotNull();
        Class<?> view = view(file);
        Map<String, Object> names = loader.getNamespace();
        for (Field field : view.getDeclaredFields()) {
            if (field.isAnnotationPresent(FXML.class)) {
                assertThat(names)
                        .as("%s wants %s", file.getFileName(), field.getName())
                        .containsKey(field.getName());
                assertThat(names.get(field.getName())).isInstanceOf(field.getType());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void namesOnlyHandlersItsViewHas(Path file) throws IOException {
        List<String> methods = Stream.of(view(file).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(FXML.class))
                .map(java.lang.reflect.Method::getName)
                .toList();
        Matcher found = HANDLER.matcher(Files.readString(file));
        while (found.find()) {
            assertThat(methods).as(file.toString()).contains(found.group(1));
        }
    }

    private static Class<?> view(Path file) {
        String name = RESOURCES.relativize(file).toString().replace('\\', '/').replace('/', '.');
        try {
            return Class.forName(name.substring(0, name.length() - ".fxml".length()));
        } catch (ClassNotFoundException without) {
            throw new AssertionError("no class beside " + file, without);
        }
    }
}
