package id.jaganetral.persistence.report;

import id.jaganetral.domain.report.IncomingLetter;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.PostLink;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Revision;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.ContestRef;
import id.jaganetral.domain.rule.Race;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One version of a report's facts. */
@Entity
@Table(name = "report_revision")
class RevisionRow {
    @Id
    UUID id;

    @Column(name = "report_id")
    UUID report;

    int revision;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "made_by")
    String madeBy;

    String reason;

    String source;

    @Column(name = "act_form")
    String form;

    @Column(name = "act_target")
    String target;

    String election;
    String race;
    String region;

    @Column(name = "acted_on")
    LocalDate actedOn;

    @Column(name = "unpaid_leave")
    Boolean unpaidLeave;

    @Column(name = "known_on")
    LocalDate knownOn;

    String platform;
    String account;
    String link;

    /** The same for every way of writing the address; empty without one. */
    @Column(name = "link_key")
    String linkKey;

    String place;
    String description;

    @Column(name = "letter_sender")
    String letterSender;

    @Column(name = "letter_number")
    String letterNumber;

    @Column(name = "letter_dated")
    LocalDate letterDated;

    @Column(name = "letter_received")
    LocalDate letterReceived;

    @Column(name = "letter_subject")
    String letterSubject;

    @Column(name = "letter_reply_due")
    LocalDate letterReplyDue;

    static RevisionRow of(Revision version) {
        RevisionRow row = new RevisionRow();
        row.id = UUID.randomUUID();
        row.report = version.report().id().value();
        row.revision = version.number();
        row.madeAt = version.madeAt();
        row.madeBy = version.madeBy();
        row.reason = version.reason();
        row.takeAct(version.report().act());
        row.takeSighting(version.report());
        version.report().letter().ifPresent(row::takeLetter);
        return row;
    }

    Report toReport(ReportRow root, List<Subject> subjects) {
        return new Report(
                new ReportId(report),
                root.number,
                ReportSource.valueOf(source),
                act(),
                knownOn,
                Platform.valueOf(platform),
                account,
                link,
                place,
                description,
                subjects,
                letter(),
                root.loggedAt,
                root.loggedBy);
    }

    Revision toRevision(ReportRow root, List<Subject> subjects) {
        return new Revision(revision, toReport(root, subjects), madeAt, madeBy, reason);
    }

    private void takeAct(ActFacts act) {
        form = act.form().name();
        target = act.target().name();
        election = act.contest().map(ContestRef::election).orElse(null);
        race = act.contest().map(c -> c.race().name()).orElse(null);
        region = act.contest().map(ContestRef::region).orElse(null);
        actedOn = act.actedOn();
        unpaidLeave = act.unpaidLeave().orElse(null);
    }

    private void takeSighting(Report seen) {
        source = seen.source().name();
        knownOn = seen.knownOn();
        platform = seen.platform().name();
        account = seen.account();
        link = seen.link();
        linkKey = PostLink.parse(seen.link()).map(PostLink::key).orElse("");
        place = seen.place();
        description = seen.description();
    }

    private void takeLetter(IncomingLetter letter) {
        letterSender = letter.sender();
        letterNumber = letter.number();
        letterDated = letter.datedOn();
        letterReceived = letter.receivedOn();
        letterSubject = letter.subject();
        letterReplyDue = letter.replyDue().orElse(null);
    }

    private ActFacts act() {
        Optional<ContestRef> contest =
                election == null ? Optional.empty() : Optional.of(new ContestRef(election, Race.valueOf(race), region));
        return new ActFacts(
                ActForm.valueOf(form), ActTarget.valueOf(target), contest, actedOn, Optional.ofNullable(unpaidLeave));
    }

    private Optional<IncomingLetter> letter() {
        return letterNumber == null
                ? Optional.empty()
                : Optional.of(new IncomingLetter(
                        letterSender,
                        letterNumber,
                        letterDated,
                        letterReceived,
                        letterSubject,
                        Optional.ofNullable(letterReplyDue)));
    }
}
