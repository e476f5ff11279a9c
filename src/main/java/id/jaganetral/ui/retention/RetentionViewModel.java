package id.jaganetral.ui.retention;

import id.jaganetral.application.retention.ListRetention;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.RetainedFile;
import id.jaganetral.domain.retention.RetentionState;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.table.Narrowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Files and what remains of them, narrowed by text and box as one types. */
public final class RetentionViewModel {
    /** Which files are shown. */
    public enum Box {
        DUE(RetentionState.DUE, RetentionState.REVIEW),
        SOON(RetentionState.SOON),
        HELD(RetentionState.HELD),
        PROPOSED(RetentionState.PROPOSED),
        RUNNING(RetentionState.RUNNING),
        PERMANENT(RetentionState.PERMANENT),
        OPEN(RetentionState.OPEN),
        DESTROYED,
        ALL;

        private final Set<RetentionState> states = EnumSet.noneOf(RetentionState.class);

        Box(RetentionState... states) {
            this.states.addAll(List.of(states));
        }
    }

    private final RetentionWork work;
    private final Narrowed<RetentionLine, Box> list;
    private final Latest looking;
    private final ObjectProperty<List<RetainedFile>> undone = new SimpleObjectProperty<>(List.of());

    public RetentionViewModel(RetentionWork work, Jobs jobs) {
        this.work = work;
        this.list = new Narrowed<>(this::lines, RetentionViewModel::inBox, RetentionLine::words, Box.DUE, jobs);
        this.looking = new Latest(jobs);
        // asked again whenever the list was read
        list.loaded()
                .addListener((observed, before, now) -> looking.start(
                        Job.query(() -> work.undone().among(kept())).onSuccess(undone::set)));
    }

    Narrowed<RetentionLine, Box> list() {
        return list;
    }

    /** Files that were destroyed and are there again. */
    ObjectProperty<List<RetainedFile>> undone() {
        return undone;
    }

    private List<RetainedFile> kept() {
        return list.all().stream().flatMap(line -> line.kept().stream()).toList();
    }

    private List<RetentionLine> lines() {
        ListRetention.Overview all = work.list().overview();
        LocalDate today = work.list().today();
        Map<UUID, DestructionList> lists =
                all.lists().stream().collect(Collectors.toMap(DestructionList::id, Function.identity()));
        List<RetentionLine> lines = new ArrayList<>();
        all.files().forEach(file -> lines.add(RetentionLine.of(file, today)));
        all.destroyed().forEach(file -> lines.add(RetentionLine.of(file, Optional.ofNullable(lists.get(file.list())))));
        return lines;
    }

    private static boolean inBox(RetentionLine line, Box box) {
        return switch (box) {
            case ALL -> true;
            case DESTROYED -> line.gone().isPresent();
            default -> line.state().filter(box.states::contains).isPresent();
        };
    }

    /** How many are due, come due, are held and were destroyed. */
    Message summary() {
        return Message.of("retention.summary", count(Box.DUE), count(Box.SOON), count(Box.HELD), count(Box.DESTROYED));
    }

    private long count(Box box) {
        return list.all().stream().filter(line -> inBox(line, box)).count();
    }

    void stop() {
        looking.cancel();
    }
}
