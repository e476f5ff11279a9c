package id.jaganetral.domain.retention;

import id.jaganetral.domain.rule.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The schedule (jadwal retensi arsip): every class once. */
public record RetentionSchedule(List<RetentionClass> classes) {
    public RetentionSchedule {
        classes = List.copyOf(classes);
    }

    /** With what the office laid down, in its order. */
    public RetentionSchedule with(List<ScheduleChange> changes) {
        List<RetentionClass> now = new ArrayList<>(classes);
        for (ScheduleChange change : changes) {
            now.replaceAll(one -> one.code().equals(change.code()) ? one.changed(change) : one);
        }
        return new RetentionSchedule(now);
    }

    public Optional<RetentionClass> find(String code) {
        return classes.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Years after which a file may be destroyed at the earliest; none when nothing is to be destroyed. */
    public OptionalInt shortest() {
        return classes.stream()
                .filter(one -> one.fate() == Fate.DESTROY)
                .mapToInt(one -> one.active() + one.inactive())
                .min();
    }

    /** The class cases of this track begin with. */
    public RetentionClass of(Track track) {
        return classes.stream()
                .filter(one -> one.tracks().contains(track))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no class for " + track));
    }

    /** The class reports without a case file begin with. */
    public RetentionClass ofReports() {
        return classes.stream()
                .filter(RetentionClass::reports)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no class for reports"));
    }
}
