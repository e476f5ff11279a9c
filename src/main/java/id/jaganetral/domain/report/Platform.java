package id.jaganetral.domain.report;

/** Where the act was seen. */
public enum Platform {
    FACEBOOK,
    INSTAGRAM,
    TIKTOK,
    X,
    YOUTUBE,
    WHATSAPP,
    TELEGRAM,
    OTHER_ONLINE,
    /** Not online: a place. */
    OFFLINE
}
