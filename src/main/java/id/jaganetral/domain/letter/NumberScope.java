package id.jaganetral.domain.letter;

/** What a running number is counted by, besides the year. */
public enum NumberScope {
    /** One row of numbers for the whole office. */
    OFFICE,
    /** A row of numbers for each archive code. */
    ARCHIVE_CODE,
    /** A row of numbers for each writing unit. */
    UNIT;

    /** Name of the register a letter is counted in. */
    public String register(String archiveCode, String unitCode) {
        return switch (this) {
            case OFFICE -> "surat";
            case ARCHIVE_CODE -> "surat:" + archiveCode;
            case UNIT -> "surat:unit:" + unitCode;
        };
    }
}
