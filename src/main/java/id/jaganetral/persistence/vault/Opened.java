package id.jaganetral.persistence.vault;

import java.util.UUID;

/**
 * An opened vault.
 *
 * @param key the data key
 * @param user who came in
 * @param person their names, as of when the password was set
 * @param mustChange whether the password was given by an administrator and must be replaced now
 */
public record Opened(DataKey key, UUID user, Person person, boolean mustChange) {}
