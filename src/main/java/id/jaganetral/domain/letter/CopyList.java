package id.jaganetral.domain.letter;

import java.util.List;

/**
 * A named list of those who get a copy (daftar tembusan).
 *
 * @param name how officers call it
 */
public record CopyList(String name, List<String> recipients) {
    public CopyList {
        recipients = List.copyOf(recipients);
    }
}
