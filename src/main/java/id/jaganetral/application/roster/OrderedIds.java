package id.jaganetral.application.roster;

import id.jaganetral.domain.employee.EmployeeId;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids that grow in the order they are made (UUID version 7). With random ids 100,000 new rows would land all over the
 * database's indexes; with growing ones they are written and read in one go.
 */
final class OrderedIds {
    private static final int COUNTER_BITS = 12;
    private static final int COUNTER = 0xfff;
    private static final long VERSION = 0x7000;

    private long sequence;

    OrderedIds(Instant start) {
        this.sequence = start.toEpochMilli() << COUNTER_BITS;
    }

    EmployeeId next() {
        long time = sequence >> COUNTER_BITS;
        long high = time << 16 | VERSION | sequence & COUNTER;
        sequence++;
        return new EmployeeId(new UUID(high, UUID.randomUUID().getLeastSignificantBits()));
    }
}
