package id.jaganetral.ui.home;

import id.jaganetral.application.home.HomePage;
import id.jaganetral.application.home.HomeSource;
import id.jaganetral.application.session.Officer;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.job.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the office has to do today. */
public final class HomeViewModel {
    private static final int NOON = 11;
    private static final int AFTERNOON = 15;
    private static final int EVENING = 18;

    private final HomeSource source;
    private final Officer officer;
    private final Clock clock;
    private final Latest latest;
    private final ObjectProperty<Optional<HomePage>> page = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    public HomeViewModel(HomeSource source, Officer officer, Jobs jobs, Clock clock) {
        this.source = source;
        this.officer = officer;
        this.clock = clock;
        this.latest = new Latest(jobs);
    }

    /** Empty until it is loaded. */
    public ObjectProperty<Optional<HomePage>> page() {
        return page;
    }

    public ObjectProperty<Optional<Message>> problem() {
        return problem;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Greets as is the custom: pagi to eleven, siang to three, sore to six, malam. */
    public Message greeting() {
        int hour = LocalTime.now(clock).getHour();
        String part = hour < NOON ? "morning" : hour < AFTERNOON ? "noon" : hour < EVENING ? "afternoon" : "evening";
        return Message.of("home.greeting." + part, officer.name());
    }

    public void load() {
        LocalDate today = today();
        latest.start(Job.query(() -> source.on(today))
                .onSuccess(loaded -> {
                    problem.set(Optional.empty());
                    page.set(Optional.of(loaded));
                })
                .onFailure(thrown -> problem.set(Optional.of(Problems.words(thrown)))));
    }

    public void stop() {
        latest.cancel();
    }
}
