package id.jaganetral.domain.evidence;

/** What an officer should know of a file that was kept (catatan penerimaan). None of these keeps it from being evidence. */
public enum Remark {
    /** Nothing here can show this kind of file. */
    NO_PREVIEW,
    /** More pixels than are decoded; the original is kept, there is no preview. */
    TOO_MANY_PIXELS,
    /** Its end is missing. */
    TRUNCATED,
    /** Its name claims another type than its content. */
    OTHER_THAN_NAMED
}
