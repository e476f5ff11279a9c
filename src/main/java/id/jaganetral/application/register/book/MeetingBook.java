package id.jaganetral.application.register.book;

import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import java.util.List;
import java.util.Set;

/** Rekap sosialisasi. */
final class MeetingBook implements Register {
    private final Meetings meetings;

    MeetingBook(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "sosialisasi";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.PERIOD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        return List.of(meetings.table(name(), request));
    }
}
