package id.jaganetral.persistence.incoming;

import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tells which letters received may be shown: none about a report or a case that is hidden, and, for an account bound to a
 * unit, only those about a report it sees.
 */
final class LettersInSight {
    private final Transaction transaction;
    private final Map<UUID, Boolean> reports = new HashMap<>();
    private final Map<UUID, Boolean> files = new HashMap<>();

    LettersInSight(Transaction transaction) {
        this.transaction = transaction;
    }

    boolean sees(ReceivedLetter letter) {
        if (transaction.sight().isWhole()) {
            return true;
        }
        boolean all = letter.reports().stream()
                        .allMatch(about -> report(about.report().value()))
                && letter.cases().stream()
                        .allMatch(about -> file(about.caseFile().value()));
        boolean any = !letter.reports().isEmpty() || !letter.cases().isEmpty();
        return all && (any || !transaction.sight().boundToUnit());
    }

    private boolean report(UUID id) {
        return reports.computeIfAbsent(id, transaction.sight()::report);
    }

    private boolean file(UUID id) {
        return files.computeIfAbsent(id, caseFile -> {
            Visible visible = transaction.sight().reports("c.report_id");
            return transaction
                            .sql()
                            .number(
                                    "SELECT COUNT(*) FROM case_file c WHERE c.id = ? AND " + visible.condition(),
                                    visible.after(caseFile))
                    > 0;
        });
    }
}
