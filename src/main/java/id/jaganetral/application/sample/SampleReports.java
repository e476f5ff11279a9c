package id.jaganetral.application.sample;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.Received;
import id.jaganetral.application.report.DraftSubject;
import id.jaganetral.application.report.FactsDraft;
import id.jaganetral.application.report.LetterDraft;
import id.jaganetral.application.report.ReportDraft;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.report.Report;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Logs the stories as reports, with painted screenshots, through the use cases of the form. */
final class SampleReports {
    private static final int PEOPLE_LOOKED_AT = 1_000;
    private static final int STRIDE = 17;

    private final SampleOffice office;
    private final PostPictures pictures;
    private final LocalDate today;
    private final SampleClock clock;
    private final Set<EmployeeLine> taken = new HashSet<>();

    SampleReports(SampleOffice office, PostPictures pictures, SampleClock clock) {
        this.office = office;
        this.pictures = pictures;
        this.clock = clock;
        this.today = clock.today();
    }

    Report log(SampleStory story) {
        clock.set(today.minusDays(story.knownDaysAgo()));
        ReportDraft draft = new ReportDraft(facts(story), subjects(story), Optional.empty(), evidence(story));
        return done(office.logReport().log(draft));
    }

    private FactsDraft facts(SampleStory story) {
        LocalDate known = today.minusDays(story.knownDaysAgo());
        return new FactsDraft(
                Optional.of(story.source()),
                Optional.of(story.form()),
                Optional.of(story.target()),
                Optional.of(story.contest()),
                Optional.of(story.actedOn()),
                Optional.of(false),
                Optional.of(known),
                Optional.of(story.platform()),
                story.account(),
                story.online() ? story.where() : "",
                story.online() ? "" : story.where(),
                story.description(),
                FactsDraft.isLetter(story.source()) ? Optional.of(letter(story, known)) : Optional.empty());
    }

    private LetterDraft letter(SampleStory story, LocalDate known) {
        String number = "R-" + (1000 + story.knownDaysAgo()) + "/" + known.getYear();
        return new LetterDraft(
                office.word("sample.sender." + story.source().name()),
                number,
                Optional.of(known.minusDays(4)),
                Optional.of(known),
                office.word("sample.letter.subject"),
                Optional.of(known.plusDays(14)));
    }

    /** Each story gets people nobody else has. */
    private List<DraftSubject> subjects(SampleStory story) {
        if (story.category().isEmpty()) {
            return List.of(DraftSubject.unidentified(story.account()));
        }
        EmployeeFilter filter = new EmployeeFilter(
                "", Set.of(), Optional.empty(), "", Set.of(story.category().get()), false);
        List<DraftSubject> subjects = new ArrayList<>();
        List<EmployeeLine> people = new ArrayList<>(
                office.findEmployees().search(filter, PEOPLE_LOOKED_AT).lines());
        // from somewhere in the middle, or all would bear the first names of the alphabet
        Collections.rotate(people, story.knownDaysAgo() * STRIDE);
        for (EmployeeLine person : people) {
            if (subjects.size() < story.people() && taken.add(person)) {
                subjects.add(DraftSubject.fromRoster(person.id()));
            }
        }
        return subjects;
    }

    private List<Received> evidence(SampleStory story) {
        LocalDateTime posted = story.actedOn()
                .atTime(8 + story.knownDaysAgo() % 12, story.post().length() % 60);
        String site = office.word("sample.site." + story.platform().name());
        String account = story.account().isEmpty() ? site : story.account();
        byte[] png = pictures.screenshot(
                new InventedPost(site, account, posted, story.post(), posted.plusHours(5 + story.people())));
        ReceiveEvidence receive = office.receiveEvidence();
        return List.of(done(receive.receive(Arriving.clipboard(png), Progress.unwatched())));
    }

    /** A sample that is refused is a defect of the sample. */
    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new IllegalStateException("the sample was refused: " + reasons);
        });
    }
}
