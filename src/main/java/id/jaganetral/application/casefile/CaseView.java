package id.jaganetral.application.casefile;

import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import java.time.LocalDate;

/**
 * A case file and where it stands.
 *
 * @param today the day it was looked at
 */
public record CaseView(CaseFile file, CaseStanding standing, LocalDate today) {}
