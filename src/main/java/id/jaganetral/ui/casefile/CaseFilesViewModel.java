package id.jaganetral.ui.casefile;

import id.jaganetral.application.casefile.CaseFileHead;
import id.jaganetral.application.casefile.CaseFileLine;
import id.jaganetral.application.casefile.ListCaseFiles;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.table.Narrowed;
import java.util.Locale;

/** The list of case files: all of them in memory, narrowed by text and box as one types. */
public final class CaseFilesViewModel {
    /** Which files are shown. */
    public enum Box {
        OPEN,
        OVERDUE,
        CLOSED,
        ALL
    }

    private final Narrowed<CaseFileLine, Box> list;

    public CaseFilesViewModel(ListCaseFiles files, Jobs jobs) {
        this.list = new Narrowed<>(files::lines, CaseFilesViewModel::inBox, CaseFilesViewModel::words, Box.OPEN, jobs);
    }

    public Narrowed<CaseFileLine, Box> list() {
        return list;
    }

    public Message summary() {
        return Message.of(
                "casefile.list.summary", list.shown().size(), list.all().size());
    }

    private static boolean inBox(CaseFileLine line, Box box) {
        return switch (box) {
            case OPEN -> line.open();
            case OVERDUE -> line.overdue();
            case CLOSED -> !line.open();
            case ALL -> true;
        };
    }

    private static String words(CaseFileLine line) {
        CaseFileHead head = line.head();
        return (head.number() + ' ' + head.name() + ' ' + head.nip() + ' ' + head.position() + ' ' + head.opd())
                .toLowerCase(Locale.ROOT);
    }
}
