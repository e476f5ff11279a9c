package id.jaganetral.ui.audit;

import id.jaganetral.application.audit.LinkedEntry;
import java.util.Optional;

/**
 * A line of the list.
 *
 * @param number of the entry
 * @param linked the entry; empty while it is being fetched
 */
record LogLine(long number, Optional<LinkedEntry> linked) {}
