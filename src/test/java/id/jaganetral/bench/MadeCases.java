package id.jaganetral.bench;

import static id.jaganetral.domain.casefile.CaseStory.CALENDAR;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import java.time.LocalDate;
import java.util.Random;

/**
 * Invented case files, the same ones in every run: each fact is checked against the law as it is added. How far a file
 * got is drawn by lot; what an office has closed over the years outweighs what it works on.
 */
public final class MadeCases {
    /** Working days between a summons and the examination. */
    private static final int NOTICE = 8;

    private static final LocalDate FIRST_CLOSED = LocalDate.of(2024, 10, 2);
    private static final int DAYS_OF_CLOSED = 240;
    private static final LocalDate FIRST_OPEN = LocalDate.of(2026, 8, 3);
    private static final int DAYS_OF_OPEN = 60;
    /** Steps of a case from its opening to the delivery of the decision. */
    private static final int STEPS = 7;

    private final Random lot = new Random(20241127);

    /** A file that asks for nothing any more. */
    public CaseFile closed() {
        LocalDate opened = FIRST_CLOSED.plusDays(lot.nextInt(DAYS_OF_CLOSED));
        return lot.nextInt(3) == 0 ? notProven(opened) : served(opened);
    }

    /** A file somewhere on its way. */
    public CaseFile open() {
        LocalDate opened = FIRST_OPEN.plusDays(lot.nextInt(DAYS_OF_OPEN));
        return led(opened, lot.nextInt(STEPS + 1)).file();
    }

    private CaseFile served(LocalDate opened) {
        CaseStory story = led(opened, STEPS);
        LocalDate delivered = day(opened, 2 + NOTICE + 14);
        return story.then(new CaseFact.UploadedToRegister(day(delivered, 1), "IDIS-" + lot.nextInt(1_000)))
                .then(new CaseFact.ServingCompleted(day(delivered, 20).plusMonths(13)))
                .file();
    }

    private CaseFile notProven(LocalDate opened) {
        LocalDate examined = day(opened, 2 + NOTICE);
        return examined(CaseStory.ethics(opened.toString()).then(CaseStory.team(text(opened, 1))), opened)
                .then(CaseStory.notProven(text(examined, 3)))
                .then(new CaseFact.ClosedNotProven(day(examined, 4), "ND-" + lot.nextInt(1_000)))
                .file();
    }

    /** A case that may end in a heavy sanction, as far as a number of steps. */
    private CaseStory led(LocalDate opened, int steps) {
        CaseStory story = CaseStory.heavy(opened.toString());
        LocalDate examined = day(opened, 2 + NOTICE);
        if (steps > 0) {
            story = story.then(CaseStory.team(text(opened, 1)));
        }
        if (steps > 1) {
            story = examined(story, opened);
        }
        if (steps > 2) {
            story = story.then(CaseStory.proven(text(examined, 3), "BR1"));
        }
        if (steps > 3) {
            story = story.then(CaseStory.escalated(text(examined, 5)));
        }
        if (steps > 4) {
            story = story.then(CaseStory.decided(text(examined, 10), "BR1"));
        }
        if (steps > 5) {
            story = story.then(CaseStory.called(text(examined, 11), text(examined, 14)));
        }
        if (steps > 6) {
            story = story.then(CaseStory.delivered(text(examined, 14)));
        }
        return story;
    }

    private static CaseStory examined(CaseStory story, LocalDate opened) {
        LocalDate examined = day(opened, 2 + NOTICE);
        return story.then(CaseStory.summons(1, text(opened, 2), examined.toString()))
                .then(CaseStory.examined(examined.toString()));
    }

    private static LocalDate day(LocalDate from, int working) {
        return CALENDAR.after(from, working).result();
    }

    private static String text(LocalDate from, int working) {
        return day(from, working).toString();
    }
}
