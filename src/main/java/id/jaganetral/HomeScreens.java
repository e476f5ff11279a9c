package id.jaganetral;

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
        registry.navigation(10, "fth-home", new Places.Home());
        registry.screen(
                Places.Home.class,
                place -> new HomeView(
                        new HomeViewModel(office.homePage(), parts.preferences(), kit.jobs(), kit.clock()), kit));
    }
}
