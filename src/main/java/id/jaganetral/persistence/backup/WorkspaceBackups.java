package id.jaganetral.persistence.backup;

import id.jaganetral.application.backup.BackupDone;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.BackupPlaces;
import id.jaganetral.application.backup.Backups;
import id.jaganetral.application.backup.LogHead;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.backup.Rotation;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.persistence.backup.Manifest.Entry;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The backups of an open workspace, one made at a time. */
public final class WorkspaceBackups implements Backups {
    private final BackupSource source;
    private final BackupSettings settings;
    private final Clock clock;

    public WorkspaceBackups(Workspace workspace, Clock clock) {
        this(BackupSource.of(workspace), workspace.folder(), clock);
    }

    private WorkspaceBackups(BackupSource source, WorkspaceFolder folder, Clock clock) {
        this.source = source;
        this.settings = new BackupSettings(folder);
        this.clock = clock;
    }

    /** Those of a workspace whose database is being opened. */
    public static WorkspaceBackups of(WorkspaceFolder folder, DatabaseZip database, Clock clock) {
        return new WorkspaceBackups(
                new BackupSource(folder.id(), folder.key(), folder.stored(), database), folder, clock);
    }

    @Override
    public synchronized BackupDone make(Occasion occasion, Progress progress) {
        BackupPlaces places = settings.places();
        BackupPlace first = BackupPlace.prepare(places.first(), source.workspace());
        BackupLine line = first.alone(() -> {
            first.clearTemporary();
            Pieces pieces = first.pieces();
            BackupFolder made = new MakeBackup(source, first, clock, pieces).make(occasion, progress);
            BackupLine proven = new ProveBackup(first, source.key(), clock, pieces).sampled(made, progress);
            tidy(first, pieces);
            return proven;
        });
        return new BackupDone(line, places.second().flatMap(second -> copyTo(second, first, line, progress)));
    }

    /** A second place that has gone is said, and no failure: the first backup is there. */
    private Optional<Message> copyTo(Path folder, BackupPlace first, BackupLine line, Progress progress) {
        if (!Files.isDirectory(folder.getParent())) {
            return Optional.of(
                    Message.of("backup.second.gone", folder.getParent().toString()));
        }
        try {
            BackupPlace second = BackupPlace.prepare(folder, source.workspace());
            return second.alone(() -> {
                second.clearTemporary();
                Pieces pieces = second.pieces();
                BackupFolder made = first.backup(line.number()).orElseThrow();
                BackupFolder copy =
                        new CopyBackup(first, first.pieces(), second, pieces).copy(made, source.key(), progress);
                new ProveBackup(second, source.key(), clock, pieces).sampled(copy, progress);
                tidy(second, pieces);
                return Optional.empty();
            });
        } catch (OperationFailed failed) {
            return Optional.of(Message.of("backup.second.failed", failed.shown()));
        }
    }

    private void tidy(BackupPlace place, Pieces pieces) {
        try {
            List<BackupLine> lines =
                    place.backups().stream().map(BackupFolder::line).toList();
            place.keepOnly(Rotation.kept(lines, clock.getZone()));
            Set<String> used = new HashSet<>();
            for (BackupFolder kept : place.backups()) {
                for (Entry file :
                        kept.manifest(source.key(), source.workspace()).files()) {
                    used.addAll(file.pieces());
                }
            }
            pieces.keepOnly(used);
            place.clearTemporary();
        } catch (IOException failed) {
            throw place.failed(failed);
        }
    }

    @Override
    public List<BackupLine> list() {
        return BackupPlace.at(settings.places().first()).map(BackupPlace::backups).orElse(List.of()).stream()
                .map(BackupFolder::line)
                .sorted(Comparator.comparingInt(BackupLine::number).reversed())
                .toList();
    }

    @Override
    public synchronized List<LogHead> heads() {
        BackupPlaces places = settings.places();
        return Stream.concat(Stream.of(places.first()), places.second().stream())
                .flatMap(folder -> BackupPlace.at(folder).stream())
                .filter(place -> place.workspace().equals(source.workspace()))
                .flatMap(place -> new LogHeads(place, source.key()).all().stream())
                .toList();
    }

    @Override
    public boolean dueToday() {
        LocalDate today = LocalDate.now(clock);
        return list().stream()
                .filter(line -> line.proven().isPresent())
                .noneMatch(line ->
                        line.made().atZone(clock.getZone()).toLocalDate().equals(today));
    }

    @Override
    public synchronized BackupLine prove(int number, Progress progress) {
        BackupPlace place = BackupPlace.prepare(settings.places().first(), source.workspace());
        return place.alone(() -> {
            BackupFolder backup = place.backup(number)
                    .orElseThrow(() -> new OperationFailed(
                            Message.of("backup.list.gone", place.root().toString())));
            return new ProveBackup(place, source.key(), clock, place.pieces()).whole(backup, progress);
        });
    }

    @Override
    public BackupPlaces places() {
        return settings.places();
    }

    @Override
    public Outcome<BackupPlaces> useFirst(Optional<Path> folder) {
        return use(folder, "first", () -> settings.first(folder));
    }

    @Override
    public Outcome<BackupPlaces> useSecond(Optional<Path> folder) {
        return use(folder, "second", () -> settings.second(folder));
    }

    private Outcome<BackupPlaces> use(Optional<Path> folder, String field, Runnable keep) {
        if (folder.isPresent()) {
            Optional<Message> problem = problem(folder.get());
            if (problem.isPresent()) {
                return Outcome.refused(List.of(Reason.atField(field, problem.get())));
            }
        }
        keep.run();
        return Outcome.done(settings.places());
    }

    private Optional<Message> problem(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.of(Message.of("backup.place.missing", folder.toString()));
        }
        try {
            BackupPlace.prepare(settings.inside(folder), source.workspace());
            return Optional.empty();
        } catch (OperationFailed refused) {
            return Optional.of(refused.shown());
        }
    }
}
