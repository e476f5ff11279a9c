package id.jaganetral.application.audit;

import java.util.Optional;

/** Keeps one head of the log beside the database (port), so that a database put back is noticed. */
public interface AnchorFile {
    Optional<ChainHead> read();

    void write(ChainHead head);
}
