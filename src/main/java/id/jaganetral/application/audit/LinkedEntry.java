package id.jaganetral.application.audit;

import id.jaganetral.domain.audit.LogEntry;

/**
 * An entry with the hash that ties it to all before it.
 *
 * @param hash as stored, which need not be right
 */
public record LinkedEntry(LogEntry entry, String hash) {
    /** The end of the log with this as its last entry. */
    public ChainHead head() {
        return new ChainHead(entry.number(), hash);
    }
}
