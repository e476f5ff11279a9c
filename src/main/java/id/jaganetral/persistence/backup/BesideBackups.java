package id.jaganetral.persistence.backup;

import id.jaganetral.application.backup.BackupPlaces;
import id.jaganetral.application.retention.DestroyedElsewhere;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.vault.BrokenSeal;
import id.jaganetral.persistence.vault.FileSeal;
import id.jaganetral.persistence.workspace.FolderArea;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was destroyed, in a sealed file in each place of the backups. It outlives the workspace's own database being put back
 * to an earlier day.
 */
public final class BesideBackups implements DestroyedElsewhere {
    private static final Logger LOG = LoggerFactory.getLogger(BesideBackups.class);
    private static final String FILE = "jaganetral-dimusnahkan";

    private final WorkspaceFolder folder;

    public BesideBackups(WorkspaceFolder folder) {
        this.folder = folder;
    }

    @Override
    public void remember(List<Entry> destroyed) {
        for (BackupPlace place : places()) {
            try {
                Set<Entry> all = new LinkedHashSet<>(read(place));
                if (all.addAll(destroyed)) {
                    area(place).write(FILE, out -> {
                        for (Entry one : all) {
                            out.write((one.report() + "\t" + one.number() + "\n").getBytes(StandardCharsets.UTF_8));
                        }
                    });
                }
            } catch (OperationFailed laterPerhaps) {
                LOG.warn("what was destroyed could not be kept beside the backups", laterPerhaps);
            }
        }
    }

    @Override
    public List<Entry> kept() {
        Set<Entry> all = new LinkedHashSet<>();
        for (BackupPlace place : places()) {
            try {
                all.addAll(read(place));
            } catch (OperationFailed passedOver) {
                LOG.warn("what was destroyed could not be read beside the backups", passedOver);
            }
        }
        return List.copyOf(all);
    }

    private List<Entry> read(BackupPlace place) {
        FolderArea area = area(place);
        List<Entry> all = new ArrayList<>();
        if (!area.has(FILE)) {
            return all;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(area.read(FILE), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\t", 2);
                all.add(new Entry(UUID.fromString(parts[0]), parts[1]));
            }
            return all;
        } catch (BrokenSeal changed) {
            LOG.warn("what was destroyed was changed beside the backups", changed);
            return new ArrayList<>();
        } catch (IOException unreadable) {
            throw area.failed(unreadable);
        }
    }

    private FolderArea area(BackupPlace place) {
        return FolderArea.sealed(place.root(), FileSeal.of(folder.key(), folder.id(), "destroyed"));
    }

    /** Those that are there now and belong to this workspace. */
    private List<BackupPlace> places() {
        BackupPlaces named = new BackupSettings(folder).places();
        return Stream.concat(Stream.of(named.first()), named.second().stream())
                .flatMap(this::place)
                .filter(place -> place.workspace().equals(folder.id()))
                .toList();
    }

    private Stream<BackupPlace> place(Path path) {
        try {
            return BackupPlace.at(path).stream();
        } catch (OperationFailed damaged) {
            LOG.warn("a place of backups cannot be read", damaged);
            return Stream.empty();
        }
    }
}
