package id.jaganetral;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.WorkspaceEntrance;
import id.jaganetral.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Holds the one office that is open; opening another closes it first. */
final class OfficeEntrance implements WorkspaceEntrance, AutoCloseable {
    private final Texts texts;
    private final Clock clock;
    private final Officer officer;
    private volatile Optional<Office> office = Optional.empty();

    OfficeEntrance(Texts texts, Clock clock, Officer officer) {
        this.texts = texts;
        this.clock = clock;
        this.officer = officer;
    }

    @Override
    public synchronized void createNew(Path folder, Progress progress) {
        close();
        office = Optional.of(Office.create(folder, clock, officer));
    }

    @Override
    public synchronized void createSample(Path folder, Progress progress) {
        createNew(folder, progress);
        new SampleDesk(office(), texts).filling().fill(progress);
    }

    @Override
    public synchronized void open(Path folder, Progress progress) {
        close();
        office = Optional.of(Office.open(folder, clock, officer));
    }

    Office office() {
        return office.orElseThrow();
    }

    @Override
    public synchronized void close() {
        office.ifPresent(Office::close);
        office = Optional.empty();
    }
}
