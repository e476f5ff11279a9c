package id.jaganetral;

import id.jaganetral.application.prevention.RecordEvents;
import id.jaganetral.desk.LetterDesk;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.letter.IssueLetterView;
import id.jaganetral.ui.letter.IssueLetterViewModel;
import id.jaganetral.ui.letter.LetterWork;
import id.jaganetral.ui.letter.LettersView;
import id.jaganetral.ui.letter.LettersViewModel;
import id.jaganetral.ui.letter.OfficeProfileView;
import id.jaganetral.ui.letter.OfficeProfileViewModel;
import id.jaganetral.ui.letter.TagsView;
import id.jaganetral.ui.letter.TagsViewModel;
import id.jaganetral.ui.letter.TemplatesView;
import id.jaganetral.ui.letter.TemplatesViewModel;
import id.jaganetral.ui.letter.batch.BatchLettersView;
import id.jaganetral.ui.letter.batch.BatchLettersViewModel;
import id.jaganetral.ui.letter.number.NumberBookView;
import id.jaganetral.ui.letter.number.NumberBookViewModel;
import id.jaganetral.ui.prevention.PreventionView;
import id.jaganetral.ui.prevention.PreventionViewModel;
import id.jaganetral.ui.prevention.RecordPreventionView;
import id.jaganetral.ui.prevention.RecordPreventionViewModel;
import id.jaganetral.ui.recap.RecapView;
import id.jaganetral.ui.recap.RecapViewModel;

/** Surat, Rekap, and the office profile in Pengaturan. */
final class LetterScreens {
    private LetterScreens() {}

    static void register(ScreenRegistry registry, Office office, WindowParts parts) {
        Kit kit = parts.kit();
        LetterDesk desk = office.letters();
        LetterWork work = work(office);
        registry.navigation(50, "fth-mail", new Places.Letters());
        registry.screen(
                Places.Letters.class,
                place -> new LettersView(
                        new LettersViewModel(work, kit.jobs()),
                        work.draft().catalogue().kinds(),
                        kit,
                        place.search()));
        registry.screen(
                Places.IssueLetter.class,
                place -> new IssueLetterView(
                        new IssueLetterViewModel(work, place.topic(), kit.jobs()), kit, place.form()));
        registry.screen(
                Places.CorrectLetter.class,
                place -> new IssueLetterView(new IssueLetterViewModel(work, place.letter(), kit.jobs()), kit, ""));
        registry.screen(
                Places.LettersForMany.class,
                place -> new BatchLettersView(
                        new BatchLettersViewModel(
                                desk.many(), office.listCaseFiles(), office.findEmployees(), kit.jobs()),
                        kit));
        registry.screen(
                Places.NumberBook.class,
                place -> new NumberBookView(
                        new NumberBookViewModel(
                                desk.numberBook(), work.draft().catalogue().kinds(), kit.jobs()),
                        kit));
        registry.command("letter.book.title", "fth-hash", new Places.NumberBook());
        registry.command("letter.batch.title", "fth-layers", new Places.LettersForMany());
        registry.navigation(60, "fth-bar-chart-2", new Places.Recap());
        registry.screen(Places.Recap.class, place -> recap(office, kit));
        prevention(registry, office, kit);
        settings(registry, desk, kit);
    }

    /** What the screens of letters work with. */
    static LetterWork work(Office office) {
        LetterDesk desk = office.letters();
        return new LetterWork(
                desk.draft(),
                desk.prepare(),
                desk.issue(),
                desk.find(),
                desk.pages(),
                desk.handOut(),
                new LetterWork.Beside(desk.objections(), desk.attachScan(), desk.srikandi(), office.findEmployees()));
    }

    private static void prevention(ScreenRegistry registry, Office office, Kit kit) {
        RecordEvents events = office.letters().prevention();
        registry.screen(
                Places.Prevention.class, place -> new PreventionView(new PreventionViewModel(events, kit.jobs()), kit));
        registry.screen(
                Places.RecordPrevention.class,
                place -> new RecordPreventionView(
                        new RecordPreventionViewModel(
                                events, office.people().attendance(), office.findEmployees(), kit.jobs()),
                        kit));
        registry.command("prevention.title", "fth-users", new Places.Prevention());
        registry.command("prevention.new.title", "fth-plus", new Places.RecordPrevention());
    }

    private static RecapView recap(Office office, Kit kit) {
        RecapViewModel.Work work = new RecapViewModel.Work(
                office.prepareRecap(), office.registers(), office.books().opds(), office.registerChoices());
        return new RecapView(new RecapViewModel(work, kit.jobs(), kit.clock()), kit);
    }

    private static void settings(ScreenRegistry registry, LetterDesk desk, Kit kit) {
        registry.settings(
                30,
                "office",
                "settings.office.title",
                "fth-home",
                () -> new OfficeProfileView(new OfficeProfileViewModel(desk.profile(), kit.jobs()), kit));
        registry.settings(
                45,
                "tags",
                "letter.tag.title",
                "fth-tag",
                () -> new TagsView(new TagsViewModel(desk.examineTemplate(), kit.jobs()), kit));
        registry.settings(
                40,
                "templates",
                "letter.template.title",
                "fth-file-text",
                () -> new TemplatesView(
                        new TemplatesViewModel(
                                desk.examineTemplate(), desk.ownForms(), desk.prepare()::blank, kit.jobs()),
                        kit));
    }
}
