package id.jaganetral.application.register.book;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.letter.LetterId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks for letters of prevention: pledges, invitations, lists of attendance (port). */
@Needs(Permission.SEE_RECAPS)
public interface PreventionQueries extends Queries {
    /**
     * A letter that holds.
     *
     * @param kind code of its form
     * @param employee the person of the roster it concerns
     * @param scannedOn the day a signed scan was attached, empty when none was
     */
    record PreventionLetter(
            LetterId id,
            String kind,
            String title,
            String number,
            LocalDate date,
            Optional<UUID> employee,
            Optional<LocalDate> scannedOn) {}

    /** Letters of these forms with a date in the period, without those a corrected one replaced; the earliest first. */
    List<PreventionLetter> letters(Collection<String> forms, LocalDate from, LocalDate until);
}
