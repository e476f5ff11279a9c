package id.jaganetral.cli;

/** What a script learns from the program's end. */
final class ExitCode {
    /** Everything was done. */
    static final int DONE = 0;
    /** Input or law said no; nothing was changed. Also: a check found something wrong. */
    static final int REFUSED = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** The environment said no: a file, a disk, a lock. */
    static final int FAILED = 3;

    private ExitCode() {}
}
