package id.jaganetral;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.account.KeepAccounts;
import id.jaganetral.application.audit.Anchor;
import id.jaganetral.application.audit.CheckLog;
import id.jaganetral.application.audit.OfficeLog;
import id.jaganetral.application.audit.watch.LoggedBackups;
import id.jaganetral.application.audit.watch.LoggedRegisters;
import id.jaganetral.application.backup.Backups;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.backup.PermittedBackups;
import id.jaganetral.application.backup.Safeguard;
import id.jaganetral.application.calendar.ExportAgenda;
import id.jaganetral.application.casefile.ListCaseFiles;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.StrayEvidence;
import id.jaganetral.application.evidence.VerifyEvidence;
import id.jaganetral.application.home.HomeSource;
import id.jaganetral.application.home.LookAtOffice;
import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.material.EvidencePictures;
import id.jaganetral.application.letter.use.HandOutLetter;
import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.register.RegisterChoices;
import id.jaganetral.application.register.Registers;
import id.jaganetral.application.register.book.OfficeBooks;
import id.jaganetral.application.report.LogReport;
import id.jaganetral.application.roster.ImportRoster;
import id.jaganetral.application.roster.ImportUnits;
import id.jaganetral.application.roster.OpenRoster;
import id.jaganetral.application.roster.PreviewRoster;
import id.jaganetral.application.rule.addition.AmendLaw;
import id.jaganetral.application.rule.addition.LawAdditionQueries;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.workspace.OpenFilesAside;
import id.jaganetral.application.workspace.WorkingFolder;
import id.jaganetral.cli.Workplace;
import id.jaganetral.desk.AuthorityDesk;
import id.jaganetral.desk.CalendarDesk;
import id.jaganetral.desk.CaseWork;
import id.jaganetral.desk.IncomingDesk;
import id.jaganetral.desk.LetterDesk;
import id.jaganetral.desk.PeopleDesk;
import id.jaganetral.desk.ReportDesk;
import id.jaganetral.desk.RetentionDesk;
import id.jaganetral.document.register.RegisterWorkbook;
import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.persistence.account.SqlAccounts;
import id.jaganetral.persistence.audit.SqlAudit;
import id.jaganetral.persistence.audit.StoredAnchor;
import id.jaganetral.persistence.authority.AuthorityPersistence;
import id.jaganetral.persistence.backup.WorkspaceBackups;
import id.jaganetral.persistence.casefile.CaseFilePersistence;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.employee.EmployeePersistence;
import id.jaganetral.persistence.evidence.SqlEvidence;
import id.jaganetral.persistence.evidence.stamp.SqlStamps;
import id.jaganetral.persistence.idis.SqlIdisCodes;
import id.jaganetral.persistence.incoming.SqlReceivedLetters;
import id.jaganetral.persistence.law.SqlLawAdditions;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.letter.SqlLetters;
import id.jaganetral.persistence.prevention.SqlPreventionEvents;
import id.jaganetral.persistence.recap.SqlRecap;
import id.jaganetral.persistence.report.SqlReportStore;
import id.jaganetral.persistence.retention.SqlRetention;
import id.jaganetral.persistence.settings.StoredRegisterChoices;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import id.jaganetral.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One opened workspace with every use case it offers, built by hand in one place and without a window: the window and
 * the command line both start from here.
 */
final class Office implements Workplace {
    /** What each feature brings to the database. */
    static final List<Feature> FEATURES = List.of(
            EmployeePersistence.feature(),
            SqlReportStore.feature(),
            SqlEvidence.feature(),
            SqlStamps.feature(),
            AuthorityPersistence.feature(),
            SqlLetters.feature(),
            SqlRecap.feature(),
            SqlPreventionEvents.feature(),
            CaseFilePersistence.feature(),
            SqlReceivedLetters.feature(),
            SqlRetention.feature(),
            SqlLawAdditions.feature(),
            SqlIdisCodes.feature(),
            SqlAccounts.feature(),
            SqlAudit.feature());

    private final Workspace workspace;
    private final Clock clock;
    private final OwnAccount account;
    private final KeepAccounts accounts;
    private final Actor actor;
    private final Officer officer;
    private final PeopleDesk people;
    private final ReportDesk reports;
    private final StoredLaw law;
    private final AuthorityDesk authority;
    private final LetterDesk letters;
    private final CalendarDesk calendar;
    private final CaseWork cases;
    private final RetentionDesk retention;
    private final OfficeLog log;
    private final int setAside;
    private final LoggedBackups kept;
    private final Backups backups;

    /** Takes over the workspace: closing the office closes it. */
    Office(Workspace workspace, Clock clock, OwnAccount account, KeepAccounts accounts, Actor actor) {
        this.workspace = workspace;
        this.clock = clock;
        this.account = account;
        this.accounts = accounts;
        this.actor = actor;
        this.officer = actor::name;
        StoredAnchor beside = new StoredAnchor(workspace.folder().settings());
        this.log = new OfficeLog(workspace.upkeep(), workspace.folder().id(), beside, actor.id());
        this.people = new PeopleDesk(workspace.unitOfWork(), officer, clock);
        this.reports = new ReportDesk(workspace, actor, clock);
        this.calendar = new CalendarDesk(workspace, officer, clock);
        this.law = StoredLaw.ofOffice(
                workspace.folder().root().resolve("settings").resolve("law"),
                () -> workspace.upkeep().read(tx -> tx.queries(LawAdditionQueries.class)
                        .all()),
                () -> LocalDate.now(clock),
                () -> calendar.weeks().usual());
        this.authority = new AuthorityDesk(workspace.unitOfWork(), law, officer, clock, this::governmentKind);
        this.cases = new CaseWork(workspace.unitOfWork(), law, calendar::weeks, officer, clock);
        this.letters = new LetterDesk(
                workspace, law, authority, new EvidencePictures(reports.previews()), cases.desk(), officer, clock);
        this.retention = new RetentionDesk(workspace, cases.desk(), actor, clock).resumed();
        this.setAside = reports.setStrayEvidenceAside();
        this.kept = new LoggedBackups(new WorkspaceBackups(workspace, clock), log.book(), log.anchor());
        this.backups = new PermittedBackups(retention.remembering(kept), actor::require);
    }

