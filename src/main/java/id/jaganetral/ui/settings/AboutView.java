package id.jaganetral.ui.settings;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.screen.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;

/** Tentang program: version, and the licences of everything inside. */
public final class AboutView implements Screen {
    private static final String LICENCES = "/THIRD-PARTY.txt";

    private final Kit kit;
    private final Texts texts;
    private final Region root;

    @FXML
    private KeyValueList facts;

    @FXML
    private TextArea licences;

    public AboutView(Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.root = kit.views().load(this);
        String version = AboutView.class.getPackage().getImplementationVersion();
        facts.add(
                texts.get("settings.about.version"), version == null ? texts.get("settings.about.unpacked") : version);
        facts.add(texts.get("settings.about.java"), System.getProperty("java.version"));
        facts.add(
                texts.get("settings.about.system"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("settings.about.title"));
    }

    @Override
    public void shown() {
        kit.jobs().start(Job.query(AboutView::read).onSuccess(licences::setText));
    }

    private static String read() {
        try (InputStream in = AboutView.class.getResourceAsStream(LICENCES)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
