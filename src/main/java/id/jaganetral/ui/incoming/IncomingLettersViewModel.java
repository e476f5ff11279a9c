package id.jaganetral.ui.incoming;

import id.jaganetral.application.incoming.BrowseLetters;
import id.jaganetral.domain.incoming.FollowUp;
import id.jaganetral.domain.incoming.LetterState;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.table.Narrowed;

/** The letters received, narrowed by text and box as one types. */
public final class IncomingLettersViewModel {
    /** Which letters are shown. */
    public enum Box {
        OPEN,
        OVERDUE,
        ANSWERED,
        ALL
    }

    private final BrowseLetters browse;
    private final Narrowed<ReceivedLetter, Box> list;

    public IncomingLettersViewModel(BrowseLetters browse, Jobs jobs) {
        this.browse = browse;
        this.list = new Narrowed<>(browse::all, this::inBox, BrowseLetters::words, Box.ALL, jobs);
    }

    public Narrowed<ReceivedLetter, Box> list() {
        return list;
    }

    public LetterState state(ReceivedLetter letter) {
        return letter.state(browse.today());
    }

    /** How many are to be followed up, and how that went. */
    public Message summary() {
        int all = list.all().size();
        FollowUp followUp = FollowUp.of(list.all(), browse.today());
        return followUp.rate()
                .map(rate -> Message.of(
                        "incoming.summary.rate",
                        all,
                        followUp.all(),
                        followUp.inTime(),
                        followUp.late(),
                        followUp.overdue(),
                        followUp.running(),
                        rate))
                .orElseGet(() -> Message.of("incoming.summary", all, followUp.all(), followUp.running()));
    }

    private boolean inBox(ReceivedLetter letter, Box box) {
        LetterState state = state(letter);
        return switch (box) {
            case OPEN -> state.open();
            case OVERDUE -> state == LetterState.OVERDUE;
            case ANSWERED -> state == LetterState.ANSWERED || state == LetterState.ANSWERED_LATE;
            case ALL -> true;
        };
    }
}
