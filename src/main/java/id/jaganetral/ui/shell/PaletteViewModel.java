package id.jaganetral.ui.shell;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Search over everything: pages and commands at once, the features' things as soon as they answer. */
final class PaletteViewModel {
    private static final int MOST_OF_A_KIND = 6;

    private final Texts texts;
    private final ScreenRegistry registry;
    private final Latest latest;
    private final ObservableList<PaletteEntry> entries = FXCollections.observableArrayList();
    private Runnable found = () -> {};
    /** Counts the questions asked; the answer of an earlier one is none. */
    private int asked;

    private boolean searching;

    PaletteViewModel(Texts texts, Jobs jobs, ScreenRegistry registry) {
        this.texts = texts;
        this.registry = registry;
        this.latest = new Latest(jobs);
    }

    ObservableList<PaletteEntry> entries() {
        return entries;
    }

    /** Called whenever the entries have changed and everyone else has heard of it. */
    void whenFound(Runnable heard) {
        found = heard;
    }

    /** Whether what stands in the list answers an earlier question. */
    boolean searching() {
        return searching;
    }

    void search(String typed) {
        String text = typed.strip();
        List<PaletteEntry> own = ownEntries(text.toLowerCase(Locale.ROOT));
        latest.cancel();
        int question = ++asked;
        searching = !text.isEmpty();
        if (text.isEmpty()) {
            show(own);
            return;
        }
        latest.start(Job.query(() -> find(text))
                .onSuccess(answers -> {
                    List<PaletteEntry> all = new ArrayList<>(answers);
                    all.addAll(own);
                    answered(question);
                    show(all);
                })
                .atEnd(() -> answered(question)));
    }

    private void answered(int question) {
        searching = searching && question != asked;
    }

    private void show(List<PaletteEntry> all) {
        entries.setAll(all);
        found.run();
    }

    private List<PaletteEntry> ownEntries(String text) {
        List<PaletteEntry> own = new ArrayList<>();
        registry.commands().stream()
                .map(command -> new PaletteEntry(
                        texts.get("shell.palette.commands"),
                        command.icon(),
                        texts.get(command.titleKey()),
                        "",
                        command.place()))
                .forEach(own::add);
        registry.navigation().stream()
                .map(page -> new PaletteEntry(
                        texts.get("shell.palette.pages"),
                        page.icon(),
                        texts.get(page.place().titleKey()),
                        "",
                        page.place()))
                .forEach(own::add);
        own.removeIf(entry -> !entry.title().toLowerCase(Locale.ROOT).contains(text));
        return own;
    }

    private List<PaletteEntry> find(String text) {
        return registry.searches().stream()
                .flatMap(source -> source.provider().find(text, MOST_OF_A_KIND).stream()
                        .map(hit -> new PaletteEntry(
                                texts.get(source.titleKey()),
                                source.icon(),
                                hit.title(),
                                hit.detail(),
                                source.place().apply(hit))))
                .toList();
    }
}
