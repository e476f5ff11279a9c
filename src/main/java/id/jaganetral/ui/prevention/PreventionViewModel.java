package id.jaganetral.ui.prevention;

import id.jaganetral.application.prevention.EventLine;
import id.jaganetral.application.prevention.RecordEvents;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.prevention.PreventionEventId;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The meetings and pledges recorded. */
public final class PreventionViewModel {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2999, 12, 31);

    private final RecordEvents events;
    private final Jobs jobs;
    private final Latest reading;
    private final ObjectProperty<List<EventLine>> lines = new SimpleObjectProperty<>(List.of());

    public PreventionViewModel(RecordEvents events, Jobs jobs) {
        this.events = events;
        this.jobs = jobs;
        this.reading = new Latest(jobs);
    }

    /** The latest first. */
    ObjectProperty<List<EventLine>> lines() {
        return lines;
    }

    void load() {
        reading.start(Job.query(() -> events.events(EVER, ALWAYS)).onSuccess(lines::set));
    }

    void stop() {
        reading.cancel();
    }

    Outcome<PreventionEventId> takeBack(EventLine line, String why) {
        return events.takeBack(line.id(), why);
    }

    void openScan(EventLine line, Consumer<Path> open) {
        jobs.start(
                Job.<Optional<Path>>query(() -> events.openScan(line.id())).onSuccess(found -> found.ifPresent(open)));
    }
}
