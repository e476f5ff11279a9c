package id.jaganetral.application.access;

import java.util.function.Function;

/** What somebody holds who wants the data key: a name with its password, or paper. */
public sealed interface WayIn permits Credentials, RecoveryPaper {

    <T> T fold(Function<Credentials, T> password, Function<RecoveryPaper, T> paper);

    /** Wipes what can be wiped, once it is not needed any more. */
    void forget();
}
