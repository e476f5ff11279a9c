package id.jaganetral;

import id.jaganetral.ui.backup.BackupNote;
import id.jaganetral.ui.calendar.AskForAgenda;
import id.jaganetral.ui.home.HomeView;
import id.jaganetral.ui.home.HomeViewModel;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;

/** Beranda. */
final class HomeScreens {
    private HomeScreens() {}

    static void register(ScreenRegistry registry, Office office, WindowParts parts) {
        Kit kit = parts.kit();
        WarmUp warmUp = new WarmUp(office, kit.jobs(), kit.clock());
        warmUp.begin();
        registry.navigation(10, "fth-home", new Places.Home());
        registry.screen(Places.Home.class, place -> {
            HomeViewModel model = new HomeViewModel(office.homePage(), office.officer(), kit.jobs(), kit.clock());
            HomeView view = new HomeView(
                    model, kit, new AskForAgenda(office.exportAgenda(), kit), new BackupNote(office.backups(), kit));
            model.page().addListener((observed, before, now) -> warmUp.firstPageShown());
            return view;
        });
    }
}
