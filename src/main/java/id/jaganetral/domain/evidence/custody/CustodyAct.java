package id.jaganetral.domain.evidence.custody;

/** What is done with a piece of evidence. The names are stored: they never change. */
public enum CustodyAct {
    /** Diterima: taken in, sealed. */
    RECEIVED,
    /** Dilihat: opened large on the screen. */
    VIEWED,
    /** Disalin keluar: a copy left the program. */
    EXPORTED,
    /** Dicetak. */
    PRINTED,
    /** Dilampirkan: became an annex of a letter or part of a package. */
    ANNEXED,
    /** Diturunkan: a marked or redacted picture was made of it. */
    DERIVED,
    /** Diperiksa keutuhannya. */
    VERIFIED,
    /** Masuk berkas perkara: it followed its report into a case file. */
    MOVED,
    /** Dijelaskan: something was added to what is known of its origin. */
    DESCRIBED,
    /** Dicap waktu: a time-stamp token was attached. */
    TIMESTAMPED,
    /** Ditahan: neither it nor its file is destroyed. */
    HELD,
    /** Penahanan dilepas. */
    HOLD_LIFTED,
    /** Dimusnahkan with its file. */
    DESTROYED
}
