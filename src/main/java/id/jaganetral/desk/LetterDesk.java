package id.jaganetral.desk;

import id.jaganetral.application.access.Gate;
import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.audit.watch.LoggedProfiles;
import id.jaganetral.application.audit.watch.LoggedTemplates;
import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.evidence.annex.AnnexedEvidence;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.ExportForSrikandi;
import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.LetterPages;
import id.jaganetral.application.letter.PrepareLetter;
import id.jaganetral.application.letter.batch.MakeLetters;
import id.jaganetral.application.letter.check.LetterObjections;
import id.jaganetral.application.letter.material.CaseMaterials;
import id.jaganetral.application.letter.material.EvidenceLines;
import id.jaganetral.application.letter.material.LetterMaterials;
import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.application.letter.material.ReportFields;
import id.jaganetral.application.letter.material.TopicMaterials;
import id.jaganetral.application.letter.number.KeepNumberBook;
import id.jaganetral.application.letter.own.KeepOwnForms;
import id.jaganetral.application.letter.own.OfficeLibrary;
import id.jaganetral.application.letter.set.CheckDocuments;
import id.jaganetral.application.letter.template.ExamineTemplate;
import id.jaganetral.application.letter.template.LetterLibrary;
import id.jaganetral.application.letter.template.PermittedShelf;
import id.jaganetral.application.letter.template.TemplateCompiler;
import id.jaganetral.application.letter.template.TemplateShelf;
import id.jaganetral.application.letter.template.TemplateTags;
import id.jaganetral.application.letter.use.AttachScan;
import id.jaganetral.application.letter.use.HandOutLetter;
import id.jaganetral.application.prevention.RecordEvents;
import id.jaganetral.application.recap.CaseFileOutcomes;
import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.settings.PermittedProfiles;
import id.jaganetral.application.settings.SaveOfficeProfile;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.workspace.WorkingFolder;
import id.jaganetral.document.access.QrLetterPictures;
import id.jaganetral.document.letter.OfficePages;
import id.jaganetral.document.letter.WordCopyStamp;
import id.jaganetral.document.letter.WordTemplateCompiler;
import id.jaganetral.domain.letter.FormTrait;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.persistence.letter.ShippedDocumentSets;
import id.jaganetral.persistence.letter.ShippedHandoverTokens;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import id.jaganetral.persistence.letter.VersionedTemplates;
import id.jaganetral.persistence.letter.WorkspaceLetterFiles;
import id.jaganetral.persistence.letter.WorkspaceTemplates;
import id.jaganetral.persistence.settings.StoredOfficeProfiles;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.casefile.CaseLetters;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.letter.set.DocumentSetView;
import id.jaganetral.ui.letter.set.DocumentSetViewModel;
import java.time.Clock;
import java.util.Optional;

/** Use cases of letters, recaps and the office profile, for one workspace. */
public final class LetterDesk implements CaseLetters {
    private final UnitOfWork uow;
    private final LawBook law;
    private final AuthorityDesk authority;
    private final LetterPictures pictures;
    private final CaseDesk cases;
    private final Officer officer;
    private final Clock clock;
    private final Texts texts = Texts.indonesian();
    private final OfficeLibrary library;
    private final TemplateCompiler compiler = new WordTemplateCompiler();
    private final TemplateShelf plain;
    private final Gate gate;
    private final TemplateShelf shelf;
    private final WorkspaceLetterFiles files;
    private final WorkingFolder working;
    private final OfficeProfiles offices;
    private final Logbook log;

