package id.jaganetral.ui.workspace;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.application.access.QrCode;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.ui.access.AccountParts;
import id.jaganetral.ui.access.ChangePasswordView;
import id.jaganetral.ui.access.EntranceStep;
import id.jaganetral.ui.access.FirstUserView;
import id.jaganetral.ui.access.RecoverView;
import id.jaganetral.ui.access.RecoverySheetView;
import id.jaganetral.ui.access.ShareSheetsView;
import id.jaganetral.ui.access.SheetPaper;
import id.jaganetral.ui.access.SignInView;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.PagePrinter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the steps of the entrance are shown with.
 *
 * @param kit of every screen
 * @param strength judges new passwords
 * @param qr draws the recovery key
 * @param printer prints its sheet
 */
public record StepViews(Kit kit, PasswordStrength strength, QrCode qr, PagePrinter printer) {

    /** The view of a step; empty for the choice of a workspace, which is the page itself. */
    Optional<EntranceStep> view(StartStep step, StartViewModel model) {
        if (step instanceof StartStep.FirstUser first) {
            return Optional.of(firstUser("access.first.", model, user -> model.createNew(first.office(), user)));
        }
        if (step instanceof StartStep.Sealing sealing) {
            return Optional.of(firstUser("access.seal.", model, user -> model.seal(sealing.folder(), user)));
        }
        if (step instanceof StartStep.SigningIn in) {
            return Optional.of(signIn(in, model));
        }
        if (step instanceof StartStep.Recovering lost) {
            Path folder = lost.folder();
            return Optional.of(new RecoverView(
                    kit,
                    strength,
                    lost.paper(),
                    (paper, wanted) -> model.recover(folder, paper, wanted),
                    () -> model.open(folder)));
        }
        if (step instanceof StartStep.Restoring back) {
            return Optional.of(new RestoreView(kit, back, model));
        }
        if (step instanceof StartStep.Replacing given) {
            return Optional.of(new ChangePasswordView(
                    kit,
                    strength,
                    "access.change.given",
                    (old, wanted) -> model.replace(given.account(), old, wanted)));
        }
        if (step instanceof StartStep.Sheet sheet) {
            return Optional.of(new RecoverySheetView(
                    kit,
                    parts(),
                    SheetPaper.of(sheet.key(), sheet.folder(), "access.sheet.action"),
                    new RecoverySheetView.Ways(model::goIn, Optional.of(() -> model.share(sheet)))));
        }
        if (step instanceof StartStep.Shares shares) {
            return Optional.of(new ShareSheetsView(kit, parts(), shares.halves(), shares.folder(), model::goIn));
        }
        return Optional.empty();
    }

    private AccountParts parts() {
        return new AccountParts(strength, qr, printer);
    }

    private EntranceStep firstUser(
            String key,
            StartViewModel model,
            java.util.function.Consumer<id.jaganetral.application.access.NewUser> enter) {
        return new FirstUserView(kit, strength, new FirstUserView.Wanted(key, enter, model::back));
    }

    private EntranceStep signIn(StartStep.SigningIn in, StartViewModel model) {
        Optional<Credentials> known = in.sample() ? Optional.of(SampleUser.credentials()) : Optional.empty();
        return new SignInView(
                kit,
                in.folder(),
                known,
                new SignInView.Ways(
                        typed -> model.signIn(in.folder(), typed), () -> model.forgotten(in.folder()), model::back));
    }
}
