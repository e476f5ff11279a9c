package id.jaganetral.application.home;

/** In which box of the home page something due lies; each thing lies in exactly one. */
public enum DueBox {
    /** Lewat tenggat. */
    OVERDUE,
    /** Hari ini. */
    TODAY,
    /** Sampai tujuh hari ke depan. */
    THIS_WEEK,
    /** Later, or no day is set. */
    LATER,
    /** Someone else's turn. */
    WAITING
}
