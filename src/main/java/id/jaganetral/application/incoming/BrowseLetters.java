package id.jaganetral.application.incoming;

import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.search.SearchHit;
import id.jaganetral.application.search.SearchProvider;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.calendar.DeadlineClock;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.report.ReportId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks through the letters received. */
public final class BrowseLetters implements SearchProvider {
    private final UnitOfWork uow;
    private final LawBook law;
    private final Clock clock;

    public BrowseLetters(UnitOfWork uow, LawBook law, Clock clock) {
        this.uow = uow;
        this.law = law;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All of them, the last received first. */
    public List<ReceivedLetter> all() {
        return uow.read(tx -> tx.queries(ReceivedLetterQueries.class).all());
    }

    /** Those that wait for an answer, the last received first; what is settled is not read. */
    public List<ReceivedLetter> open() {
        return uow
                .<List<ReceivedLetter>>read(
                        tx -> tx.queries(ReceivedLetterQueries.class).unsettled())
                .stream()
                .filter(letter -> letter.state(today()).open())
                .toList();
    }

    public Optional<ReceivedLetter> letter(ReceivedLetterId id) {
        return uow.read(tx -> tx.queries(ReceivedLetterQueries.class).find(id));
    }

    public List<ReceivedLetter> about(ReportId report) {
        return all().stream().filter(letter -> letter.isAbout(report)).toList();
    }

    public List<ReceivedLetter> about(CaseFileId caseFile) {
        return all().stream().filter(letter -> letter.isAbout(caseFile)).toList();
    }

    /** A day for the answer where the letter sets none; the officer may take it. */
    public Deadline suggestedReply(LocalDate receivedOn) {
        return new DeadlineClock(law.calendar()).start(law.rules().deadline("R01"), receivedOn);
    }

    @Override
    public List<SearchHit> find(String text, int most) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(letter -> words(letter).contains(wanted))
                .limit(most)
                .map(letter -> new SearchHit(
                        letter.id().toString(),
                        letter.content().number(),
                        letter.agenda() + " · " + letter.content().sender()))
                .toList();
    }

    /** What a letter is found by, in small letters. */
    public static String words(ReceivedLetter letter) {
        return String.join(
                        " ",
                        letter.agenda(),
                        letter.content().sender(),
                        letter.content().number(),
                        letter.content().subject())
                .toLowerCase(Locale.ROOT);
    }
}