    public LetterDesk(
            Workspace workspace,
            LawBook law,
            AuthorityDesk authority,
            LetterPictures pictures,
            CaseDesk cases,
            Officer officer,
            Clock clock) {
        this.authority = authority;
        this.uow = workspace.unitOfWork();
        this.working = workspace.working();
        this.law = law;
        this.pictures = new QrLetterPictures(pictures);
        this.cases = cases;
        this.officer = officer;
        this.clock = clock;
        this.log = new Logbook(workspace.upkeep());
        this.plain = new VersionedTemplates(
                new WorkspaceTemplates(workspace.folder().templates()),
                workspace.folder().templates(),
                officer,
                clock);
        this.gate = workspace.gate();
        this.shelf = new PermittedShelf(new LoggedTemplates(plain, log), gate);
        this.files = new WorkspaceLetterFiles(workspace.folder().letters(), workspace.working());
        this.offices = new PermittedProfiles(
                new LoggedProfiles(new StoredOfficeProfiles(workspace.folder().settings()), log), workspace.gate());
        this.library = new OfficeLibrary(
                new ShippedLetterLibrary(),
                new ShippedDocumentSets(),
                uow,
                texts.get("letter.own.why"),
                new TemplateTags(plain, compiler, offices)::of);
    }

    @Override
    public boolean writes(String form) {
        return form.isEmpty() || library.catalogue().find(form).isPresent();
    }

    @Override
    public Optional<String> imposing(String sanction) {
        return library.catalogue().kinds().stream()
                .filter(kind -> kind.decides() && kind.start().sanctions().contains(sanction))
                .map(LetterKind::code)
                .findFirst();
    }

    public DraftLetter draft() {
        return new DraftLetter(library, materials(), offices, law, clock);
    }

    private LetterMaterials materials() {
        ReportFields reports = new ReportFields(texts::get);
        EvidenceLines evidence = new EvidenceLines(offices, texts::get);
        return new TopicMaterials(
                uow,
                new CaseMaterials(
                        cases,
                        texts::get,
                        new LetterOfficials(authority.resolve(), authority.circumstances(), offices),
                        reports,
                        evidence),
                reports,
                evidence,
                clock);
    }

    public PrepareLetter prepare() {
        return new PrepareLetter(uow, library, shelf, compiler, offices, pictures);
    }

    public IssueLetter issue() {
        return new IssueLetter(uow, prepare(), files, officer, clock, objections()::toIssuing, annexed());
    }

    private AnnexedEvidence annexed() {
        return new AnnexedEvidence(new KeepCustody(uow, officer, clock), code -> library.catalogue()
                .has(code, FormTrait.ANNEXES));
    }

    /** The shipped forms and those of the office. */
    public LetterLibrary library() {
        return library;
    }

    public LetterObjections objections() {
        return new LetterObjections(uow, offices, cases);
    }

    public FindLetters find() {
        return new FindLetters(uow);
    }

    public HandOutLetter handOut() {
        return new HandOutLetter(uow, files, pages(), new WordCopyStamp(texts), officer, clock, annexed());
    }

    public AttachScan attachScan() {
        return new AttachScan(uow, files, officer, clock);
    }

    public RecordEvents prevention() {
        return new RecordEvents(uow, files, officer, clock);
    }

    public KeepNumberBook numberBook() {
        return new KeepNumberBook(uow, offices, officer, clock);
    }

    public MakeLetters many() {
        return new MakeLetters(uow, draft(), prepare(), issue());
    }

    public ExportForSrikandi srikandi() {
        return new ExportForSrikandi(prepare(), ShippedHandoverTokens.read(), log);
    }

    public ExamineTemplate examineTemplate() {
        return new ExamineTemplate(library, shelf, compiler, offices);
    }

    public KeepOwnForms ownForms() {
        // notes what it does with the form, in the change that keeps it
        return new KeepOwnForms(uow, library, new PermittedShelf(plain, gate), compiler, offices, officer, clock);
    }

    public CheckDocuments checkDocuments() {
        return new CheckDocuments(uow, library, library, law);
    }

    /** The checklist for the page of a case. */
    public DocumentSetView casePart(Kit kit) {
        return new DocumentSetView(new DocumentSetViewModel(checkDocuments(), kit.jobs()), kit, this::writes);
    }

    public LetterPages pages() {
        return new OfficePages(working);
    }

    public OfficeProfiles offices() {
        return offices;
    }

    public SaveOfficeProfile profile() {
        return new SaveOfficeProfile(offices);
    }

    public PrepareRecap prepareRecap() {
        return new PrepareRecap(uow, new CaseFileOutcomes(uow, cases));
    }
}
