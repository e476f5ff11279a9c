package id.jaganetral.domain.letter;

import java.time.ZoneOffset;

/** The three time zones as letters print them. */
public enum TimeZoneLabel {
    WIB(7),
    WITA(8),
    WIT(9);

    private final ZoneOffset offset;

    TimeZoneLabel(int hours) {
        this.offset = ZoneOffset.ofHours(hours);
    }

    public ZoneOffset offset() {
        return offset;
    }
}
