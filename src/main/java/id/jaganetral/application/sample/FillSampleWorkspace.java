package id.jaganetral.application.sample;

import id.jaganetral.application.roster.RosterDraft;
import id.jaganetral.application.roster.RosterPreview;
import id.jaganetral.application.roster.TableFiles;
import id.jaganetral.application.roster.UnitImport;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Fills an empty workspace with the invented Kabupaten Contoh, by the use cases an officer would use: rosters are
 * written as files and imported, reports logged, cases opened and led on.
 */
public final class FillSampleWorkspace {
    private static final long SEED = 20241127;

    private final SampleOffice office;
    private final TableFiles tables;
    private final PostPictures pictures;
    private final SampleClock clock;

    public FillSampleWorkspace(SampleOffice office, TableFiles tables, PostPictures pictures, SampleClock clock) {
        this.office = office;
        this.tables = tables;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Writes the rosters into a temporary folder, which is gone afterwards. */
    public List<Report> fill(Progress progress) {
        Path folder = temporaryFolder();
        try {
            return fill(folder, step -> {}, progress);
        } finally {
            delete(folder);
        }
    }

    /**
     * The same, leaving the rosters in a folder to look at.
     *
     * @param told hears what was done, step by step
     * @return the reports logged, in the order of the stories
     */
    public List<Report> fill(Path folder, Consumer<Message> told, Progress progress) {
        List<SampleStory> stories = SampleStories.shipped();
        // the rosters written, the four of them brought in, the stories, and the workspace opened anew by whoever asked
        int steps = stories.size() + 6;
        progress.at(0, steps);
        refuseEarlyClock(stories);
        SampleRosters.Written written =
                new SampleRosters(new SamplePeople(SEED, SampleSize.workspace()), tables).writeAll(folder);
        progress.at(1, steps);
        int step = 2;
        for (Path roster : List.of(written.units(), written.civilServants(), written.contract(), written.partTime())) {
            bringIn(roster, told);
            progress.at(step++, steps);
        }
        LocalDate today = clock.today();
        SampleReports reports = new SampleReports(office, pictures, clock);
        SampleCases cases = new SampleCases(office, clock, new SampleOfficials(office, today));
        cases.prepare();
        List<Report> logged = new ArrayList<>();
        for (SampleStory story : stories) {
            Report report = reports.log(story);
            cases.lead(story, report);
            logged.add(report);
            told.accept(Message.of("sample.told.report", report.number(), report.description()));
            progress.at(step++, steps);
        }
        clock.set(today);
        return logged;
    }

    /** The stories play in an election of the past; a computer whose date lies before it cannot have heard of them. */
    private void refuseEarlyClock(List<SampleStory> stories) {
        LocalDate needed = stories.stream()
                .map(story -> story.actedOn().plusDays(story.knownDaysAgo()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        if (clock.today().isBefore(needed)) {
            throw new OperationFailed(
                    Message.of("workspace.sample.clock", String.valueOf(clock.today()), String.valueOf(needed)));
        }
    }

    private void bringIn(Path file, Consumer<Message> told) {
        RosterDraft draft = office.openRoster().open(file);
        String name = String.valueOf(file.getFileName());
        if (draft.content() == RosterDraft.Content.UNITS) {
            UnitImport done = office.importUnits().apply(draft.plan(), Progress.unwatched());
            told.accept(Message.of("sample.told.units", name, done.added()));
        } else {
            RosterPreview done = SampleReports.done(office.importRoster().apply(draft.plan(), Progress.unwatched()));
            told.accept(Message.of("sample.told.people", name, done.counts().added()));
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("jaganetral-contoh");
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("workspace.sample.noTemp"), refused);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException leftBehind) {
            // invented people only; the system clears its temporary folder
        }
    }
}
