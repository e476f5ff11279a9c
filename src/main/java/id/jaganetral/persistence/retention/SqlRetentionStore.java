package id.jaganetral.persistence.retention;

import id.jaganetral.application.retention.MinutesStore;
import id.jaganetral.application.retention.RetentionStore;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.DueFile;
import id.jaganetral.domain.retention.Hold;
import id.jaganetral.domain.retention.ListDecision;
import id.jaganetral.domain.retention.ListedFile;
import id.jaganetral.domain.retention.RetainedItem;
import id.jaganetral.persistence.database.Transaction;
import java.time.Instant;
import java.util.UUID;

/** Adds classes chosen, holds and lists. */
final class SqlRetentionStore implements RetentionStore, MinutesStore {
    private static final String REGISTER = "USN";

    private final Transaction transaction;

    SqlRetentionStore(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public void assign(RetainedItem item, UUID report, String code, String reason, String by, Instant at) {
        transaction
                .sql()
                .update(
                        "INSERT INTO retention_class (item_id, report_id, code, reason, recorded_by, recorded_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        item.id(),
                        report,
                        code,
                        reason,
                        by,
                        at);
    }

    @Override
    public void hold(Hold hold, boolean held) {
        transaction
                .sql()
                .update(
                        "INSERT INTO retention_hold (target_id, target_kind, report_id, label, held, ground, reason,"
                                + " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        hold.target(),
                        hold.kind(),
                        hold.report(),
                        hold.label(),
                        held,
                        hold.ground(),
                        hold.reason(),
                        hold.by(),
                        hold.at());
    }

    @Override
    public int nextNumber(int year) {
        return transaction.nextNumber(REGISTER, year);
    }

    @Override
    public void propose(DestructionList list) {
        transaction
                .sql()
                .update(
                        "INSERT INTO destruction_list (id, number, reason, account_id, proposed_by, proposed_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        list.id(),
                        list.number(),
                        list.reason(),
                        list.proposer(),
                        list.proposedBy(),
                        list.proposedAt());
        for (int i = 0; i < list.files().size(); i++) {
            ListedFile line = list.files().get(i);
            DueFile file = line.file();
            transaction
                    .sql()
                    .update(
                            "INSERT INTO destruction_item (list_id, order_number, report_id, report_number, cases, code,"
                                    + " closed_on, due_on, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            list.id(),
                            i + 1,
                            file.report(),
                            file.number(),
                            file.cases(),
                            file.code(),
                            file.closedOn(),
                            file.due(),
                            line.mark());
        }
    }

    @Override
    public void withdraw(UUID list, ListDecision decision) {
        decide(transaction, list, decision);
    }

    @Override
    public void minutes(UUID list, LetterId letter) {
        transaction
                .sql()
                .update("INSERT INTO destruction_minutes (list_id, letter_id) VALUES (?, ?)", list, letter.value());
    }

    /** The primary key lets nobody decide twice. */
    static void decide(Transaction transaction, UUID list, ListDecision decision) {
        transaction
                .sql()
                .update(
                        "INSERT INTO destruction_decision (list_id, kind, account_id, decided_by, reason, decided_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        list,
                        decision.kind(),
                        decision.account(),
                        decision.by(),
                        decision.reason(),
                        decision.at());
    }
}
