package id.jaganetral.ui.authority;

import id.jaganetral.application.authority.LayDownUnitHead;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.domain.authority.ChainLink;
import id.jaganetral.ui.kit.Kit;

/** Opens the form that lays down the head of a unit, and tells when one was laid down. */
final class UnitHeadDialog {
    private final LayDownUnitHead layDown;
    private final FindEmployees people;
    private final Kit kit;
    private final Runnable laidDown;

    UnitHeadDialog(LayDownUnitHead layDown, FindEmployees people, Kit kit, Runnable laidDown) {
        this.layDown = layDown;
        this.people = people;
        this.kit = kit;
        this.laidDown = laidDown;
    }

    void open(ChainLink link) {
        UnitHeadFormViewModel model = new UnitHeadFormViewModel(layDown, link, kit.clock());
        UnitHeadFormView form = new UnitHeadFormView(model, people, kit);
        boolean kept = kit.drafts().around("head." + link.unit().id(), form.root(), content -> kit.dialogs()
                .form(
                        kit.texts().get("authority.head.heading", link.unit().name()),
                        content,
                        kit.texts().get("authority.head.keep"),
                        form::keep));
        if (kept) {
            kit.notices().done(kit.texts().get("authority.head.kept"));
            laidDown.run();
        }
    }
}