    /** Where documents lie open for other programs. */
    WorkingFolder working() {
        return workspace.working();
    }

    /** Says on the disk that everything in it is invented. */
    void markAsSample() {
        workspace.folder().markAsSample();
    }

    OpenFilesAside openFilesAside() {
        return workspace.folder().openFilesAside();
    }

    /** How many evidence files without a report were set aside while opening. */
    int setAside() {
        return setAside;
    }

    @Override
    public StrayEvidence strayEvidence() {
        return reports.strayEvidence();
    }

    @Override
    public Actor actor() {
        return actor;
    }

    KeepAccounts keepAccounts() {
        return accounts;
    }

    OwnAccount account() {
        return account;
    }

    @Override
    public Path folder() {
        return workspace.folder().root();
    }

    Clock clock() {
        return clock;
    }

    Officer officer() {
        return officer;
    }

    /** For masking names on the screen, which must know all of them. */
    UnitOfWork upkeep() {
        return workspace.upkeep();
    }

    UnitOfWork unitOfWork() {
        return workspace.unitOfWork();
    }

    StoredLaw law() {
        return law;
    }

    AmendLaw amendLaw() {
        return new AmendLaw(unitOfWork(), law, officer, clock);
    }

    CalendarDesk calendar() {
        return calendar;
    }

    @Override
    public ExportAgenda exportAgenda() {
        return calendar.exportAgenda(cases);
    }

    IncomingDesk incoming() {
        return new IncomingDesk(unitOfWork(), law, letters.library(), officer, clock);
    }

    CaseWork cases() {
        return cases;
    }

    AuthorityDesk authority() {
        return authority;
    }

    RetentionDesk retention() {
        return retention;
    }

    ReportDesk reports() {
        return reports;
    }

    @Override
    public ReceiveEvidence receiveEvidence() {
        return reports.receiveEvidence();
    }

    @Override
    public LogReport logReport() {
        return reports.log();
    }

    @Override
    public VerifyEvidence verifyEvidence() {
        return reports.verifyEvidence();
    }

    @Override
    public FindEmployees findEmployees() {
        return people.find();
    }

    @Override
    public ListCaseFiles listCaseFiles() {
        return cases.list();
    }

    @Override
    public DraftLetter draftLetter() {
        return letters.draft();
    }

    @Override
    public IssueLetter issueLetter() {
        return letters.issue();
    }

    @Override
    public FindLetters findLetters() {
        return letters.find();
    }

    @Override
    public HandOutLetter handOutLetter() {
        return letters.handOut();
    }

    @Override
    public PrepareRecap prepareRecap() {
        return letters.prepareRecap();
    }

    @Override
    public Registers registers() {
        return new Registers(
                books().all(),
                new LoggedRegisters(new RegisterWorkbook(Texts.indonesian()), log.book()),
                letters.offices(),
                clock);
    }

    OfficeBooks books() {
        return new OfficeBooks(
                unitOfWork(),
                cases.desk(),
                prepareRecap(),
                people.find(),
                incoming().browse());
    }

    RegisterChoices registerChoices() {
        return new StoredRegisterChoices(workspace.folder().settings());
    }

    /** As laid down; offices that never did are told by the name in their letterhead. */
    private Optional<GovernmentKind> governmentKind() {
        OfficeProfiles offices = letters.offices();
        return offices.governmentKind()
                .or(() -> GovernmentKind.named(offices.load().government()));
    }

    LetterDesk letters() {
        return letters;
    }

    PeopleDesk people() {
        return people;
    }

    HomeSource homePage() {
        return new LookAtOffice(unitOfWork(), cases.due(), incoming().browse(), letters.offices());
    }

    @Override
    public Backups backups() {
        return backups;
    }

    /** Nothing is taken in before what is there can be brought back; of the sample nobody would miss anything. */
    private Safeguard safeguard() {
        return WorkspaceFolder.isSample(folder())
                ? Safeguard.none()
                : progress -> backups.make(Occasion.BEFORE_IMPORT, progress);
    }

    @Override
    public OpenRoster openRoster() {
        return people.open();
    }

    @Override
    public PreviewRoster previewRoster() {
        return people.preview();
    }

    @Override
    public ImportRoster importRoster() {
        return people.importRoster(safeguard());
    }

    @Override
    public ImportUnits importUnits() {
        return people.importUnits(safeguard());
    }

    @Override
    public Outcome<Anchor> seal(Path file) {
        return log.seal(file);
    }

    OfficeLog log() {
        return log;
    }

    @Override
    public CheckLog checkLog() {
        return log.check(kept::anchors);
    }

    @Override
    public void close() {
        log.left();
        workspace.close();
    }
}
