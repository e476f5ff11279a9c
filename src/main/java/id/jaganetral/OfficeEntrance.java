package id.jaganetral;

import id.jaganetral.application.sample.SampleClock;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.WorkspaceEntrance;
import id.jaganetral.persistence.workspace.HalfMadeWorkspace;
import id.jaganetral.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds the one office that is open; opening another closes it first. */
final class OfficeEntrance implements WorkspaceEntrance, AutoCloseable {
    private final Clock clock;
    private final Officer officer;
    private final Texts texts;
    private Optional<Office> office = Optional.empty();

    OfficeEntrance(Texts texts, Clock clock, Officer officer) {
        this.clock = clock;
        this.officer = officer;
        this.texts = texts;
    }

    @Override
    public synchronized void createNew(Path folder, Progress progress) {
        create(folder, clock, made -> {});
    }

    @Override
    public synchronized void createSample(Path folder, Progress progress) {
        SampleClock days = SampleClock.startingAt(clock);
        create(folder, days, made -> new SampleDesk(made, texts, days).filling().fill(progress));
        // from now on with the real clock
        open(folder, progress);
    }

    @Override
    public synchronized void open(Path folder, Progress progress) {
        close();
        office = Optional.of(Office.open(folder, clock, officer));
    }

    synchronized Office office() {
        return office.orElseThrow();
    }

    @Override
    public synchronized void close() {
        office.ifPresent(Office::close);
        office = Optional.empty();
    }

    /** What is not filled to the end is taken away again. */
    private void create(Path folder, Clock time, Consumer<Office> fill) {
        close();
        Office made = Office.create(folder, time, officer);
        boolean filled = false;
        try {
            fill.accept(made);
            office = Optional.of(made);
            filled = true;
        } finally {
            if (!filled) {
                made.close();
                HalfMadeWorkspace.remove(folder);
            }
        }
    }
}
