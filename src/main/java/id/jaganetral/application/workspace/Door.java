package id.jaganetral.application.workspace;

/** What stands at the entrance of a workspace. */
public enum Door {
    /** A name and a password are asked for. */
    SIGN_IN,
    /** The same; but everything inside is invented, and the way in is no secret. */
    SAMPLE,
    /** Made by a version that did not encrypt: a first user is asked for, and everything is sealed. */
    UNSEALED
}
