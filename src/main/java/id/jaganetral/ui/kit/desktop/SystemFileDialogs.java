package id.jaganetral.ui.kit.desktop;

import id.jaganetral.text.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The dialogs of the operating system; they open where the last one ended. */
public final class SystemFileDialogs implements FileDialogs {
    private final Texts texts;
    private final Supplier<Window> owner;
    private Optional<Path> lastFolder = Optional.empty();

    public SystemFileDialogs(Texts texts, Supplier<Window> owner) {
        this.texts = texts;
        this.owner = owner;
    }

    @Override
    public Optional<Path> openFile(String title, FileKind... kinds) {
        return remember(chooser(title, kinds).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openFiles(String title, FileKind... kinds) {
        List<File> chosen = chooser(title, kinds).showOpenMultipleDialog(owner.get());
        List<Path> files =
                chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
        files.stream().findFirst().map(Path::toFile).ifPresent(this::remember);
        return files;
    }

    @Override
    public Optional<Path> saveFile(String title, String proposedName, FileKind... kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(proposedName);
        return remember(chooser.showSaveDialog(owner.get())).map(chosen -> ended(chosen, List.of(kinds)));
    }

    /**
     * With the ending of its kind where the dialog of the system left it out, as those of Linux do; not over another
     * file, which nobody was asked about.
     */
    static Path ended(Path chosen, List<FileKind> kinds) {
        String name = chosen.getFileName().toString();
        List<String> endings = kinds.stream()
                .flatMap(kind -> kind.patterns().stream())
                .map(pattern -> pattern.substring(1))
                .toList();
        if (endings.isEmpty() || endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            return chosen;
        }
        Path with = chosen.resolveSibling(name + endings.get(0));
        return Files.exists(with) ? chosen : with;
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        start().ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(String title, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        start().ifPresent(chooser::setInitialDirectory);
        Arrays.stream(kinds)
                .map(kind -> new FileChooser.ExtensionFilter(texts.get(kind.nameKey()), kind.patterns()))
                .forEach(chooser.getExtensionFilters()::add);
        return chooser;
    }

    private Optional<File> start() {
        return lastFolder.filter(Files::isDirectory).map(Path::toFile);
    }

    private Optional<Path> remember(File chosen) {
        Optional<Path> file = Optional.ofNullable(chosen).map(File::toPath);
        file.map(Path::toAbsolutePath).map(Path::getParent).ifPresent(folder -> lastFolder = Optional.of(folder));
        return file;
    }
}
