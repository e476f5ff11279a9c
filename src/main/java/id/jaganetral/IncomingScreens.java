package id.jaganetral;

import id.jaganetral.application.report.SearchReports;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.ui.incoming.IncomingLetterView;
import id.jaganetral.ui.incoming.IncomingLetterViewModel;
import id.jaganetral.ui.incoming.IncomingLettersView;
import id.jaganetral.ui.incoming.IncomingWork;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;

/** Surat masuk. */
final class IncomingScreens {
    private IncomingScreens() {}

    static void register(ScreenRegistry registry, Office office, WindowParts parts) {
        Kit kit = parts.kit();
        IncomingWork desk = new IncomingWork(
                office.incoming().browse(),
                office.incoming().register(),
                office.incoming().followUp(),
                office.incoming().settlement(),
                new SearchReports(office.reports().list()),
                office.cases().search());
        registry.navigation(45, "fth-inbox", new Places.IncomingLetters());
        registry.screen(Places.IncomingLetters.class, place -> new IncomingLettersView(desk, place.search(), kit));
        registry.screen(
                Places.IncomingLetterDetail.class,
                place -> new IncomingLetterView(
                        new IncomingLetterViewModel(place.letter(), desk, kit.jobs()), desk, kit));
        registry.search(
                "incoming.title",
                "fth-inbox",
                desk.browse(),
                hit -> new Places.IncomingLetterDetail(ReceivedLetterId.of(hit.id())));
    }
}
