package id.jaganetral.domain.letter;

/** The three time zones as letters print them. */
public enum TimeZoneLabel {
    WIB,
    WITA,
    WIT
}
