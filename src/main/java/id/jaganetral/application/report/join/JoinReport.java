package id.jaganetral.application.report.join;

import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.Received;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.report.Recorded;
import id.jaganetral.application.report.ReportCheck;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds what another person told of the same act to the report there is (gabungkan ke laporan), instead of logging a second
 * one: the reporter is sealed beside the first, evidence not there yet is added. Proposed by the program, confirmed by the
 * officer.
 */
public final class JoinReport {
    private final UnitOfWork uow;
    private final EvidenceFiles files;
    private final KeepCustody custody;
    private final Officer officer;
    private final Clock clock;

    public JoinReport(UnitOfWork uow, EvidenceFiles files, KeepCustody custody, Officer officer, Clock clock) {
        this.uow = uow;
        this.files = files;
        this.custody = custody;
        this.officer = officer;
        this.clock = clock;
    }

    /** What is added: who told, and what he or she brought; never neither. */
    public Outcome<Report> join(ReportId into, Optional<Reporter> reporter, List<Received> evidence) {
        List<Reason> problems = new ArrayList<>(ReportCheck.reporter(reporter, LocalDate.now(clock)));
        if (!evidence.stream().allMatch(one -> files.has(one.file().fingerprint()))) {
            problems.add(Reason.atField("evidence", Message.of("report.check.evidence.gone")));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return uow.write(tx -> tx.queries(ReportQueries.class)
                .report(into)
                .map(report -> joined(report, reporter, evidence, tx))
                .orElseGet(() -> Outcome.refused(Reason.of(Message.of("report.detail.gone")))));
    }

    private Outcome<Report> joined(Report report, Optional<Reporter> reporter, List<Received> evidence, Writing tx) {
        Set<Fingerprint> there = tx.queries(EvidenceQueries.class).ofReport(report.id()).stream()
                .map(item -> item.file().fingerprint())
                .collect(Collectors.toSet());
        List<Received> fresh = evidence.stream()
                .filter(one -> !there.contains(one.file().fingerprint()))
                .toList();
        if (reporter.isEmpty() && fresh.isEmpty()) {
            return Outcome.refused(Reason.of(Message.of("report.join.nothing", report.number())));
        }
        reporter.ifPresent(who ->
                tx.store(ReportStore.class).seal(report.id(), who, new Recorded(clock.instant(), officer.name(), "")));
        EvidenceStore store = tx.store(EvidenceStore.class);
        for (Received received : fresh) {
            EvidenceItem item = received.enter(report.id(), store.nextOrder(report.id()), tx);
            tx.note(Act.about(
                    ActKind.EVIDENCE_ADDED,
                    report.id().value(),
                    item.file().fingerprint().hex()));
            custody.joinCases(tx, item);
        }
        tx.note(Act.about(
                ActKind.REPORT_JOINED,
                report.id().value(),
                report.number(),
                reporter.isPresent() ? 1 : 0,
                fresh.size()));
        return Outcome.done(report);
    }
}
