package id.jaganetral.persistence.evidence;

import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The office's limit for one file, in {@code settings/evidence.properties}: {@code most.megabytes=500}. */
public final class EvidenceLimitsFile {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceLimitsFile.class);
    private static final String NAME = "evidence.properties";

    private EvidenceLimitsFile() {}

    /** What the file says, or the usual limits when there is none or it makes no sense. */
    public static EvidenceLimits read(FolderArea settings) {
        if (!settings.has(NAME)) {
            return EvidenceLimits.usual();
        }
        try (InputStream in = settings.read(NAME)) {
            Properties lines = new Properties();
            lines.load(in);
            long megabytes =
                    Long.parseLong(lines.getProperty("most.megabytes", "").strip());
            return megabytes > 0 ? EvidenceLimits.usual().withMegabytes(megabytes) : EvidenceLimits.usual();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("{} is not readable, the usual limits hold", NAME);
            return EvidenceLimits.usual();
        }
    }
}
