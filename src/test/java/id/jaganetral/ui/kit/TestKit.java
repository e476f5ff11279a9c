package id.jaganetral.ui.kit;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.desktop.ClipboardAccess;
import id.jaganetral.ui.kit.desktop.DesktopActions;
import id.jaganetral.ui.kit.desktop.FileDialogs;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.dialog.Dialogs;
import id.jaganetral.ui.kit.dialog.Notices;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.draft.FormDrafts;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Navigator;
import id.jaganetral.ui.kit.screen.ViewLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;

/** A kit for tests: jobs inline, answers prepared, everything said and opened kept to be looked at. */
public final class TestKit implements Navigator, Dialogs, Notices, FileDialogs, ClipboardAccess, DesktopActions {
    /** Wednesday, 9 in the morning in Jakarta. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T02:00:00Z"), ZoneId.of("Asia/Jakarta"));

    /** Places opened, in order; going back is written as "back". */
    public final List<Object> opened = new ArrayList<>();

    public final List<Question> questions = new ArrayList<>();
    public final List<String> notices = new ArrayList<>();
    public final List<Path> handedOver = new ArrayList<>();

    /** Answers to questions; yes when there are none left. */
    public final Deque<Boolean> answers = new ArrayDeque<>();

    /** What is done in the next forms before their action is chosen. */
    public final Deque<Consumer<Node>> filled = new ArrayDeque<>();

    /** Texts typed into {@link #ask}. */
    public final Deque<String> typed = new ArrayDeque<>();

    /** Files the dialogs give. */
    public final Deque<Path> chosen = new ArrayDeque<>();

    public Optional<String> clipboardText = Optional.empty();
    public Optional<Image> clipboardImage = Optional.empty();
    public List<Path> clipboardFiles = List.of();

    public Kit kit() {
        return kit(CLOCK);
    }

    public Kit kit(Clock clock) {
        return kit(this, clock);
    }

    /** With work that is really done in the background. */
    public Kit kit(Jobs jobs) {
        Kit kit = kit();
        return new Kit(
                kit.texts(),
                kit.views(),
                jobs,
                kit.navigator(),
                kit.dialogs(),
                kit.notices(),
                kit.files(),
                kit.clipboard(),
                kit.desktop(),
                kit.drafts(),
                kit.clock());
    }

    /** With a navigator that really goes there. */
    public Kit kit(Navigator navigator, Clock clock) {
        Texts texts = Texts.indonesian();
        return new Kit(
                texts,
                new ViewLoader(texts),
                new InlineJobs(),
                navigator,
                this,
                this,
                this,
                this,
                this,
                new FormDrafts(new InlineJobs(), texts),
                clock);
    }

    @Override
    public void open(Destination destination) {
        opened.add(destination);
    }

    @Override
    public void replace(Destination destination) {
        opened.add(destination);
    }

    @Override
    public void back() {
        opened.add("back");
    }

    @Override
    public void forward() {
        opened.add("forward");
    }

    @Override
    public boolean confirm(Question question) {
        questions.add(question);
        return answers.isEmpty() || answers.pop();
    }

    @Override
    public boolean form(String title, Node content, String action, BooleanSupplier accepts) {
        if (!filled.isEmpty()) {
            filled.pop().accept(content);
        }
        return (answers.isEmpty() || answers.pop()) && accepts.getAsBoolean();
    }

    /** What lies in a form under an id, also in a scrolled form that is not on a screen. */
    @SuppressWarnings("unchecked")
    public static <N extends Node> N within(Node content, String id) {
        Node inside = content instanceof ScrollPane scroll ? scroll.getContent() : content;
        Node found = inside.lookup("#" + id);
        if (found == null) {
            throw new AssertionError("nothing called " + id);
        }
        return (N) found;
    }

    /** The input of a field in a form that is asked for in a dialog. */
    @SuppressWarnings("unchecked")
    public static <N extends Node> N input(Node content, String field) {
        return (N) fields(content).stream()
                .filter(one -> one.getName().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + field))
                .getInput();
    }

    /** What stands as errors at the fields of a form, by name; fields without error are left out. */
    public static Map<String, String> errors(Node content) {
        Map<String, String> errors = new LinkedHashMap<>();
        fields(content).stream()
                .filter(field -> !field.getError().isEmpty())
                .forEach(field -> errors.put(field.getName(), field.getError()));
        return errors;
    }

    private static List<Field> fields(Node content) {
        Pane inside = (Pane) ((ScrollPane) content).getContent();
        return inside.getChildren().stream()
                .filter(FormGrid.class::isInstance)
                .flatMap(grid -> ((FormGrid) grid).fields().stream())
                .toList();
    }

    @Override
    public Optional<String> ask(String title, String label, String proposal, String action) {
        return Optional.ofNullable(typed.poll());
    }

    @Override
    public void say(Tone tone, String text) {
        notices.add(text);
    }

    @Override
    public void offer(Tone tone, String text, String action, Runnable act) {
        notices.add(text);
    }

    @Override
    public Optional<Path> openFile(String title, FileKind... kinds) {
        return Optional.ofNullable(chosen.poll());
    }

    @Override
    public List<Path> openFiles(String title, FileKind... kinds) {
        List<Path> files = List.copyOf(chosen);
        chosen.clear();
        return files;
    }

    @Override
    public Optional<Path> saveFile(String title, String proposedName, FileKind... kinds) {
        return Optional.ofNullable(chosen.poll());
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(chosen.poll());
    }

    @Override
    public void copyText(String text) {
        clipboardText = Optional.of(text);
    }

    @Override
    public Optional<String> text() {
        return clipboardText;
    }

    @Override
    public Optional<Image> image() {
        return clipboardImage;
    }

    @Override
    public List<Path> files() {
        return clipboardFiles;
    }

    @Override
    public void open(Path file) {
        handedOver.add(file);
    }

    @Override
    public void openNow(Path file) {
        handedOver.add(file);
    }

    @Override
    public void printNow(Path file) {
        handedOver.add(file);
    }

    @Override
    public void openFolder(Path folder) {
        handedOver.add(folder);
    }
}
