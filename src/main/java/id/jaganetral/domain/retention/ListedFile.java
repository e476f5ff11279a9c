package id.jaganetral.domain.retention;

/**
 * A line of a list of what is to be destroyed.
 *
 * @param mark of the file; another one means it was changed meanwhile
 * @param destroyed whether it is gone, by this list or by a later one
 */
public record ListedFile(DueFile file, String mark, boolean destroyed) {}
