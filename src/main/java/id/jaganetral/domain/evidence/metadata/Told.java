package id.jaganetral.domain.evidence.metadata;

/**
 * One thing a file says of itself.
 *
 * @param value as shown, one line
 */
public record Told(Kind kind, String value) {
    /** What is told, in the order shown. */
    public enum Kind {
        /** Perangkat: maker and model of the camera or phone. */
        DEVICE,
        /** Perangkat lunak that wrote the file. */
        SOFTWARE,
        /** Waktu pengambilan, by the clock of the device, without zone unless it says so. */
        TAKEN,
        /** Posisi: latitude and longitude in degrees. */
        POSITION,
        /** Penulis. */
        AUTHOR,
        /** Judul. */
        TITLE,
        /** Waktu pembuatan berkas, as a video or document says. */
        CREATED,
        /** Waktu perubahan terakhir, as the file says. */
        CHANGED
    }
}
