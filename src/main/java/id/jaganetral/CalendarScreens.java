package id.jaganetral;

import id.jaganetral.application.employee.UnitLine;
import id.jaganetral.ui.calendar.DayCalculatorView;
import id.jaganetral.ui.calendar.DayCalculatorViewModel;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.settings.WorkingWeekView;
import id.jaganetral.ui.settings.WorkingWeekViewModel;

/** Hitung hari, and the working week under Pengaturan. */
final class CalendarScreens {
    private CalendarScreens() {}

    static void register(ScreenRegistry registry, Office office, WindowParts parts) {
        Kit kit = parts.kit();
        registry.screen(
                Places.DayCalculator.class,
                place -> new DayCalculatorView(
                        new DayCalculatorViewModel(office.calendar().reckon(office.law()), kit.jobs(), kit.clock()),
                        kit));
        registry.command("calendar.reckon.title", "fth-calendar", new Places.DayCalculator());
        registry.settings(
                35,
                "week",
                "settings.week.title",
                "fth-calendar",
                () -> new WorkingWeekView(
                        new WorkingWeekViewModel(
                                office.calendar().setWeeks(),
                                () -> office.people().units().opds().stream()
                                        .map(UnitLine::name)
                                        .toList(),
                                kit.jobs()),
                        kit));
        registry.command("settings.week.title", "fth-calendar", new Places.Settings("week"));
    }
}
