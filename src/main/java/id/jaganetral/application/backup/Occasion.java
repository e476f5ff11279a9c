package id.jaganetral.application.backup;

/** Why a backup was made. The names stand in backups and never change. */
public enum Occasion {
    /** Somebody asked for it. */
    ASKED,
    /** The first of the day. */
    DAILY,
    /** Before the tables of an older version are changed. */
    BEFORE_MIGRATION,
    /** Before a roster or a hierarchy of units is imported. */
    BEFORE_IMPORT
}
