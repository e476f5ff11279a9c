package id.jaganetral.persistence.audit;

import id.jaganetral.application.audit.AnchorFile;
import id.jaganetral.application.audit.ChainHead;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The head of the log in {@code log-head}, sealed like all settings: number, a blank, hash. */
public final class StoredAnchor implements AnchorFile {
    /** Its name among the settings. */
    public static final String FILE = "log-head";

    private final FolderArea folder;

    public StoredAnchor(FolderArea folder) {
        this.folder = folder;
    }

    @Override
    public Optional<ChainHead> read() {
        if (!folder.has(FILE)) {
            return Optional.empty();
        }
        try (InputStream in = folder.read(FILE)) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.US_ASCII).split(" ");
            return Optional.of(new ChainHead(Long.parseLong(parts[0]), parts[1]));
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    @Override
    public void write(ChainHead head) {
        byte[] text = (head.number() + " " + head.hash()).getBytes(StandardCharsets.US_ASCII);
        folder.write(FILE, out -> out.write(text));
    }
}
