package id.jaganetral.domain.employee;

import java.util.Optional;

/**
 * A unit of the organisation (unit organisasi, unor): dinas, bidang, seksi, school, kecamatan.
 *
 * @param parent the unit above it, empty for the government itself and for units whose place is not known
 */
public record OrganisationUnit(UnitId id, String name, Optional<UnitId> parent) {}
