package id.jaganetral;

/** Kinds of work that are killed. */
enum ChaosKind {
    IMPORT,
    REPORT,
    LETTER,
    BACKUP,
    RESTORE,
    MIGRATION
}
