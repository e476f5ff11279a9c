package id.jaganetral;

import id.jaganetral.application.sample.SampleClock;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Offices filled with the sample, for tests that want a whole one. */
final class SampleOffices {
    /** The day on which the tests' samples stand. */
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneId.of("Asia/Jakarta"));

    private static final OfficeDoor DOORS = new OfficeDoor(TODAY, TestKeys.CHEAP);

    private SampleOffices() {}

    /** Makes the sample and opens it as an office would. */
    static Office open(Path folder) {
        SampleClock days = SampleClock.startingAt(TODAY);
        try (Office made = DOORS.create(folder, SampleUser.user(), days).office()) {
            new SampleDesk(made, Texts.indonesian(), days).filling().fill(Progress.unwatched());
        }
        return DOORS.open(folder, SampleUser.credentials(), TODAY).fold(office -> office, reasons -> {
            throw new AssertionError(reasons);
        });
    }
}
