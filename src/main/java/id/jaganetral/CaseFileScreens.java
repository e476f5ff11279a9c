package id.jaganetral;

import id.jaganetral.application.idis.TakeUploads;
import id.jaganetral.application.letter.fact.RecordLetters;
import id.jaganetral.desk.CaseWork;
import id.jaganetral.document.idis.IdisWorkbook;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.ui.calendar.AskForAgenda;
import id.jaganetral.ui.casefile.CaseFileView;
import id.jaganetral.ui.casefile.CaseFileViewModel;
import id.jaganetral.ui.casefile.CaseFilesView;
import id.jaganetral.ui.casefile.CaseFilesViewModel;
import id.jaganetral.ui.casefile.ClassifyView;
import id.jaganetral.ui.casefile.ClassifyViewModel;
import id.jaganetral.ui.evidence.casefile.CaseEvidencePart;
import id.jaganetral.ui.idis.IdisPart;
import id.jaganetral.ui.idis.IdisView;
import id.jaganetral.ui.idis.IdisViewModel;
import id.jaganetral.ui.incoming.LettersAboutPart;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.letter.fact.UnrecordedLettersPart;
import id.jaganetral.ui.rule.RulesView;
import id.jaganetral.ui.rule.RulesViewModel;
import id.jaganetral.ui.sanction.CaseSanction;

/** Perkara: the list, the file, the choice of catalogue rows; and Peraturan, the book they rest on. */
final class CaseFileScreens {
    private CaseFileScreens() {}

    static void register(ScreenRegistry registry, Office office, WindowParts parts) {
        Kit kit = parts.kit();
        CaseWork cases = office.cases();
        registry.navigation(40, "fth-folder", new Places.CaseFiles());
        registry.search(
                "casefile.title",
                "fth-folder",
                cases.search(),
                hit -> new Places.CaseFileDetail(CaseFileId.of(hit.id())));
        registry.navigation(70, "fth-book-open", new Places.Rules());
        registry.screen(
                Places.Rules.class,
                place -> new RulesView(
                        new RulesViewModel(
                                office.law(), office.law(), office.amendLaw(), kit.jobs(), kit.texts(), place.entry()),
                        kit));
        registry.screen(
                Places.CaseFiles.class,
                place -> new CaseFilesView(new CaseFilesViewModel(cases.list(), kit.jobs()), kit, place.search()));
        registry.screen(Places.CaseFileDetail.class, place -> caseFile(office, kit, place));
        registry.screen(Places.Idis.class, place -> idis(office, kit, place));
        registry.screen(
                Places.ClassifySubject.class,
                place -> new ClassifyView(
                        new ClassifyViewModel(
                                new ClassifyViewModel.Place(place.report(), place.subject()),
                                cases.findReport(),
                                cases.classify(),
                                cases.open(),
                                cases.desk(),
                                kit.jobs()),
                        kit));
    }

    private static IdisView idis(Office office, Kit kit, Places.Idis place) {
        IdisViewModel.Work work = new IdisViewModel.Work(
                office.cases().handOver(), new TakeUploads(office.letters().handOut()), new IdisWorkbook(kit.texts()));
        return new IdisView(new IdisViewModel(place.caseFile(), work, kit.jobs(), kit.texts()::get), kit);
    }

    private static CaseFileView caseFile(Office office, Kit kit, Places.CaseFileDetail place) {
        CaseWork cases = office.cases();
        CaseFileViewModel model =
                new CaseFileViewModel(place.caseFile(), cases.view(), cases.record(), cases.desk(), kit.jobs());
        return new CaseFileView(model, kit, office.letters(), new AskForAgenda(office.exportAgenda(), kit))
                .offering(office.findEmployees())
                .with(new UnrecordedLettersPart(
                        new RecordLetters(office.unitOfWork(), cases.record(), office.law(), kit.texts()::get),
                        kit,
                        model::load))
                .with(new CaseEvidencePart(
                        office.reports().listEvidence(),
                        ReportScreens.evidence(office, kit.texts()),
                        office.reports().pack(office.letters().offices(), kit.texts()::get),
                        kit))
                .with(new LettersAboutPart(office.incoming().browse(), kit))
                .with(office.letters().casePart(kit))
                .with(new IdisPart(kit))
                .with(new CaseSanction(office.law(), cases.record(), kit))
                .with(office.authority().casePart(kit, office.findEmployees(), () -> office.letters()
                        .offices()
                        .load()
                        .authority()));
    }
}
