package id.jaganetral;

import id.jaganetral.application.access.Permission;
import id.jaganetral.ui.backup.BackupNote;
import id.jaganetral.ui.calendar.AskForAgenda;
import id.jaganetral.ui.home.HomeNote;
import id.jaganetral.ui.home.HomeView;
import id.jaganetral.ui.home.HomeViewModel;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.retention.RetentionNote;
import java.util.List;

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
            HomeView view = new HomeView(model, kit, new AskForAgenda(office.exportAgenda(), kit), notes(office, kit));
            model.page().addListener((observed, before, now) -> warmUp.firstPageShown());
            return view;
        });
    }

    private static List<HomeNote> notes(Office office, Kit kit) {
        HomeNote backups = new BackupNote(office.backups(), kit);
        boolean destroys = office.actor().may(Permission.PROPOSE_DESTRUCTION)
                || office.actor().may(Permission.APPROVE_DESTRUCTION);
        return destroys ? List.of(new RetentionNote(office.retention().list(), kit), backups) : List.of(backups);
    }
}
