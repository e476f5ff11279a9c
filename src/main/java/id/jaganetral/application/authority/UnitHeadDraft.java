package id.jaganetral.application.authority;

import id.jaganetral.domain.authority.OfficialRank;
import id.jaganetral.domain.authority.UnitHeadEntry.State;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an officer enters about the head of a unit. Empty texts mean "not filled in".
 *
 * @param nip goes before the person and the name when filled in
 */
public record UnitHeadDraft(
        UnitId unit,
        State state,
        Optional<OfficialRank> rank,
        String nip,
        Optional<EmployeeId> person,
        String name,
        String title,
        Optional<LocalDate> from,
        String reason) {}
