package id.jaganetral.application.evidence.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks into a folder into which a phone uploads (folder unggahan ponsel). What is new there is offered, never taken by
 * itself, and nothing in the folder is changed or removed.
 */
public final class WatchUploads {
    /** A file changed this recently may still be arriving. */
    private static final Duration STILL_ARRIVING = Duration.ofSeconds(3);

    private final UploadFolder stored;
    private final GatherFiles gather;
    private final Clock clock;

    public WatchUploads(UploadFolder stored, GatherFiles gather, Clock clock) {
        this.stored = stored;
        this.gather = gather;
        this.clock = clock;
    }

    public Optional<Path> folder() {
        return stored.load().folder();
    }

    /** What lies there already counts as dealt with. */
    public void choose(Path folder) {
        stored.keep(new UploadFolder.Remembered(
                Optional.of(folder), keys(gather.gather(List.of(folder)).files())));
    }

    public void stop() {
        stored.keep(new UploadFolder.Remembered(Optional.empty(), Set.of()));
    }

    /** New files that have arrived whole. */
    public List<Path> fresh() {
        UploadFolder.Remembered remembered = stored.load();
        Instant settled = clock.instant().minus(STILL_ARRIVING);
        return remembered
                .folder()
                .filter(Files::isDirectory)
                .map(folder -> gather.gather(List.of(folder)).files())
                .orElse(List.of())
                .stream()
                .filter(file -> !remembered.handled().contains(key(file)))
                .filter(file -> changed(file).filter(at -> at.isBefore(settled)).isPresent())
                .toList();
    }

    /** Taken in or passed over: offered no more. */
    public void handled(List<Path> files) {
        UploadFolder.Remembered before = stored.load();
        Set<String> all = new HashSet<>(before.handled());
        // what has gone from the folder need not be remembered
        before.folder()
                .ifPresent(folder ->
                        all.retainAll(keys(gather.gather(List.of(folder)).files())));
        all.addAll(keys(files));
        stored.keep(new UploadFolder.Remembered(before.folder(), all));
    }

    private static Set<String> keys(List<Path> files) {
        return files.stream().map(WatchUploads::key).collect(Collectors.toSet());
    }

    /** The same name with other bytes is another file. */
    private static String key(Path file) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            return file.getFileName() + "|" + facts.size() + "|"
                    + facts.lastModifiedTime().toMillis();
        } catch (IOException gone) {
            return file.getFileName() + "|";
        }
    }

    private static Optional<Instant> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
