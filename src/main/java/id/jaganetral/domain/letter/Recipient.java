package id.jaganetral.domain.letter;

/** Whom a form is addressed to unless the officer says otherwise (Yth.). */
public enum Recipient {
    /** The personnel authority. */
    AUTHORITY,
    /** The body that oversees neutrality. */
    OVERSIGHT,
    /** The person the letter is about. */
    PERSON,
    /** Who sent the letter that is answered. */
    SENDER,
    /** The person's head of unit. */
    HEAD_OF_OPD,
    /** Everybody the form itself names, or whom the officer writes in. */
    OPEN
}
