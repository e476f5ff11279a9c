package id.jaganetral;

import id.jaganetral.application.retention.WriteMinutes;
import id.jaganetral.desk.RetentionDesk;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.retention.DestructionListsView;
import id.jaganetral.ui.retention.RetentionView;
import id.jaganetral.ui.retention.RetentionWork;
import id.jaganetral.ui.retention.ScheduleView;

/** Retensi arsip. */
final class RetentionScreens {
    private RetentionScreens() {}

    static void register(ScreenRegistry registry, Office office, WindowParts parts) {
        Kit kit = parts.kit();
        RetentionDesk desk = office.retention();
        RetentionWork work = new RetentionWork(
                desk.list(),
                desk.assign(),
                desk.hold(),
                desk.propose(),
                desk.decide(),
                desk.run(),
                desk.undone(),
                new WriteMinutes(
                        office.unitOfWork(),
                        office.draftLetter(),
                        office.issueLetter(),
                        kit.texts()::get,
                        office.clock()),
                desk.schedule(),
                office.actor().id());
        registry.navigation(72, "fth-archive", new Places.Retention());
        registry.screen(Places.Retention.class, place -> new RetentionView(work, place.search(), kit));
        registry.screen(Places.DestructionLists.class, place -> new DestructionListsView(work, kit));
        registry.command("retention.lists.title", "fth-users", new Places.DestructionLists());
        registry.settings(
                45,
                "retention",
                "retention.schedule.title",
                "fth-archive",
                () -> new ScheduleView(desk.schedule(), kit));
    }
}
