package id.jaganetral.application.register.book;

import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import java.util.List;
import java.util.Set;

/** Rekap sosialisasi: the meetings recorded, who attended, and the letters about them; the OPD narrows who attended. */
final class MeetingBook implements Register {
    private final Meetings meetings;
    private final Attendances attendances;

    MeetingBook(Meetings meetings, Attendances attendances) {
        this.meetings = meetings;
        this.attendances = attendances;
    }

    @Override
    public String name() {
        return "sosialisasi";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.PERIOD, Filter.OPD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        return List.of(
                attendances.meetings(name(), request),
                attendances.staff("attendance", request),
                meetings.table("meeting-letters", request));
    }
}
