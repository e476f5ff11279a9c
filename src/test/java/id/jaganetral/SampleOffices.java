package id.jaganetral;

import id.jaganetral.application.sample.SampleClock;
import id.jaganetral.application.work.Progress;
import id.jaganetral.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Offices filled with the sample, for tests that want a whole one. */
final class SampleOffices {
    /** The day on which the tests' samples stand. */
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneId.of("Asia/Jakarta"));

    private SampleOffices() {}

    /** Makes the sample and opens it as an office would. */
    static Office open(Path folder) {
        SampleClock days = SampleClock.startingAt(TODAY);
        try (Office made = Office.create(folder, days, () -> "Petugas Contoh")) {
            new SampleDesk(made, Texts.indonesian(), days).filling().fill(Progress.unwatched());
        }
        return Office.open(folder, TODAY, () -> "Petugas Contoh");
    }
}
