package id.jaganetral.application.backup;

/**
 * The end of the log as it lies in a backup.
 *
 * @param backup its number
 * @param entry number of the last entry then
 * @param hash of that entry
 */
public record LogHead(int backup, long entry, String hash) {}
