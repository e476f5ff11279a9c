package id.jaganetral.domain.evidence.origin;

/** What can be said of where a piece came from. The names are stored: they never change. */
public enum OriginKind {
    /** Diserahkan oleh: who brought it; not a reporter who wants to stay unknown. */
    BROUGHT_BY,
    /** Saluran: WhatsApp, letter, by hand. */
    CHANNEL,
    /** Diterima kantor: when the office got it, which may be long before it was taken in. */
    RECEIVED_ON,
    /** Kata pengirim: what the sender wrote or said with it, word for word. */
    SENDERS_WORDS,
    /** Waktu pengambilan: when the picture was taken, as told. */
    CAPTURED,
    /** Alamat tautan of the post. */
    ADDRESS,
    /** Akun that posted. */
    ACCOUNT,
    /** Waktu unggah: when it was posted, as shown there. */
    POSTED,
    /** Masih tayang: whether it could still be seen, and when that was looked at. */
    STILL_ONLINE
}
