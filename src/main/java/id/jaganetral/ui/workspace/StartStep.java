package id.jaganetral.ui.workspace;

import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.workspace.NewOffice;
import java.nio.file.Path;

/** Where one stands on the way into a workspace. */
public sealed interface StartStep {

    /** Which workspace. */
    record Choosing() implements StartStep {}

    /** A new workspace wants its first user. */
    record FirstUser(NewOffice office) implements StartStep {}

    /** A workspace of the first version wants its first user, to be sealed. */
    record Sealing(Path folder) implements StartStep {}

    /** Name and password. */
    record SigningIn(Path folder, boolean sample) implements StartStep {}

    /** The recovery sheet instead of a password. */
    record Recovering(Path folder) implements StartStep {}

    /** A password given by an administrator is replaced first. */
    record Replacing(OwnAccount account) implements StartStep {}

    /** The recovery sheet is shown, once. */
    record Sheet(Path folder, RecoveryKey key) implements StartStep {}
}
